package org.backfile.accounts;

import java.util.ArrayList;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** A form that could not be taken as it was sent: put into a page once more, so that nothing typed is lost. */
public record SentForm(String address, List<Input> inputs) {

    /** Inputs of a form that can be sent in the usual way. */
    private static final int MOST = 900;

    @CheckedTemplate(basePath = "SentForm")
    static class Templates {

        static native TemplateInstance signedOut(SentForm form);

        static native TemplateInstance stale(SentForm form, boolean ofSession, String name, String token);
    }

    public record Input(String name, String value) {
    }

    /** A form that nothing has read yet; empty if it is too large or no form. */
    static Uni<SentForm> read(HttpServerRequest http) {
        http.setExpectMultipart(true);
        Uni<Void> end = Uni.createFrom().completionStage(() -> http.end().toCompletionStage());
        http.resume();
        return end.map(read -> {
            List<Input> inputs = new ArrayList<>();
            http.formAttributes().forEach((name, value) -> inputs.add(new Input(name, value)));
            return new SentForm(http.uri(), inputs);
        }).onFailure().recoverWithItem(new SentForm(http.uri(), List.of()));
    }

    static SentForm of(FormData form, HttpServerRequest http) {
        List<Input> inputs = new ArrayList<>();
        if (form != null) {
            for (String name : form) {
                form.get(name).stream().filter(value -> !value.isFileItem()).forEach(value -> inputs.add(new Input(name, value.getValue())));
            }
        }
        return new SentForm(http.uri(), inputs);
    }

    /** True for one that was sent as multipart, and has to be again: more than a thousand inputs are not taken otherwise. */
    public boolean isLarge() {
        return inputs.size() > MOST;
    }

    /** False for an address that a browser would take for another host's. */
    public boolean canBeSentAgain() {
        return !address.startsWith("//") && !address.startsWith("/\\");
    }

    /** True if its page was made in a session, whichever that was. */
    public boolean isOfSession() {
        return inputs.stream().anyMatch(input -> input.name().equals(FormOrigin.TOKEN) && !input.value().isBlank());
    }

    /** The token stays in: if only the time ran out, the form will do as it is. */
    Response signedOut() {
        return page(Response.Status.UNAUTHORIZED, Templates.signedOut(this));
    }

    /** With the token of the session that there is now. */
    Response stale(Visitor visitor) {
        List<Input> others = inputs.stream().filter(input -> !input.name().equals(FormOrigin.TOKEN)).toList();
        return page(Response.Status.FORBIDDEN, Templates.stale(new SentForm(address, others), isOfSession(), visitor.name(), visitor.token()));
    }

    private static Response page(Response.Status status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page.render()).build();
    }
}
