package org.backfile.accounts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Answers those who come without a session: a page sends them to sign in, a form loses nothing of what they typed. */
public class SignedOut {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(String path, List<Input> inputs);
    }

    /** An input of the form that could not be taken. */
    public record Input(String name, String value) {
    }

    @ServerExceptionMapper
    public Response of(UnauthorizedException e, ContainerRequestContext request, HttpServerRequest http) {
        if (http.method() == HttpMethod.GET || http.method() == HttpMethod.HEAD) {
            return Response.seeOther(UriBuilder.fromPath("/sign-in").queryParam("next", "{next}").build(http.uri())).build();
        }
        // What a foreign page sends is not put into a form of ours.
        List<Input> inputs = FormOrigin.isOurs(http) ? inputs(request) : List.of();
        return Response.status(401).type(MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name()))
                .entity(Templates.show(http.path(), inputs).render()).build();
    }

    private static List<Input> inputs(ContainerRequestContext request) {
        List<Input> inputs = new ArrayList<>();
        FormData form = ((ResteasyReactiveRequestContext) ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext())
                .getFormData();
        if (form != null) {
            for (String name : form) {
                form.get(name).stream().filter(value -> !value.isFileItem()).forEach(value -> inputs.add(new Input(name, value.getValue())));
            }
        }
        return inputs;
    }
}
