package org.backfile.web;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.backfile.web.BodyLimit.TooLarge;

/** Error pages in the dress of the house: what happened, and what to do. */
public class Errors {

    private static final Logger LOG = Logger.getLogger(Errors.class);

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(int status, String incident, String contact, TooLarge large);
    }

    private final ArchiveSettings settings;

    Errors(ArchiveSettings settings) {
        this.settings = settings;
    }

    @ServerExceptionMapper
    public Response of(WebApplicationException e) {
        Response response = e.getResponse();
        return response.getStatus() < 400 || response.hasEntity() ? response : page(response.getStatus(), null);
    }

    /** What may be sent at most, and what to do with more, is said too. */
    @ServerExceptionMapper
    public Response of(TooLarge e) {
        return page(413, null, e);
    }

    @ServerExceptionMapper
    public Response of(ForbiddenException e) {
        return page(403, null);
    }

    /** Whoever sent this left before all of it was here, and nobody reads the answer. */
    @ServerExceptionMapper
    public Response of(IOException e) {
        boolean left = Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause).limit(9)
                .anyMatch(why -> why instanceof ClosedChannelException || why instanceof HttpClosedException);
        return left ? page(400, null) : of((Exception) e);
    }

    /** A mistake of ours: the number on the page is the one in the log. */
    @ServerExceptionMapper
    public Response of(Exception e) {
        String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.errorf(e, "Incident %s", incident);
        return page(500, incident);
    }

    private Response page(int status, String incident) {
        return page(status, incident, null);
    }

    private Response page(int status, String incident, TooLarge large) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.show(status, incident, settings.contact().orElse(null), large).render()).build();
    }
}
