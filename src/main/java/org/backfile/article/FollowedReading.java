package org.backfile.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backfile.content.Claims;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;
import org.backfile.content.Tracer;
import org.backfile.content.WordFinder;
import org.backfile.text.Rendering;

/** A locked article that is to be read from another reading: what follows it, and where the settled values stand in it. */
final class FollowedReading {

    private final Article article;
    private final Map<FieldName, Settlement> touched;
    private final StoredReading newer;
    private final List<FieldName> following;
    private final List<FieldName> kept;

    FollowedReading(Article article, Map<FieldName, Settlement> touched, StoredReading newer) {
        this.article = article;
        this.touched = touched;
        this.newer = newer;
        this.following = Arrays.stream(FieldName.values())
                .filter(field -> field.isRead() && !isSettled(field) && !article.value(field).equals(known(field, newer))).toList();
        // In another text the words of an editor stand elsewhere, or nowhere.
        this.kept = newer.hasTextOf(article.reading()) ? List.of()
                : Arrays.stream(FieldName.values()).filter(field -> field.isRead() && isSettled(field)).toList();
    }

    /** What is read by another name of the same publication is the same. */
    private static FieldValue known(FieldName field, StoredReading newer) {
        return field == FieldName.PUBLICATION ? Publication.known(newer.value(field)) : newer.value(field);
    }

    private boolean isSettled(FieldName field) {
        return touched.containsKey(field) && touched.get(field).isSettled();
    }

    boolean changesAnything() {
        return !following.isEmpty() || !kept.isEmpty();
    }

    List<Revision> write(Changeset changeset) {
        article.advance();
        article.readFrom(newer);
        List<Revision> revisions = new ArrayList<>();
        for (FieldName field : following) {
            FieldValue before = article.value(field);
            article.write(field, newer.value(field));
            Revision revision = new Revision(changeset, article, field, before, newer.value(field), evidence(field), false);
            keep(revision, touched.computeIfAbsent(field, any -> new Settlement(article.id(), field)), newer.value(field), true);
            revisions.add(revision);
        }
        Rendering text = newer.rendering();
        List<Tracer.Known> known = kept.stream().map(field -> new Tracer.Known(field, newer.value(field), evidence(field))).toList();
        Tracer tracer = new Tracer(new WordFinder(text), known, newer.evidence().stream().filter(Evidence::chosen).toList());
        for (FieldName field : kept) {
            Tracer.Trace trace = tracer.trace(field, article.value(field));
            Revision revision = new Revision(changeset, article, field, article.value(field), article.value(field), trace.evidence(), true);
            keep(revision, touched.get(field), article.value(field), trace.complete());
            revisions.add(revision);
        }
        List<Span> claims = ArticleEvidence.of(article, touched).stream().flatMap(one -> one.spans().stream()).toList();
        article.account(Claims.unclaimed(text, claims).stream().mapToInt(Span::length).sum());
        return revisions;
    }

    private static void keep(Revision revision, Settlement settlement, FieldValue value, boolean found) {
        revision.persist();
        settlement.follow(revision, value.isAbsent() ? FieldState.CONFIRMED_ABSENT : found ? FieldState.FOUND : FieldState.EDITOR_SUPPLIED);
        settlement.persist();
    }

    private List<Evidence> evidence(FieldName field) {
        return newer.evidence().stream().filter(one -> one.chosen() && Objects.equals(one.field(), field)).toList();
    }
}
