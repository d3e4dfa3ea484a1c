package org.backfile.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.FurnitureKind;
import org.backfile.content.MarkedText;
import org.backfile.content.Part;
import org.backfile.text.Rendering;

/**
 * An original beside what was made of it: the text with each claim marked, and each field with the evidence of the value that it has
 * now.
 *
 * @param text    marked with the evidence of all fields, in the order of their numbers
 * @param reading that it was marked by
 * @param hidden  what readers may not see of it
 */
public record OriginalView(MarkedText text, List<FieldReport> fields, StoredReading reading, Provenance provenance, Hidden hidden) {

    /**
     * A field with its value and where it comes from.
     *
     * @param settlement empty if nobody touched the field since the import
     */
    public record FieldReport(FieldName field, FieldValue value, Optional<Settlement> settlement, List<Numbered> evidence) {

        /** The state that somebody gave the field; null if nobody touched it. */
        public FieldState state() {
            return settlement.map(Settlement::state).orElse(null);
        }

        /** True if an editor gave words of it that do not stand in the original, and the rest stands there: each piece tells which it is. */
        public boolean isPartlySupplied() {
            return state() == FieldState.EDITOR_SUPPLIED && pieces().stream().anyMatch(piece -> piece.rule() != null);
        }

        /** What kind of furniture a block of it is, as far as the rule says that read it. */
        public FurnitureKind furnitureKind(String block) {
            return evidence.stream().filter(one -> block.equals(one.evidence().block())).map(one -> FurnitureKind.of(one.evidence().rule())).findFirst().orElse(FurnitureKind.OTHER);
        }

        /** The words of the value, each with where it stands; a value that was concluded from words is one piece. */
        public List<Piece> pieces() {
            List<Part> parts = value instanceof FieldValue.Date date ? List.of(new Part(null, date.date().toString()))
                    : value instanceof FieldValue.Flag ? List.of(new Part(null, FieldValue.Flag.SIGN)) : Part.of(value);
            Map<String, Numbered> byBlock = new HashMap<>();
            evidence.forEach(one -> byBlock.putIfAbsent(one.evidence().block(), one));
            return parts.stream().map(part -> byBlock.containsKey(part.block()) ? Piece.of(part.words(), byBlock.get(part.block()))
                    : new Piece(part.words(), -1, -1, null, 0)).toList();
        }
    }

    /**
     * @param number the place in the marked text's list of evidence
     * @param start  the code point of the rendering where it begins; -1 if nobody sees it, or it is about the text as a whole
     */
    public record Numbered(int number, Evidence evidence, int start) {

        private static Numbered of(int number, Evidence evidence, Rendering rendering) {
            return new Numbered(number, evidence, evidence.spans().stream().filter(span -> rendering.readFrom(span.from()) < rendering.readTo(span.from(), span.to()))
                    .mapToInt(span -> rendering.readFrom(span.from())).findFirst().orElse(-1));
        }
    }

    /**
     * Words of a value.
     *
     * @param number the number of its evidence; -1 if it has none
     * @param start  the code point of the rendering where the first of its words stands; -1 if it was concluded from the text as a whole
     * @param rule   null for words that do not stand in the original
     */
    public record Piece(String words, int number, int start, String rule, double confidence) {

        /** What kind of furniture it is. */
        public FurnitureKind furnitureKind() {
            return FurnitureKind.of(rule);
        }

        private static Piece of(String words, Numbered one) {
            return new Piece(words, one.number(), one.start(), one.evidence().rule(), one.evidence().confidence());
        }
    }

    /** With bars over what readers may not see; what is absent is told too. */
    static OriginalView forReaders(Article article) {
        OriginalView whole = of(article, Map.of());
        return whole.hidden.isNothing() ? whole : new OriginalView(whole.text.masked(), whole.fields.stream().map(report -> new FieldReport(report.field,
                whole.hidden.masked(report.field, report.value), report.settlement, report.evidence)).toList(), whole.reading, whole.provenance, whole.hidden);
    }

    /** @param instead the evidence of fields to which somebody is about to give another value */
    public static OriginalView of(Article article, Map<FieldName, List<Evidence>> instead) {
        Map<FieldName, Settlement> touched = Settlement.ofArticle(article.id());
        List<Evidence> evidence = Stream.concat(ArticleEvidence.of(article, touched).stream().filter(one -> !instead.containsKey(one.field())),
                instead.values().stream().flatMap(List::stream)).toList();
        Rendering rendering = article.reading().rendering();
        List<FieldReport> fields = new ArrayList<>();
        Arrays.stream(FieldName.values()).filter(FieldName::isRead)
                .forEach(field -> fields.add(new FieldReport(field, article.value(field), Optional.ofNullable(touched.get(field)).filter(Settlement::isSettled),
                        IntStream.range(0, evidence.size()).filter(at -> evidence.get(at).field() == field)
                                .mapToObj(at -> Numbered.of(at, evidence.get(at), rendering)).toList())));
        Hidden hidden = Hidden.of(article);
        return new OriginalView(MarkedText.of(rendering, evidence, hidden.in(rendering)), fields, article.reading(), Provenance.of(article), hidden);
    }
}
