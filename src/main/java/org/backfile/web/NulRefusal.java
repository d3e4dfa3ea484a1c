package org.backfile.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Refuses NUL in addresses and forms: nobody types it, and PostgreSQL cannot be asked with it. */
public class NulRefusal {

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request, HttpServerRequest http) {
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (http.uri().contains("%00") || form != null && hasNul(form)) {
            throw new BadRequestException();
        }
    }

    private static boolean hasNul(FormData form) {
        for (String name : form) {
            if (name.indexOf('\0') >= 0 || form.get(name).stream().anyMatch(value -> !value.isFileItem() && value.getValue().indexOf('\0') >= 0)) {
                return true;
            }
        }
        return false;
    }
}
