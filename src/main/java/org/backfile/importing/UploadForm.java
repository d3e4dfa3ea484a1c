package org.backfile.importing;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import org.backfile.accounts.Role;

/** Files that an administrator sends with the browser. */
@Path("/admin/imports/uploads")
@RolesAllowed(Role.ADMINISTRATOR)
public class UploadForm {

    private final Uploads uploads;
    private final Importer importer;

    UploadForm(Uploads uploads, Importer importer) {
        this.uploads = uploads;
        this.importer = importer;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestForm("files") List<FileUpload> files, @RestForm boolean hold, @RestForm String publication) throws IOException {
        List<FileUpload> chosen = files == null ? List.of() : files.stream().filter(file -> !file.fileName().isEmpty()).toList();
        if (chosen.isEmpty()) {
            return Response.seeOther(URI.create("/admin/imports?told=nofiles")).build();
        }
        ImportRun run = uploads.begin(chosen, hold, publication == null || publication.isBlank() ? null : publication.strip());
        importer.ring();
        return Response.seeOther(URI.create("/admin/imports/" + run.id())).build();
    }
}
