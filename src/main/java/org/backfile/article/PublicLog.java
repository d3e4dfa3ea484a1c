package org.backfile.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What was done to the archive, as readers may know it. An article that they may not see is not named, nor is why it was removed: reasons
 * name things, too. That one was removed or erased is told all the same. So is that a name was changed; which, of whatever they find something under.
 */
@ApplicationScoped
public class PublicLog {

    /** Deeds looked at for one page at most: most of them may be such as readers must not see. */
    private static final int MOST = 1000;
    /** Articles of a deed that are named. */
    private static final int NAMED = 3;

    private final Deeds deeds;
    private final OpenShelf shelf;
    private final PublicationShelf publications;

    PublicLog(Deeds deeds, OpenShelf shelf, PublicationShelf publications) {
        this.deeds = deeds;
        this.shelf = shelf;
        this.publications = publications;
    }

    /**
     * @param named    those of its articles that a reader may see, the first of them; if there are none, the reason is not told
     * @param told     false if the reason is not told either, because it is about what is hidden
     * @param erased   numbers of those that are no more
     * @param namesIt  true if readers may know of which name it is
     * @param lead     of an article that they may not see, the one that is kept in its place, or that it came out of; null if they do not see that either
     */
    public record Entry(Deed deed, List<ArticleLine> named, boolean told, List<Long> erased, boolean namesIt, ArticleLine lead) {

        public boolean isNamed() {
            return !named.isEmpty();
        }

        /** True if readers see why. Of what was erased they do: the reason is all that is left, and was written for them. */
        public boolean tellsReason() {
            return deed.changeset().reason().isPresent() && (deed.isErasure() || namesIt || (isNamed() || deed.isOfTwins() && lead != null) && told);
        }

        /** How many of its articles are not named. */
        public long others() {
            return deed.articles() - named.size();
        }
    }

    /** @param older where the next stretch begins; null at the end */
    public record Stretch(List<Entry> entries, Long older) {
    }

    /**
     * @param group  null for all
     * @param before where the stretch begins; null for the newest
     */
    public Stretch stretch(DeedGroup group, Long before, int size) {
        List<Entry> entries = new ArrayList<>();
        Long from = before;
        for (int seen = 0; seen < MOST; seen += size) {
            List<Deed> some = deeds.newest(group, from, size + 1);
            Function<Deed, Entry> told = told(some);
            for (Deed deed : some) {
                if (entries.size() == size) {
                    return new Stretch(entries, from);
                }
                Entry entry = told.apply(deed);
                if (entry.isNamed() || entry.lead() != null || deed.decidesWhoSees() || deed.isErasure() || deed.naming() != null) {
                    entries.add(entry);
                }
                from = deed.changeset().id();
            }
            if (some.size() <= size) {
                return new Stretch(entries, null);
            }
        }
        return new Stretch(entries, from);
    }

    private Function<Deed, Entry> told(List<Deed> some) {
        List<Long> articles = some.stream().flatMap(PublicLog::concerned).distinct().toList();
        Map<Long, Hidden> hidden = shelf.hidden(articles);
        Map<Long, ArticleLine> visible = shelf.lines(articles).stream().collect(Collectors.toMap(ArticleLine::id, line -> line));
        Set<Long> erased = Erasure.ofArticles(some.stream().filter(Deed::isErasure).flatMap(deed -> deed.some().stream()).toList());
        Set<AuthorityChange> known = known(some.stream().map(Deed::naming).filter(Objects::nonNull).map(Deed.Naming::change).distinct().toList());
        return deed -> new Entry(deed, deed.some().stream().filter(visible::containsKey).map(visible::get).limit(NAMED).toList(),
                concerned(deed).filter(hidden::containsKey).noneMatch(id -> hidden.get(id).hidesReason(deed.changeset())),
                deed.some().stream().filter(erased::contains).toList(), deed.naming() != null && known.contains(deed.naming().change()),
                deed.other() == null ? null : visible.get(deed.other()));
    }

    private static Stream<Long> concerned(Deed deed) {
        return deed.other() == null ? deed.some().stream() : Stream.concat(deed.some().stream(), Stream.of(deed.other()));
    }

    private Set<AuthorityChange> known(List<AuthorityChange> changes) {
        Set<String> shelved = publications.slugs(changes.stream().filter(AuthorityChange::isOfPublication).map(PublicLog::standing).toList()).keySet();
        Set<String> printed = shelf.printed(changes.stream().filter(change -> !change.isOfPublication()).map(AuthorityChange::before).toList());
        return changes.stream().filter(change -> change.isOfPublication() ? shelved.contains(standing(change)) : printed.contains(change.before())).collect(Collectors.toSet());
    }

    private static String standing(AuthorityChange change) {
        return change.publication().standing().name();
    }
}
