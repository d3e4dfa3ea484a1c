package org.backfile.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backfile.content.Block;
import org.backfile.content.BlockMerge;
import org.backfile.content.Claims;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;
import org.backfile.content.Tracer;
import org.backfile.content.WordFinder;
import org.backfile.text.DecodedText;
import org.backfile.text.Rendering;

/** The changes of one changeset to one locked article: compared with what others wrote meanwhile, then written. */
final class PendingEdit {

    private final Article article;
    private final Map<FieldName, Settlement> touched;
    private final List<Write> writes = new ArrayList<>();
    private final List<Collision> collisions = new ArrayList<>();
    private Rendering text;
    private final boolean shown;
    private final Set<FieldName> merged = EnumSet.noneOf(FieldName.class);

    private record Write(Change change, FieldValue before, FieldValue after) {

        FieldName field() {
            return change.field();
        }
    }

    /** @param ofPerson false for what the archive does by itself, which leaves the review of the article as it is */
    PendingEdit(Article article, Map<FieldName, Settlement> touched, List<Change> changes, boolean ofPerson) {
        this.article = article;
        this.touched = touched;
        this.shown = OpenShelf.holds(article);
        changes.forEach(this::compare);
        if (ofPerson && outlivesValidation(changes)) {
            FieldValue checked = FieldValue.text(ReviewState.CHECKED.word());
            writes.add(new Write(new Change(article.id(), FieldName.REVIEW_STATE, 0, checked), article.value(FieldName.REVIEW_STATE), checked));
        }
    }

    /** True if a value of a validated article becomes another one, and the changeset says nothing of its review. */
    private boolean outlivesValidation(List<Change> changes) {
        return article.reviewState() == ReviewState.VALIDATED && changes.stream().noneMatch(change -> change.field() == FieldName.REVIEW_STATE)
                && writes.stream().anyMatch(write -> write.field().isRead() && !write.before().equals(write.after()));
    }

    private void compare(Change wished) {
        FieldName field = wished.field();
        Change change = field == FieldName.PUBLICATION ? wished.to(Publication.known(wished.after())) : wished;
        FieldValue now = article.value(field);
        Settlement settlement = touched.get(field);
        boolean unseen = settlement != null && settlement.revision().id() != change.seen();
        if (!unseen || change.after().equals(now)) {
            add(change, now, change.after());
            return;
        }
        FieldValue seen = FieldHistory.valueSeen(article, field, change.seen(), settlement);
        if (seen.equals(now)) { // only its place in the original was noted anew
            add(change, now, change.after());
            return;
        }
        if (field.kind() == FieldName.Kind.BLOCKS) {
            BlockMerge merge = BlockMerge.of(blocks(seen), blocks(now), blocks(change.after()));
            FieldValue both = FieldValue.blocks(merge.blocks());
            if (merge.colliding().isEmpty()) {
                merged.add(field);
                add(change, now, both);
            } else {
                collisions.add(new Collision(article.id(), field, seen, now, both, settlement.revision()));
            }
        } else {
            collisions.add(new Collision(article.id(), field, seen, now, change.after(), settlement.revision()));
        }
    }

    /** A value that is there already is written once more only to confirm it: the first time that a person looked. */
    private void add(Change change, FieldValue before, FieldValue after) {
        if (!before.equals(after) || change.field().isRead() && !isSettled(change.field()) || change.aim() != Change.Aim.SETTLE) {
            writes.add(new Write(change, before, after));
        }
    }

    private boolean isSettled(FieldName field) {
        return touched.containsKey(field) && touched.get(field).isSettled();
    }

    private static List<Block> blocks(FieldValue value) {
        return value instanceof FieldValue.Blocks blocks ? blocks.blocks() : List.of();
    }

    List<Collision> collisions() {
        return collisions;
    }

    boolean changesAnything() {
        return !writes.isEmpty();
    }

    long articleId() {
        return article.id();
    }

    /** True if readers saw the article, and do not now that it is written. */
    boolean removes() {
        return shown && !OpenShelf.holds(article);
    }

    /** The fields in which both people's blocks stand now. */
    Set<FieldName> merged() {
        return merged;
    }

    /** What the review queue has to weigh anew. */
    ReviewQueue.Weighed weighed() {
        return new ReviewQueue.Weighed(article, touched, this::text);
    }

    private Rendering text() {
        text = text == null ? article.reading().rendering() : text;
        return text;
    }

    List<Revision> write(Changeset changeset) {
        article.advance();
        boolean readFields = writes.stream().anyMatch(write -> write.field().isRead());
        Rendering text = readFields ? text() : Rendering.asIs(new DecodedText(""));
        Tracer tracer = readFields ? new Tracer(new WordFinder(text), known(), ArticleEvidence.of(article, touched)) : new Tracer(new WordFinder(text), List.of(), List.of());
        List<Revision> revisions = writes.stream().map(write -> write(changeset, write, tracer)).toList();
        if (readFields) {
            List<Span> claims = ArticleEvidence.of(article, touched).stream().flatMap(one -> one.spans().stream()).toList();
            article.account(Claims.unclaimed(text, claims).stream().mapToInt(Span::length).sum());
        }
        return revisions;
    }

    private Revision write(Changeset changeset, Write write, Tracer tracer) {
        FieldName field = write.field();
        Tracer.Trace trace = tracer.trace(field, write.after(), write.change().places());
        article.write(field, write.after());
        Revision revision = new Revision(changeset, article, field, write.before(), write.after(), trace.evidence(), isSettled(field));
        revision.persist();
        Settlement settlement = touched.computeIfAbsent(field, any -> new Settlement(article.id(), field));
        settlement.settle(revision, write.after().isAbsent() ? FieldState.CONFIRMED_ABSENT : trace.complete() ? FieldState.FOUND : FieldState.EDITOR_SUPPLIED,
                write.change().aim() != Change.Aim.UNSETTLE);
        settlement.persist();
        return revision;
    }

    /** The values whose places are known: as they were read, and as they were last written. */
    private List<Tracer.Known> known() {
        List<Evidence> read = article.reading().evidence().stream().filter(Evidence::chosen).toList();
        List<Tracer.Known> known = new ArrayList<>();
        for (Write write : writes) {
            FieldName field = write.field();
            if (field.isRead()) {
                known.add(new Tracer.Known(field, article.reading().value(field), read.stream().filter(one -> one.field() == field).toList()));
            }
            if (touched.containsKey(field)) {
                known.add(new Tracer.Known(field, write.before(), touched.get(field).revision().evidence()));
            }
        }
        return known;
    }
}
