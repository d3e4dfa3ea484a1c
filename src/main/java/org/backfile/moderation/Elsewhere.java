package org.backfile.moderation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.backfile.accounts.Visitor;

/**
 * Notices that an editor goes to another page than a fixing screen, by whatever link, and lets go of what they had open there: a browser without script
 * does not say that a page is left. Pages of the same article are no other page.
 */
public class Elsewhere {

    /** A page of an article, on the desk or for readers. */
    private static final Pattern OF_ARTICLE = Pattern.compile("/(?:admin/)?articles/(\\d{1,18})(?:/.*)?");
    /** No page that somebody goes to: what belongs to a page, and what shows itself anew every few seconds, perhaps in a window behind the others. */
    private static final Pattern NO_GOAL = Pattern.compile("/assets/.*|/favicon.*|/admin/(?:imports|bulk)/\\d+|/q/.*");

    private final Presence presence;
    private final Visitor visitor;

    Elsewhere(Presence presence, Visitor visitor) {
        this.presence = presence;
        this.visitor = visitor;
    }

    @ServerRequestFilter
    public void look(ContainerRequestContext request, HttpServerRequest http) {
        String path = request.getUriInfo().getPath();
        if (isGoing(request.getMethod(), path, http) && visitor.isEditor()) {
            Matcher article = OF_ARTICLE.matcher(path);
            presence.endElsewhere(article.matches() ? Long.parseLong(article.group(1)) : 0, visitor.accountId());
        }
    }

    /** True for a page that a person asked for, and for the end of the session; a script that looks whether a page has changed goes nowhere. */
    private static boolean isGoing(String method, String path, HttpServerRequest http) {
        boolean byHand = Optional.ofNullable(http.getHeader("Sec-Fetch-Mode")).orElse("navigate").equals("navigate");
        return byHand && (method.equals("GET") && !NO_GOAL.matcher(path).matches() || path.equals("/sign-out"));
    }
}
