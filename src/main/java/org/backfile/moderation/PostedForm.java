package org.backfile.moderation;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** Everything that a form posted, where its inputs are not known beforehand. */
final class PostedForm {

    private PostedForm() {
    }

    static MultivaluedMap<String, String> of(ResteasyReactiveRequestContext request) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        FormData posted = request.getFormData();
        for (String name : posted) {
            posted.get(name).stream().filter(value -> !value.isFileItem()).forEach(value -> form.add(name, value.getValue()));
        }
        return form;
    }
}
