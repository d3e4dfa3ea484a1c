package org.backfile.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Lets a form through only if it came from a page of this archive: by the headers that browsers add (Fetch Metadata, W3C; Origin,
 * RFC 6454), and for those who are signed in by the token of their session too.
 */
public class FormOrigin {

    static final String TOKEN = "token";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    /** Forms for people who have no session yet, or whose session is another tab's. */
    private static final Set<String> WITHOUT_SESSION = Set.of("sign-in", "welcome");

    private final Visitor visitor;

    FormOrigin(Visitor visitor) {
        this.visitor = visitor;
    }

    @ServerRequestFilter
    @WithFormRead
    public Response check(ResteasyReactiveContainerRequestContext request, HttpServerRequest http) {
        if (SAFE.contains(request.getMethod())) {
            return null;
        }
        if (!isOurs(http)) {
            throw new ForbiddenException("the form did not come from a page of this archive");
        }
        ResteasyReactiveRequestContext form = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return needsToken(request) && !hasToken(form) ? SentForm.of(form.getFormData(), http).stale(visitor) : null;
    }

    /** True if the browser says that a page of this address sent the request. A program that says nothing is refused. */
    static boolean isOurs(HttpServerRequest http) {
        String site = http.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return Optional.ofNullable(http.getHeader("Origin")).map(origin -> origin.replaceFirst("^https?://", ""))
                .filter(authority -> authority.equalsIgnoreCase(http.getHeader("Host"))).isPresent();
    }

    private boolean needsToken(ResteasyReactiveContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return visitor.isSignedIn() && WITHOUT_SESSION.stream().noneMatch(room -> path.startsWith("/" + room));
    }

    private boolean hasToken(ResteasyReactiveRequestContext form) {
        Object token = form.getFormParameter(TOKEN, true, false);
        return token instanceof String given && MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8),
                visitor.token().getBytes(StandardCharsets.UTF_8));
    }
}
