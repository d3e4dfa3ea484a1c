package org.backfile.article;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

/**
 * Counts the editions of what this node's pages show: with every change that it makes, hears of, or has brought into its index a new one
 * begins. What was made of one edition, taking its number before reading anything, may be shown again as long as it lasts; and longer, if it
 * is known on what it stands and nothing of that was changed since.
 */
@Singleton
public class Edition {

    /** So many changed articles are remembered one by one; beyond them, as in a large import, all pages are old now and then. */
    static final int MOST = 50_000;

    private volatile long number = 1;
    /** What was made of an earlier one is old, whatever it stands on. */
    private volatile long first;
    /** That of the last change made here of which it is not yet known where the articles stand; 0 if there is none. */
    private volatile long unheard;
    private final Map<Long, Long> articles = new ConcurrentHashMap<>();
    /** By what stands for each in a footing. */
    private final Map<Integer, Long> names = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<Place, Long> places = new ConcurrentSkipListMap<>();

    public long number() {
        return number;
    }

    /** Ends the one that there is: lists and searches show something else. */
    public synchronized void next() {
        number++;
    }

    /** The same; every page shows something else, or may. */
    public synchronized void nextOfAll() {
        articles.clear();
        names.clear();
        places.clear();
        first = ++number;
    }

    /** Which articles these are, and where they stand, is heard from the log of changes in a moment; until then every page of an earlier edition is made anew. */
    synchronized void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlesChanged changed) {
        unheard = ++number;
    }

    /**
     * Notes what the log of changes says.
     *
     * @param asOf the number that there was before the log was read: changes made here up to then are among these, or were among earlier ones
     */
    synchronized void heard(List<ChangedArticle> changed, long asOf) {
        if (articles.size() + changed.size() > MOST) {
            nextOfAll();
        } else if (!changed.isEmpty()) {
            long next = number + 1;
            for (ChangedArticle article : changed) {
                articles.put(article.id(), next);
                article.names().forEach(name -> names.put(Footing.ofName(name), next));
                article.places().forEach(place -> places.put(place, next));
            }
            number = next;
        }
        if (unheard <= asOf) {
            unheard = 0;
        }
    }

    /** Whether the log has told of all that was changed here. */
    boolean isHeard() {
        return unheard == 0;
    }

    /** Whether what stands on this and was made of that edition is what would be made now. */
    public boolean stands(Footing footing, long since) {
        return since >= first && since >= unheard && footing.isUnchanged(since, articles, names, places);
    }
}
