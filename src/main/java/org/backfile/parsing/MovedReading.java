package org.backfile.parsing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backfile.content.Block;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Judgement;
import org.backfile.content.Promo;
import org.backfile.content.Reading;
import org.backfile.content.Span;
import org.backfile.text.DecodedText;
import org.backfile.text.PlacedText;

/** The reading of a text that stands within another one, with its places told as those of the other. */
final class MovedReading {

    private final Reading reading;
    private final PlacedText text;
    private final DecodedText decoded;
    private final DecodedText source;
    private final int first;
    private final Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
    private final List<Evidence> evidence = new ArrayList<>();

    /**
     * @param text  what was read
     * @param first the first char of it that the source has there; what was found before it is left out
     */
    MovedReading(Reading reading, PlacedText text, DecodedText source, int first) {
        this.reading = reading;
        this.text = text;
        this.decoded = new DecodedText(text.toString());
        this.source = source;
        this.first = first;
        reading.evidence().forEach(this::move);
        reading.fields().forEach((field, value) -> put(field, moved(value)));
    }

    /** The value of a field; absent if it stands in what was left out. */
    FieldValue value(FieldName field) {
        return fields.getOrDefault(field, FieldValue.ABSENT);
    }

    List<Evidence> evidence(FieldName field) {
        return evidence.stream().filter(one -> one.field() == field).toList();
    }

    /** What kind of page it is, told by what was not left out. */
    Judgement kind() {
        Judgement kind = reading.kind();
        List<Span> spans = kind.spans().stream().map(this::moved).filter(Objects::nonNull).toList();
        return new Judgement(kind.kind(), kind.rule(), kind.confidence(), spans);
    }

    private void move(Evidence one) {
        List<Span> spans = one.spans().stream().map(this::moved).filter(Objects::nonNull).toList();
        if (one.spans().isEmpty() || !spans.isEmpty()) {
            evidence.add(new Evidence(one.field(), moved(one.block()), one.rule(), one.confidence(), one.chosen(), spans, one.interpreted()));
        }
    }

    private Span moved(Span span) {
        int from = decoded.charIndex(span.from());
        int to = decoded.charIndex(span.to());
        int begin = source.codePointIndex(text.begin(from));
        return from < first ? null : new Span(begin, Math.max(begin, source.codePointIndex(text.end(to))), span.role());
    }

    private void put(FieldName field, FieldValue value) {
        boolean lost = reading.evidence().stream().anyMatch(one -> one.field() == field && one.chosen() && field.kind() != FieldName.Kind.BLOCKS
                && one.spans().stream().anyMatch(span -> span.role() == Span.Role.VALUE && decoded.charIndex(span.from()) < first));
        if (!lost && !value.isAbsent()) {
            fields.put(field, value);
        }
    }

    private FieldValue moved(FieldValue value) {
        if (value instanceof FieldValue.Blocks blocks) {
            return FieldValue.blocks(blocks.blocks().stream().filter(block -> isKept(block.id())).map(block -> block.withId(moved(block.id()))).toList());
        } else if (value instanceof FieldValue.Promos promos) {
            return FieldValue.promos(promos.promos().stream().filter(promo -> isKept(promo.id()))
                    .map(promo -> new Promo(moved(promo.id()), promo.title(), promo.teaser(), promo.url())).toList());
        }
        return value;
    }

    private boolean isKept(String id) {
        return decoded.charIndex(place(id)) >= first;
    }

    /** An id of a block names its place; {@code caption} and {@code credit} do not. */
    private String moved(String id) {
        if (id == null || !id.matches("p\\d+(\\..*)?")) {
            return id;
        }
        int dot = id.indexOf('.');
        return Block.idAt(source.codePointIndex(text.begin(decoded.charIndex(place(id))))) + (dot < 0 ? "" : id.substring(dot));
    }

    private static int place(String id) {
        int dot = id.indexOf('.');
        return Integer.parseInt(id.substring(1, dot < 0 ? id.length() : dot));
    }
}
