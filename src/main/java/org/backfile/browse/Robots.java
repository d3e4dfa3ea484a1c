package org.backfile.browse;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.backfile.web.ArchiveSettings;
import org.backfile.web.ArchiveSettings.Readers;
import org.backfile.web.InterfaceLanguage;
import org.backfile.web.Site;

/** What is not for robots (RFC 9309): everything that only people do, and the results of searches, of which there is no end. */
@PermitAll
@Path("/robots.txt")
public class Robots {

    private static final List<String> CLOSED = List.of("/account", "/admin", "/search?", "/search/", "/sign-in", "/welcome");
    private static final String OPEN = """
            User-agent: *
            %s

            Sitemap: %s
            """;
    private static final String SHUT = """
            User-agent: *
            Disallow: /
            """;

    private final ArchiveSettings settings;
    private final Site site;

    Robots(ArchiveSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String show() {
        return settings.readers() == Readers.SIGNED_IN ? SHUT : OPEN.formatted(closed(), site.address("/sitemap.xml"));
    }

    private static String closed() {
        return CLOSED.stream().flatMap(InterfaceLanguage::everywhere).map(path -> "Disallow: " + path).collect(Collectors.joining("\n"));
    }
}
