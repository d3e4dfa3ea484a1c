package org.backfile.moderation;

import java.util.List;
import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Accounts;
import org.backfile.accounts.Role;
import org.backfile.article.Erasure;

/** What is left of what was erased, the last first. */
@Path("/admin/erasures")
@RolesAllowed(Role.ADMINISTRATOR)
public class Tombstones {

    private static final int LISTED = 500;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<Erasure> tombstones, Map<Long, String> names, Erasure told);
    }

    private final Accounts accounts;

    Tombstones(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param told the number of what was just erased */
    @GET
    public TemplateInstance list(@RestQuery Long told) {
        List<Erasure> newest = Erasure.newest(LISTED);
        return Templates.list(newest, accounts.names(), newest.stream().filter(one -> told != null && one.articleId() == told).findFirst().orElse(null));
    }
}
