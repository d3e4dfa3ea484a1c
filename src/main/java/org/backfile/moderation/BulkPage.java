package org.backfile.moderation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.ValueDiff;
import org.backfile.moderation.BulkEdit.State;

/**
 * What the page of a bulk edit shows.
 *
 * @param who       makes it
 * @param undoer    takes it back; null if nobody does
 * @param own       true if the visitor makes it
 * @param freshName true if it gives the articles a publication of a name that there is not
 * @param shown     the outcome whose articles are listed; null if none are
 * @param lines     a stretch of them
 * @param more      the last of the stretch, if others follow; else null
 */
public record BulkPage(BulkEdit edit, String who, String undoer, boolean own, boolean freshName, Map<BulkOutcome, Long> counts, List<Sample> samples,
        BulkOutcome shown, List<BulkItems.Line> lines, Long more) {

    private static final List<State> ENDED = List.of(State.STOPPED, State.DONE, State.UNDONE);

    /** An article as it is, and as it will be. */
    public record Sample(long articleId, String headline, FieldName field, FieldValue before, FieldValue after) {

        public ValueDiff diff() {
            return ValueDiff.of(before, after);
        }

        public PublicationStatus status(boolean now) {
            return PublicationStatus.of(word(now));
        }

        public ReviewState review(boolean now) {
            return ReviewState.of(word(now));
        }

        private String word(boolean now) {
            return ((FieldValue.Text) (now ? after : before)).text();
        }
    }

    public boolean isIn(String state) {
        return edit.state().word().equals(state);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(String outcome) {
        return counts.getOrDefault(BulkOutcome.of(outcome), 0L);
    }

    /** What whoever comes to see how it ended looks for: what was passed over and wants somebody, else what was done. Null as long as it goes on, or is not begun. */
    static BulkOutcome ending(BulkEdit edit, Map<BulkOutcome, Long> counts) {
        return ENDED.contains(edit.state()) ? Stream.of(BulkOutcome.FAILED, BulkOutcome.SKIPPED, BulkOutcome.KEPT, BulkOutcome.CHANGED, BulkOutcome.UNDONE)
                .filter(counts::containsKey).findFirst().orElse(null) : null;
    }

    /** What was changed, and what came of it since. */
    public List<Map.Entry<BulkOutcome, Long>> done() {
        return those(List.of(BulkOutcome.CHANGED, BulkOutcome.SKIPPED, BulkOutcome.UNDONE, BulkOutcome.KEPT)::contains);
    }

    /** Those that there was nothing to change in, by reason. */
    public List<Map.Entry<BulkOutcome, Long>> nothingToDo() {
        return those(BulkOutcome::isNothingToDo);
    }

    public List<Map.Entry<BulkOutcome, Long>> refused() {
        return those(BulkOutcome::isRefusal);
    }

    private List<Map.Entry<BulkOutcome, Long>> those(Predicate<BulkOutcome> which) {
        return counts.entrySet().stream().filter(entry -> which.test(entry.getKey())).toList();
    }

    /** Of 100, of what it works on now. */
    public long percent() {
        long left = edit.state() == State.LOOKING ? count("unseen") : edit.state() == State.RUNNING ? count("change") : count("changed");
        long of = edit.state() == State.LOOKING ? total() : edit.state() == State.RUNNING ? left + count("changed") + count("skipped") : left + count("undone") + count("kept");
        return of == 0 ? 100 : 100 * (of - left) / of;
    }
}
