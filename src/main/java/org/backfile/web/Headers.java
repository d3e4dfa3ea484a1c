package org.backfile.web;

import java.util.stream.Stream;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.backfile.web.ArchiveSettings.Readers;

/** What every answer says to the browser: pages, assets and errors alike. */
@ApplicationScoped
public class Headers {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** The {@code Cache-Control} of a page that will be another one in a moment. */
    public static final String FLEETING = "no-store";
    /** Before everything else that answers. */
    private static final int FIRST = 1000;

    private final boolean restricted;

    Headers(ArchiveSettings settings) {
        restricted = Stream.of(settings.readers(), settings.originals(), settings.histories()).anyMatch(Readers.SIGNED_IN::equals);
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext context) {
        context.addHeadersEndHandler(end -> {
            MultiMap headers = context.response().headers();
            if (!headers.contains("Content-Security-Policy")) { // a page may be shut in further
                headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            }
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "same-origin");
            headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            if (!FLEETING.equals(headers.get("Cache-Control"))) {
                headers.set("Cache-Control", cacheControl(context));
            }
            if ("text/html".equals(headers.get("Content-Type"))) {
                headers.set("Content-Type", "text/html;charset=UTF-8");
            }
            if (context.normalizedPath().endsWith(".woff2")) {
                headers.set("Content-Type", "font/woff2");
            }
            // The answer is compressed or not as the browser asks, and caches have to know.
            boolean byLanguage = headers.contains("Vary", "Accept-Language", true);
            headers.set("Vary", byLanguage ? "Accept-Encoding, Accept-Language" : "Accept-Encoding");
        });
        context.next();
    }

    private String cacheControl(RoutingContext context) {
        String path = context.normalizedPath();
        if (Assets.isAsset(path) && context.response().getStatusCode() == 200) {
            // A stylesheet cannot name the fingerprint of a font: a font that changes gets another name.
            boolean forGood = context.queryParams().contains("v") || path.endsWith(".woff2");
            return forGood ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        }
        // Where readers have to sign in, what one of them may see is not for the next.
        return isPersonal(path) ? FLEETING : restricted ? "private, no-cache" : "no-cache";
    }

    /** True for addresses whose pages are made for one person; no cache may keep them. */
    public static boolean isPersonal(String address) {
        String path = InterfaceLanguage.withoutLanguage(address);
        return path.startsWith("/admin") || path.startsWith("/account") || path.startsWith("/sign-") || path.startsWith("/welcome")
                || path.startsWith("/proposals/") || path.startsWith("/articles/") && path.endsWith("/propose");
    }
}
