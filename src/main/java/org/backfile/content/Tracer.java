package org.backfile.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backfile.text.WhiteSpace;

/** Finds where a value that a person wrote stands in the original: promise 2 for edits. */
public final class Tracer {

    /** The rule's name in the evidence of a value that a person chose. */
    public static final String EDITOR = "editor";
    /** Codes and decisions: that their letters occur in the text means nothing. */
    private static final Set<FieldName> NOT_WORDS = EnumSet.of(FieldName.LANGUAGE, FieldName.PUBLISHED_AT, FieldName.MODIFIED_AT, FieldName.CORRECTED_AT, FieldName.TRUNCATED, FieldName.REVIEW_STATE,
            FieldName.PUBLICATION_STATUS);

    private final WordFinder finder;
    private final List<Known> known;
    private final List<Evidence> current;

    /** What is known of one state of the article's fields. */
    public record Known(FieldName field, FieldValue value, List<Evidence> evidence) {
    }

    /**
     * Where the value stands.
     *
     * @param complete false if any of its words is not in the original
     */
    public record Trace(List<Evidence> evidence, boolean complete) {
    }

    /**
     * @param known   values whose places are known already, as read and as last edited
     * @param current the evidence of all fields now
     */
    public Tracer(WordFinder finder, List<Known> known, List<Evidence> current) {
        this.finder = finder;
        this.known = known;
        this.current = current;
    }

    public Trace trace(FieldName field, FieldValue value) {
        return trace(field, value, List.of());
    }

    /** @param chosen where a person says that it stands; believed as far as the words there are the value's */
    public Trace trace(FieldName field, FieldValue value, List<Evidence> chosen) {
        if (!chosen.isEmpty()) {
            return traceChosen(field, value, chosen);
        }
        Optional<Known> same = known.stream().filter(one -> one.field() == field && one.value().equals(value)).findFirst();
        if (same.isPresent() && !same.get().evidence().isEmpty()) {
            List<Evidence> evidence = same.get().evidence();
            return new Trace(evidence, Part.of(value).stream().allMatch(part -> of(evidence, part.block()).findAny().isPresent()));
        }
        if (NOT_WORDS.contains(field)) {
            return new Trace(List.of(), false);
        }
        List<Evidence> found = new ArrayList<>();
        boolean complete = true;
        for (Part part : Part.of(value)) {
            Optional<Evidence> evidence = knownPart(field, part).or(() -> find(field, part));
            evidence.ifPresent(found::add);
            complete &= evidence.isPresent();
        }
        return new Trace(found, complete);
    }

    private Trace traceChosen(FieldName field, FieldValue value, List<Evidence> chosen) {
        if (value instanceof FieldValue.Date) {
            return new Trace(chosen, true);
        }
        List<Evidence> found = new ArrayList<>();
        boolean complete = true;
        for (Part part : Part.of(value)) {
            Optional<Evidence> evidence = of(chosen, part.block()).filter(one -> says(field, one, part)).map(one -> withCues(field, one)).findFirst()
                    .or(() -> knownPart(field, part)).or(() -> find(field, part));
            evidence.ifPresent(found::add);
            complete &= evidence.isPresent();
        }
        return new Trace(found, complete);
    }

    private boolean says(FieldName field, Evidence one, Part part) {
        String words = finder.words(one.spans());
        return field.kind() == FieldName.Kind.NAMES ? part.words().lines().allMatch(words::contains) : words.equals(WhiteSpace.normalised(part.words()));
    }

    private Evidence withCues(FieldName field, Evidence one) {
        List<Span> spans = new ArrayList<>(one.spans());
        cues(of(current.stream().filter(before -> before.field() == field).toList(), one.block()).flatMap(before -> before.spans().stream()).toList(), spans);
        return one.withSpans(spans);
    }

    private Optional<Evidence> knownPart(FieldName field, Part part) {
        return known.stream().filter(one -> one.field() == field && Part.of(one.value()).contains(part))
                .flatMap(one -> of(one.evidence(), part.block())).findFirst();
    }

    private static Stream<Evidence> of(List<Evidence> evidence, String block) {
        return evidence.stream().filter(one -> Objects.equals(one.block(), block));
    }

    private Optional<Evidence> find(FieldName field, Part part) {
        List<Span> before = of(current.stream().filter(one -> one.field() == field).toList(), part.block())
                .flatMap(one -> one.spans().stream()).toList();
        List<Span> spans = new ArrayList<>();
        for (String line : part.words().lines().toList()) {
            Optional<Span> place = likeliest(finder.occurrences(line), before, field, part);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            spans.add(place.get());
        }
        cues(before, spans);
        return Optional.of(new Evidence(field, part.block(), EDITOR, 1, true, spans, field.kind() == FieldName.Kind.NAMES));
    }

    /** Cue words and second printings stay with the field whose words were mended. */
    private static void cues(List<Span> before, List<Span> spans) {
        before.stream().filter(span -> span.role() != Span.Role.VALUE && spans.stream().noneMatch(span::overlaps)).toList().forEach(spans::add);
        spans.sort(null);
    }

    /** Where the value stood before, else where nothing else is claimed, else the first place. */
    private Optional<Span> likeliest(List<Span> places, List<Span> before, FieldName field, Part part) {
        return places.stream().filter(place -> before.stream().anyMatch(place::overlaps)).findFirst()
                .or(() -> places.stream().filter(place -> isFree(place, field, part)).findFirst())
                .or(() -> places.stream().findFirst());
    }

    private boolean isFree(Span place, FieldName field, Part part) {
        return current.stream().filter(one -> one.field() != field || !Objects.equals(one.block(), part.block()))
                .flatMap(one -> one.spans().stream()).noneMatch(place::overlaps);
    }
}
