package org.backfile.accounts;

import java.util.List;

import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers those who come without a session: a page sends them to sign in, a form loses nothing of what they typed. */
public class SignedOut {

    @ServerExceptionMapper
    public Uni<Response> of(UnauthorizedException e, HttpServerRequest http) {
        if (http.method() == HttpMethod.GET || http.method() == HttpMethod.HEAD) {
            return Uni.createFrom().item(
                    Response.seeOther(UriBuilder.fromPath("/sign-in").queryParam("next", "{next}").build(http.uri())).build());
        }
        // What a foreign page sends is not put into a form of ours.
        return FormOrigin.isOurs(http) ? SentForm.read(http).map(SentForm::signedOut)
                : Uni.createFrom().item(new SentForm("//", List.of()).signedOut());
    }
}
