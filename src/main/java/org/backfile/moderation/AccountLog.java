package org.backfile.moderation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Accounts;
import org.backfile.accounts.Role;
import org.backfile.article.Changeset;
import org.backfile.article.Deed;
import org.backfile.article.Deeds;

/** What an account did, for administrators: every change that it made and every proposal that it declined, the last first. */
@Path("/admin/accounts/{id: \\d{1,18}}/log")
@RolesAllowed(Role.ADMINISTRATOR)
public class AccountLog {

    /** Entries on a page. */
    private static final int SIZE = 50;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(long id, String name, List<Entry> entries, Map<Long, String> headlines, String older, boolean first);
    }

    /**
     * A change or a declined proposal.
     *
     * @param deed     null for a declined proposal
     * @param declined null for a change
     */
    public record Entry(Instant at, Deed deed, Proposal declined) {

        /** The articles that are named. */
        public List<Long> articles() {
            return deed == null ? List.of(declined.articleId()) : deed.some().stream().limit(3).toList();
        }

        /** How many more there are. */
        public long others() {
            return deed == null ? 0 : deed.articles() - articles().size();
        }
    }

    private final Accounts accounts;
    private final Deeds deeds;

    AccountLog(Accounts accounts, Deeds deeds) {
        this.accounts = accounts;
        this.deeds = deeds;
    }

    /** @param before the moment at which the page goes on; nobody does two things in one microsecond */
    @GET
    public TemplateInstance list(@RestPath long id, @RestQuery String before) {
        String name = Optional.ofNullable(accounts.names().get(id)).orElseThrow(NotFoundException::new);
        Instant end = moment(before);
        List<Entry> entries = new ArrayList<>();
        deeds.of(Changeset.ofAccount(id, end, SIZE + 1)).forEach(deed -> entries.add(new Entry(deed.changeset().at(), deed, null)));
        Proposal.declinedBy(id, end, SIZE + 1).forEach(proposal -> entries.add(new Entry(proposal.decidedAt().orElseThrow(), null, proposal)));
        entries.sort(Comparator.comparing(Entry::at).reversed());
        List<Entry> shown = entries.subList(0, Math.min(SIZE, entries.size()));
        return Templates.list(id, name, shown, deeds.headlines(shown.stream().flatMap(entry -> entry.articles().stream()).toList()),
                entries.size() > SIZE ? shown.get(SIZE - 1).at().toString() : null, before == null);
    }

    private static Instant moment(String before) {
        try {
            return before == null ? Instant.parse("9999-12-31T00:00:00Z") : Instant.parse(before);
        } catch (DateTimeException e) {
            throw new BadRequestException(e);
        }
    }
}
