package org.backfile.web;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What every page shows of the archive as a whole: {@code {inject:site.title}} in templates. */
@Named
@ApplicationScoped
public class Site {

    private final ArchiveSettings settings;
    private final CurrentVertxRequest request;

    Site(ArchiveSettings settings, CurrentVertxRequest request) {
        this.settings = settings;
        this.request = request;
    }

    public String title() {
        return settings.title();
    }

    /** The whole address of a path of the archive: {@code {inject:site.address('/about')}}. */
    public String address(String path) {
        return settings.publicAddress().orElseGet(() -> PublicAddress.of(request.getCurrent().request())).whole(path);
    }

    /** The whole address of a path in the language of the page that is being made. */
    public String localAddress(String path) {
        return address(InterfaceLanguage.current().path(path));
    }

    /** The page that is asked for, in every language of the interface. */
    public List<LanguageWay> languages() {
        String path = request.getCurrent().request().uri();
        InterfaceLanguage here = InterfaceLanguage.current();
        return Stream.of(InterfaceLanguage.values()).map(language -> new LanguageWay(language, language.path(path), language == here)).toList();
    }
}
