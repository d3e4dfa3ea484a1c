package org.backfile.browse;

import java.util.List;
import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Accounts;
import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.DeedGroup;
import org.backfile.article.PublicLog;

/** The moderation log: what was done to the archive, the last first, for everybody who may see histories. Nobody can change it. */
@PermitAll
@OpenTo(Part.HISTORIES)
@Path("/log")
public class Log {

    /** Entries on a page. */
    private static final int SIZE = 50;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(PublicLog.Stretch log, List<DeedGroup> groups, DeedGroup group, boolean unknown, boolean first, Map<Long, String> names);
    }

    private final PublicLog log;
    private final Accounts accounts;

    Log(PublicLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    /**
     * @param what   the word of a group or of a kind; of anything else it is said that there is none, and all is shown
     * @param before the changeset at which the page goes on
     */
    @GET
    public TemplateInstance list(@RestQuery String what, @RestQuery Long before) {
        DeedGroup group = DeedGroup.of(what).orElse(null);
        boolean unknown = group == null && what != null && !what.isEmpty();
        return Templates.list(log.stretch(group, before, SIZE), List.of(DeedGroup.values()), group, unknown, before == null, accounts.shownNames());
    }
}
