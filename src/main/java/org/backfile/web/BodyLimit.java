package org.backfile.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Only an upload, which takes an account, may be large: nobody else is to fill the disk or the memory. */
@ApplicationScoped
public class BodyLimit {

    private static final String UPLOADS = "/admin/imports/uploads";
    /** The longest article in an edit form, many times over. In bytes. */
    private static final long OF_FORMS = 4L << 20;
    /** After the headers are seen to, before any part of the body is read. */
    private static final int EARLY = 900;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::check, EARLY);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (context.normalizedPath().equals(UPLOADS)) {
            context.next();
        } else if (request.getHeader("Transfer-Encoding") != null) {
            context.response().setStatusCode(411).end(); // of unknown length: no browser sends a form so
        } else if (length(request) > OF_FORMS) {
            context.response().setStatusCode(413).end();
        } else {
            context.next();
        }
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
