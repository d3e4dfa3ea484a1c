package org.backfile.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What was done to the archive, as readers may know it. An article that they may not see is not named, nor is why it was removed: reasons
 * name things, too. That one was removed or erased is told all the same.
 */
@ApplicationScoped
public class PublicLog {

    /** Deeds looked at for one page at most: most of them may be such as readers must not see. */
    private static final int MOST = 1000;
    /** Articles of a deed that are named. */
    private static final int NAMED = 3;

    private final Deeds deeds;
    private final OpenShelf shelf;

    PublicLog(Deeds deeds, OpenShelf shelf) {
        this.deeds = deeds;
        this.shelf = shelf;
    }

    /**
     * @param named those of its articles that a reader may see, the first of them; if there are none, the reason is not told
     * @param told  false if the reason is not told either, because it is about what is hidden
     */
    public record Entry(Deed deed, List<ArticleLine> named, boolean told) {

        public boolean isNamed() {
            return !named.isEmpty();
        }

        /** True if readers see why. Of what was erased they do: the reason is all that is left, and was written for them. */
        public boolean tellsReason() {
            return deed.changeset().reason().isPresent() && (deed.isErasure() || isNamed() && told);
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
     * @param kind   null for all
     * @param before where the stretch begins; null for the newest
     */
    public Stretch stretch(Changeset.Kind kind, Long before, int size) {
        List<Entry> entries = new ArrayList<>();
        Long from = before;
        for (int seen = 0; seen < MOST; seen += size) {
            List<Deed> some = deeds.newest(kind, from, size + 1);
            Map<Long, ArticleLine> visible = new HashMap<>();
            Map<Long, Hidden> hidden = shelf.hidden(some.stream().flatMap(deed -> deed.some().stream()).distinct().toList());
            shelf.lines(some.stream().flatMap(deed -> deed.some().stream()).distinct().toList()).forEach(line -> visible.put(line.id(), line));
            for (Deed deed : some) {
                List<ArticleLine> named = deed.some().stream().filter(visible::containsKey).map(visible::get).limit(NAMED).toList();
                if (entries.size() == size) {
                    return new Stretch(entries, from);
                }
                if (!named.isEmpty() || deed.decidesWhoSees() || deed.isErasure()) {
                    entries.add(new Entry(deed, named, deed.some().stream().filter(hidden::containsKey).noneMatch(id -> hidden.get(id).hidesReason(deed.changeset()))));
                }
                from = deed.changeset().id();
            }
            if (some.size() <= size) {
                return new Stretch(entries, null);
            }
        }
        return new Stretch(entries, from);
    }
}
