package org.backfile.accounts;

import java.util.stream.Stream;

import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.backfile.accounts.OpenTo.Part;
import org.backfile.web.ArchiveSettings;
import org.backfile.web.ArchiveSettings.Readers;

/** Asks at the door of the pages for readers whether this visitor may come in. */
public class ReadersDoor {

    private final ArchiveSettings settings;
    private final Visitor visitor;

    ReadersDoor(ArchiveSettings settings, Visitor visitor) {
        this.settings = settings;
        this.visitor = visitor;
    }

    @ServerRequestFilter
    public void ask(ResourceInfo page) {
        OpenTo open = Stream.of(page.getResourceMethod(), page.getResourceClass()).map(one -> one.getAnnotation(OpenTo.class))
                .filter(one -> one != null).findFirst().orElse(null);
        if (open != null && readers(open.value()) == Readers.SIGNED_IN && !visitor.isSignedIn()) {
            throw new UnauthorizedException();
        }
    }

    private Readers readers(Part part) {
        Readers others = switch (part) {
            case ARTICLES -> Readers.EVERYONE;
            case ORIGINALS -> settings.originals();
            case HISTORIES -> settings.histories();
        };
        return settings.readers() == Readers.SIGNED_IN ? Readers.SIGNED_IN : others;
    }
}
