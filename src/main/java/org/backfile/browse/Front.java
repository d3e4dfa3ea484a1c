package org.backfile.browse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;

/** The front page, as a newspaper would lay it out. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/")
public class Front {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(FrontPage front);
    }

    private final FrontEditor editor;

    Front(FrontEditor editor) {
        this.editor = editor;
    }

    @GET
    public TemplateInstance show() {
        return Templates.show(editor.layOut());
    }
}
