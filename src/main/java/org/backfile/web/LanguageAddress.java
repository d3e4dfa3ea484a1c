package org.backfile.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes the language off a request's address, so that nothing behind it need know that pages have several: {@code /fr/dates} is {@code /dates} in French. */
@ApplicationScoped
public class LanguageAddress {

    /** Behind the kept pages, which go by whole addresses, and the headers; before whatever looks at the path. */
    private static final int EARLY = 950;

    void register(@Observes Filters filters) {
        filters.register(LanguageAddress::take, EARLY);
    }

    private static void take(RoutingContext context) {
        String address = context.request().uri();
        InterfaceLanguage language = InterfaceLanguage.isSaid(context) ? null : InterfaceLanguage.ofAddress(address).orElse(null);
        String rest = language == null ? null : address.substring(1 + language.tag().length());
        if (rest == null || rest.startsWith("//")) { // which a browser would take for another host
            context.next();
        } else if (!rest.startsWith("/")) {
            redirect(context, language.path("/") + rest);
        } else if (language == InterfaceLanguage.ENGLISH || InterfaceLanguage.isOneForAll(rest)) {
            redirect(context, rest);
        } else {
            language.say(context);
            context.reroute(context.request().method(), rest);
        }
    }

    /** To the one address that the page has. */
    private static void redirect(RoutingContext context, String address) {
        context.response().setStatusCode(308).putHeader("Location", address).end();
    }
}
