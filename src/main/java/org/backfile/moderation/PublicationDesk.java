package org.backfile.moderation;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.Accounts;
import org.backfile.accounts.Role;
import org.backfile.accounts.Visitor;
import org.backfile.article.Authorities;
import org.backfile.article.AuthorityChange;
import org.backfile.article.Publication;
import org.backfile.content.FieldName;
import org.backfile.text.WhiteSpace;

/** The publications, for senior editors: their names, and which of them are the same. */
@Path("/admin/publications")
@RolesAllowed(Role.SENIOR_EDITOR)
public class PublicationDesk {

    private static final int MOST_ALIASES = 50;
    private static final int LONGEST_REASON = 500;
    private static final int PATIENCE_MILLIS = 1500;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<Publication> publications, Map<Long, Long> counts);

        static native TemplateInstance show(Sheet sheet);
    }

    /** What may be wrong with an input. */
    public enum Fault { NAME_MISSING, NAME_LONG, NAME_TAKEN, NAME_MERGED, ALIASES_MANY, ALIAS_TAKEN, INTO_UNKNOWN, INTO_ITSELF, REASON_MISSING }

    /**
     * A publication, as its page shows it.
     *
     * @param bulkEdits the merging of each that was merged with it, by id
     * @param faults    what is wrong with what was sent, by input
     * @param about     what a fault is about: the name that is taken
     * @param told      what was just done; empty if nothing was
     */
    public record Sheet(Publication publication, long articles, List<Publication> all, Map<Long, Long> bulkEdits, List<AuthorityChange> changes, Map<Long, String> names,
            Map<String, Fault> faults, String about, String name, String aliases, String into, String reason, String told) {

        /** True if the names are still as the change made them; of a merging its bulk edit says how it is taken back. */
        public boolean holds(AuthorityChange change) {
            return change.undoneBy().isEmpty() && switch (change.kind()) {
                case PUBLICATION_NAME -> change.after().equals(publication.name());
                case PUBLICATION_ALIASES -> change.after().equals(String.join("\n", publication.aliases()));
                case PUBLICATION_MERGED, AUTHOR_NAME -> false;
            };
        }

        /** What is wrong with the input; null if nothing is. */
        public Fault fault(String input) {
            return faults.get(input);
        }
    }

    private final Authorities authorities;
    private final BulkItems items;
    private final BulkWorker worker;
    private final EntityManager entities;
    private final Accounts accounts;
    private final Visitor visitor;
    private final Clock clock;

    PublicationDesk(Authorities authorities, BulkItems items, BulkWorker worker, EntityManager entities, Accounts accounts, Visitor visitor, Clock clock) {
        this.authorities = authorities;
        this.items = items;
        this.worker = worker;
        this.entities = entities;
        this.accounts = accounts;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        Map<Long, Long> counts = new HashMap<>();
        Publication.byName().forEach(one -> counts.put(one.id(), 0L));
        entities.createQuery("select a.publication.id, count(*) from Article a where a.publication is not null group by a.publication.id", Object[].class)
                .getResultList().forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return Templates.list(Publication.byName(), counts);
    }

    @GET
    @Path("{id: \\d{1,18}}")
    public TemplateInstance show(@RestPath long id, @RestQuery String told) {
        Publication publication = find(id);
        return sheet(publication, Map.of(), "", publication.name(), String.join("\n", publication.aliases()), "", "", told == null ? "" : told);
    }

    /** @param act {@code name}, {@code aliases} or {@code merge} */
    @POST
    @Path("{id: \\d{1,18}}")
    public Response change(@RestPath long id, @RestForm("do") String act, @RestForm String name, @RestForm String aliases, @RestForm String into, @RestForm String reason) {
        return switch (act == null ? "" : act) {
            case "name" -> rename(id, WhiteSpace.normalised(or(name)));
            case "aliases" -> call(id, or(aliases));
            case "merge" -> merge(find(id), WhiteSpace.normalised(or(into)), WhiteSpace.normalised(or(reason)));
            default -> throw new BadRequestException();
        };
    }

    private Response rename(long id, String name) {
        Fault fault = name.isEmpty() ? Fault.NAME_MISSING : name.length() > FieldName.LONGEST_NAME ? Fault.NAME_LONG
                : QuarkusTransaction.requiringNew().call(() -> authorities.rename(find(id), name, visitor.accountId()))
                .map(obstacle -> obstacle == Authorities.Obstacle.MERGED ? Fault.NAME_MERGED : Fault.NAME_TAKEN).orElse(null);
        Publication publication = find(id);
        return fault == null ? to(id, "name") : refused(sheet(publication, Map.of("name", fault), name, name, String.join("\n", publication.aliases()), "", "", ""));
    }

    private Response call(long id, String typed) {
        List<String> aliases = WhiteSpace.normalisedLines(typed).lines().filter(line -> !line.isBlank()).distinct().toList();
        boolean many = aliases.size() > MOST_ALIASES || aliases.stream().anyMatch(alias -> alias.length() > FieldName.LONGEST_NAME);
        Optional<String> taken = many ? Optional.empty() : QuarkusTransaction.requiringNew().call(() -> authorities.call(find(id), aliases, visitor.accountId()));
        if (!many && taken.isEmpty()) {
            return to(id, "aliases");
        }
        Publication publication = find(id);
        return refused(sheet(publication, Map.of("aliases", many ? Fault.ALIASES_MANY : Fault.ALIAS_TAKEN), taken.orElse(""), publication.name(), typed, "", "", ""));
    }

    /** Takes back what was done to its names, if that is how they are still. */
    @POST
    @Path("{id: \\d{1,18}}/names/{change: \\d{1,18}}")
    public Response takeBack(@RestPath long id, @RestPath long change) {
        boolean done = QuarkusTransaction.requiringNew().call(() -> authorities.takeBack(AuthorityChange.<AuthorityChange>findByIdOptional(change)
                .filter(one -> one.publication() != null && one.publication().id().equals(find(id).id())).orElseThrow(NotFoundException::new), visitor.accountId()));
        return to(id, done ? "taken-back" : "since");
    }

    /** Merging moves articles: it is looked what that will do, as of every bulk edit. */
    private Response merge(Publication publication, String into, String reason) {
        Optional<Publication> other = Publication.ofName(into);
        Map<String, Fault> faults = new HashMap<>();
        if (other.isEmpty() || other.get().id().equals(publication.id())) {
            faults.put("into", other.isEmpty() ? Fault.INTO_UNKNOWN : Fault.INTO_ITSELF);
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            faults.put("reason", Fault.REASON_MISSING);
        }
        if (!faults.isEmpty()) {
            return refused(sheet(publication, faults, into, publication.name(),
                    String.join("\n", publication.aliases()), into, reason, ""));
        }
        BulkEdit edit = QuarkusTransaction.requiringNew().call(() -> {
            BulkEdit made = BulkEdit.merging(visitor.accountId(), reason, publication, other.get(), clock.instant());
            made.persistAndFlush();
            items.add(made.id(), entities.createQuery("select a.id from Article a where a.publication.id = :id", Long.class).setParameter("id", publication.id()).getResultList());
            return made;
        });
        worker.ring(PATIENCE_MILLIS);
        return Response.seeOther(URI.create(edit.path())).build();
    }

    private TemplateInstance sheet(Publication publication, Map<String, Fault> faults, String about, String name, String aliases, String into, String reason, String told) {
        Map<Long, Long> bulkEdits = new HashMap<>();
        for (Publication merged : publication.merged()) {
            BulkEdit.<BulkEdit>find("merges = ?1 and state <> ?2 order by id desc", merged.id(), BulkEdit.State.READY.word()).firstResultOptional()
                    .ifPresent(edit -> bulkEdits.put(merged.id(), edit.id()));
        }
        long articles = entities.createQuery("select count(*) from Article a where a.publication = :publication", Long.class).setParameter("publication", publication).getSingleResult();
        return Templates.show(new Sheet(publication, articles, Publication.byName().stream().filter(one -> !one.id().equals(publication.id())).toList(), bulkEdits,
                AuthorityChange.of(publication), accounts.names(), faults, about, name, aliases, into, reason, told));
    }

    private static String or(String input) {
        return input == null ? "" : input;
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private static Response to(long id, String told) {
        return Response.seeOther(URI.create("/admin/publications/" + id + "?told=" + told)).build();
    }

    /** @throws RedirectionException to the one that it was merged with, if it was */
    private static Publication find(long id) {
        Publication found = Publication.<Publication>findByIdOptional(id).orElseThrow(NotFoundException::new);
        if (found.mergedInto().isPresent()) {
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/admin/publications/" + found.standing().id() + "?told=merged"));
        }
        return found;
    }
}
