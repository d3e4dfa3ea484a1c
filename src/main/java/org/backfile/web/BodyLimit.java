package org.backfile.web;

import java.util.concurrent.atomic.AtomicLong;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Only an upload, which takes an account, may be large: nobody else is to fill the disk or the memory. Whoever sends more is told on a page, while the rest of it is
 * read and thrown away: a browser that is cut off while it sends shows no page but that the connection broke.
 */
@Path(BodyLimit.PATH)
@PermitAll
public class BodyLimit {

    static final String PATH = "/too-large";
    private static final String UPLOADS = "/admin/imports/uploads";
    /** The longest article in an edit form, many times over. In bytes. */
    private static final long OF_FORMS = 4L << 20;
    /** So much more than may be sent is thrown away before the connection is cut; of uploads, which somebody may well choose too large, more. In bytes. */
    private static final long THROWN_AWAY = 64L << 20;
    private static final long THROWN_AWAY_OF_UPLOADS = 16L << 30;
    /** After the headers are seen to, before any part of the body is read. */
    private static final int EARLY = 900;

    private final long ofUploads;

    BodyLimit(ArchiveSettings settings) {
        ofUploads = settings.uploadLimit().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean upload = context.normalizedPath().equals(UPLOADS);
        if (!upload && request.getHeader("Transfer-Encoding") != null) {
            context.response().setStatusCode(411).end(); // of unknown length: no browser sends a form so
        } else if (upload && length(request) > ofUploads) {
            refuse(context, PATH + "/uploads", ofUploads + THROWN_AWAY_OF_UPLOADS);
        } else if (!upload && length(request) > OF_FORMS) {
            refuse(context, PATH + "/forms", OF_FORMS + THROWN_AWAY);
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context, String page, long most) {
        HttpServerRequest request = context.request();
        AtomicLong left = new AtomicLong(most);
        request.handler(part -> {
            if (left.addAndGet(-part.length()) < 0) {
                request.connection().close();
            }
        });
        request.resume();
        request.headers().remove("Content-Length").remove("Content-Type"); // the page is asked for without a body
        context.reroute(HttpMethod.GET, page);
    }

    /** Says what is too large, and what to do. */
    @GET
    @Path("{what: uploads|forms}")
    public void show(@RestPath String what) {
        throw what.equals("uploads") ? new TooLarge(ofUploads, true) : new TooLarge(OF_FORMS, false);
    }

    /** More was sent than the archive takes. */
    public static final class TooLarge extends WebApplicationException {

        private final long limit;
        private final boolean upload;

        private TooLarge(long limit, boolean upload) {
            super(413);
            this.limit = limit;
            this.upload = upload;
        }

        /** What may be sent at most. */
        public long megabytes() {
            return limit >> 20;
        }

        /** True of files: these come in by other ways, too. */
        public boolean isOfUpload() {
            return upload;
        }
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
