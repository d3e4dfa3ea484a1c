package org.backfile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What every page shows of the archive as a whole: {@code {inject:site.title}} in templates. */
@Named
@ApplicationScoped
public class Site {

    private final ArchiveSettings settings;

    Site(ArchiveSettings settings) {
        this.settings = settings;
    }

    public String title() {
        return settings.title();
    }
}
