package org.backfile.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever is sent on from a page in a language comes to one in the same. */
public class LocalRedirects {

    @ServerResponseFilter
    public void keepLanguage(ContainerRequestContext request, ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        InterfaceLanguage language = InterfaceLanguage.current();
        if (location == null || language == InterfaceLanguage.ENGLISH) {
            return;
        }
        String base = request.getUriInfo().getBaseUri().resolve("/").toString();
        String goal = location.toString();
        String path = goal.startsWith(base) ? goal.substring(base.length() - 1) : goal;
        if (path.startsWith("/") && !path.startsWith("//")) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, language.path(path));
        }
    }
}
