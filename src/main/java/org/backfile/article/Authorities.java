package org.backfile.article;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.backfile.article.AuthorityChange.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.text.Slugs;

/**
 * Gives publications and authors other names. Articles name a publication by its row, and print their authors as they do: neither changes by this,
 * so it is no affair of the gate; but what shows and finds them is made anew.
 */
@ApplicationScoped
public class Authorities {

    /** Why a publication does not get a name. */
    public enum Obstacle {
        /** It is one of another publication. */
        TAKEN,
        /** It is that of one which was merged with this one, and stands by itself again if that is taken back. */
        MERGED
    }

    /** Of so few somebody looks for the ones that they have just renamed. */
    private static final int FEW = 200;

    private final EntityManager entities;
    private final ChangeLog changeLog;
    private final Clock clock;

    Authorities(EntityManager entities, ChangeLog changeLog, Clock clock) {
        this.entities = entities;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /** Renames the publication; its old name and address lead to it. Empty if that is done. */
    @Transactional
    public Optional<Obstacle> rename(Publication publication, String name, long accountId) {
        if (isTaken(publication, name)) {
            return Optional.of(Obstacle.TAKEN);
        } else if (Publication.count("lower(name) = lower(?1) and id <> ?2", name, publication.id()) > 0) {
            return Optional.of(Obstacle.MERGED);
        }
        String before = publication.name();
        if (!before.equals(name)) {
            publication.rename(name, freeSlug(publication, name));
            new AuthorityChange(Kind.PUBLICATION_NAME, publication, before, name, act(accountId, null)).persist();
            retell(publication);
        }
        return Optional.empty();
    }

    /** Gives the publication the names that it had before a change; false if they have been changed again since, or one of them is another one's by now. */
    @Transactional
    public boolean takeBack(AuthorityChange change, long accountId) {
        Publication publication = change.publication();
        boolean done = change.undoneBy().isEmpty() && switch (change.kind()) {
            case PUBLICATION_NAME -> publication.name().equals(change.after()) && !isTaken(publication, change.before()) && publication.takeNameBack(change.before(), freeSlug(publication, change.before()));
            case PUBLICATION_ALIASES -> String.join("\n", publication.aliases()).equals(change.after()) && change.before().lines().noneMatch(alias -> isTaken(publication, alias))
                    && publication.call(change.before().lines().toList());
            case PUBLICATION_MERGED, AUTHOR_NAME -> false;
        };
        if (done) {
            undo(change, accountId);
            retell(publication);
        }
        return done;
    }

    /** Gives the publication these other names and no more; answers the first that another one has. */
    @Transactional
    public Optional<String> call(Publication publication, List<String> aliases, long accountId) {
        Optional<String> taken = aliases.stream().filter(alias -> isTaken(publication, alias)).findFirst();
        if (taken.isEmpty() && !publication.aliases().equals(aliases)) {
            String before = String.join("\n", publication.aliases());
            publication.call(aliases);
            new AuthorityChange(Kind.PUBLICATION_ALIASES, publication, before, String.join("\n", aliases), act(accountId, null)).persist();
            retell(publication);
        }
        return taken;
    }

    private static boolean isTaken(Publication publication, String name) {
        return Publication.ofName(name).filter(other -> !other.id().equals(publication.id())).isPresent();
    }

    private static String freeSlug(Publication publication, String name) {
        String slug = Slugs.of(name);
        for (int number = 2; Publication.ofSlug(slug).filter(other -> !other.slug().equals(publication.slug())).isPresent() || Publication.count("slug = ?1 and id <> ?2", slug, publication.id()) > 0; number++) {
            slug = Slugs.of(name) + "-" + number;
        }
        return slug;
    }

    /** From now on the one is a name of the other. Its articles are moved by whoever says so. */
    @Transactional
    public void merge(long publicationId, long intoId, long accountId, String reason) {
        Publication into = Publication.<Publication>findById(intoId).standing();
        if (!into.id().equals(publicationId)) {
            Publication merged = Publication.findById(publicationId);
            merged.mergeInto(into);
            new AuthorityChange(Kind.PUBLICATION_MERGED, merged, merged.name(), into.name(), act(accountId, reason)).persist();
            retell(into);
        }
    }

    /** The publication stands by itself again. */
    @Transactional
    public void part(long publicationId, long accountId) {
        Publication parted = Publication.findById(publicationId);
        Optional<Publication> from = parted.mergedInto();
        parted.mergeInto(null);
        AuthorityChange.ofMerging(parted).ifPresent(merging -> undo(merging, accountId));
        from.map(Publication::standing).ifPresent(this::retell);
    }

    /** Lets whoever is printed by the one name stand under the other; where it was the other way round, it no longer is. */
    @Transactional
    public void call(String author, String preferred, long accountId) {
        Changeset act = act(accountId, null);
        AuthorityChange.ofAuthor(author).ifPresent(before -> before.undo(act));
        if (!author.equalsIgnoreCase(preferred) && AuthorityChange.preferred(preferred).equalsIgnoreCase(author)) {
            AuthorityChange.ofAuthor(preferred).ifPresent(before -> before.undo(act));
        }
        entities.flush();
        new AuthorityChange(Kind.AUTHOR_NAME, null, author, preferred, act).persist();
        entities.flush();
        retell(preferred);
    }

    /** The author stands under the printed name again. */
    @Transactional
    public void release(AuthorityChange change, long accountId) {
        if (change.kind() == Kind.AUTHOR_NAME && change.undoneBy().isEmpty()) {
            undo(change, accountId);
            retell(change.before());
        }
    }

    private Changeset act(long accountId, String reason) {
        return begun(Signature.of(Changeset.Kind.NAMING, accountId, reason));
    }

    private void undo(AuthorityChange change, long accountId) {
        change.undo(begun(new Signature(Changeset.Kind.NAMING, accountId, null, null, change.changesetId().orElse(null))));
    }

    private Changeset begun(Signature signature) {
        Changeset changeset = new Changeset(signature, clock.instant());
        changeset.persist();
        return changeset;
    }

    private void retell(Publication publication) {
        retell(entities.createQuery("select a.id from Article a where a.publication = :publication", Long.class).setParameter("publication", publication).getResultList());
    }

    @SuppressWarnings("unchecked")
    private void retell(String author) {
        Set<String> names = AuthorityChange.leadingTo(author);
        retell(entities.createNativeQuery("select a.id from article a where exists (select 1 from unnest(a.authors) name where lower(name) = any(:names))")
                .setParameter("names", names.toArray(String[]::new)).getResultList());
    }

    private void retell(Collection<Long> articles) {
        changeLog.note(articles, articles.size() <= FEW);
        changeLog.noteBeside();
    }
}
