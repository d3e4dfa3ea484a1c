package org.backfile.backup;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.web.ArchiveSettings;

/** When the archive was last saved, and a way to save it now. */
@Path("/admin/backups")
@RolesAllowed(Role.ADMINISTRATOR)
public class Backups {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<MadeBackup> made);
    }

    private final Backup backup;
    private final EntityManager entities;
    private final Visitor visitor;
    private final ArchiveSettings settings;
    private final Clock clock;

    Backups(Backup backup, EntityManager entities, Visitor visitor, ArchiveSettings settings, Clock clock) {
        this.backup = backup;
        this.entities = entities;
        this.visitor = visitor;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(MadeBackup.last(entities));
    }

    /** Streams a backup; one that breaks off lacks its list of contents, and no restore takes it for whole. */
    @POST
    public Response download() {
        long account = visitor.accountId();
        StreamingOutput written = out -> {
            try {
                backup.write(out, account, line -> { });
            } catch (SQLException e) {
                throw new IllegalStateException("the backup broke off", e);
            }
        };
        return Response.ok(written, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"backfile-" + LocalDate.now(clock.withZone(settings.timeZone())) + ".zip\"").build();
    }
}
