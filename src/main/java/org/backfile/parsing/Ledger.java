package org.backfile.parsing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Claims;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Mark;
import org.backfile.content.Judgement;
import org.backfile.content.Promo;
import org.backfile.content.Reading;
import org.backfile.content.Span;
import org.backfile.text.DecodedText;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/**
 * Collects claims and turns them into values. A printed value is made from its spans and nothing else, so that the two cannot
 * differ.
 */
final class Ledger {

    private static final Function<Span, List<Mark>> NO_MARKS = span -> List.of();

    private final Rendering rendering;
    /** Gives the words of a stretch of what is read, white space normalised. */
    private final Function<Span, String> words;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
    /** By their start: blocks and promos are found in any order and shown in the printed one. */
    private final TreeMap<Integer, Block> body = new TreeMap<>();
    private final TreeMap<Integer, Block> furniture = new TreeMap<>();
    private final TreeMap<Integer, Promo> promos = new TreeMap<>();

    /** What machines are told and readers do not see; its spans are places of the source already. */
    private final List<Evidence> declared = new ArrayList<>();

    /** Gives the marks of a stretch of what is read, counted from its start. */
    private Function<Span, List<Mark>> marks = NO_MARKS;
    /** Where the words that begin at a code point of what is read link to; null for what links nowhere. */
    private IntFunction<String> targets = start -> null;

    Ledger(Rendering rendering) {
        this(rendering, span -> words(rendering.text(), span));
    }

    Ledger(Rendering rendering, Function<Span, String> words) {
        this.rendering = rendering;
        this.words = words;
    }

    static String words(DecodedText text, Span span) {
        return WhiteSpace.normalised(text.cut(span.from(), span.to()));
    }

    void markWith(Function<Span, List<Mark>> giver) {
        this.marks = giver;
    }

    /** Has promos know where their stories stand. */
    void linked(IntFunction<String> newTargets) {
        targets = newTargets;
    }

    boolean has(FieldName field) {
        return fields.containsKey(field);
    }

    FieldValue value(FieldName field) {
        return fields.getOrDefault(field, FieldValue.ABSENT);
    }

    /** Claims a text field; the value is the words of the value spans. The first claim wins: a later one is kept as beaten. */
    void text(FieldName field, String rule, double confidence, Span... spans) {
        if (has(field)) {
            beaten(field, null, rule, confidence / 2, spans);
            return;
        }
        claim(Evidence.printed(field, rule, confidence, sorted(List.of(spans))));
        put(field, FieldValue.text(words(sorted(List.of(spans)))));
    }

    /** Claims a field of several lines; each value span is one. */
    void lines(FieldName field, String rule, double confidence, List<Span> spans) {
        claim(Evidence.printed(field, rule, confidence, sorted(spans)));
        put(field, FieldValue.text(lines(sorted(spans), "\n")));
    }

    /** Claims more words for a field that has its value: a second printing, a cue word. */
    void also(FieldName field, String block, String rule, double confidence, Span... spans) {
        claim(Evidence.printed(field, block, rule, confidence, List.of(spans)));
    }

    /** Claims a value that was concluded from the words. */
    void interpreted(FieldName field, FieldValue value, String rule, double confidence, List<Span> spans) {
        if (!value.isAbsent()) {
            claim(Evidence.interpreted(field, rule, confidence, spans));
            put(field, value);
        }
    }

    /** Claims names that were concluded from the words, in addition to those found elsewhere on the page. */
    void names(FieldName field, List<String> names, String rule, double confidence, List<Span> spans) {
        if (!names.isEmpty()) {
            List<String> all = new ArrayList<>(value(field) instanceof FieldValue.Names before ? before.names() : List.of());
            all.addAll(names);
            claim(Evidence.interpreted(field, rule, confidence, spans));
            fields.put(field, FieldValue.names(all));
        }
    }

    /**
     * Claims a value that the page declares for machines, or keeps the declaration as beaten if the field has a value already.
     *
     * @param from code point of the source
     * @param to   code point of the source, exclusive; nothing is pointed at if it is not after {@code from}
     */
    void declared(FieldName field, FieldValue value, String rule, double confidence, int from, int to) {
        if (!value.isAbsent()) {
            declared.add(new Evidence(field, null, rule, confidence, !has(field), to > from ? List.of(Span.value(from, to)) : List.of(), true));
            put(field, value);
        }
    }

    /** Claims a value with its evidence, chosen or not; {@code inSource} if its spans are places of the source rather than of what is read. */
    void concluded(Evidence one, FieldValue value, boolean inSource) {
        (inSource ? declared : evidence).add(one);
        if (one.chosen()) {
            put(one.field(), value);
        }
    }

    /** Keeps a reading that a better one beat. */
    void beaten(FieldName field, String block, String rule, double confidence, Span... spans) {
        claim(new Evidence(field, block, rule, confidence, false, List.of(spans), field.kind() == FieldName.Kind.DATE));
    }

    /** Claims the lead picture, caption and credit apart; either may be empty. */
    void leadPicture(String rule, double confidence, List<Span> caption, List<Span> credit) {
        picturePart("caption", rule, confidence, caption);
        picturePart("credit", rule, confidence, credit);
        put(FieldName.LEAD_PICTURE, FieldValue.picture(lines(caption, " "), lines(credit, " ")));
    }

    private void picturePart(String part, String rule, double confidence, List<Span> spans) {
        if (!spans.isEmpty()) {
            claim(Evidence.printed(FieldName.LEAD_PICTURE, part, rule, confidence, spans));
        }
    }

    /** Claims a block of the body; the items of a list are its value spans, one each. Returns the block's id. */
    String block(BlockType type, String rule, double confidence, List<Span> spans) {
        int start = start(spans);
        Block block = new Block(id(start), type, lines(spans, type.hasLines() ? "\n" : " "), null, marks(type, spans));
        body.put(start, block);
        claim(Evidence.printed(FieldName.BODY, block.id(), rule, confidence, spans));
        return block.id();
    }

    /** Claims a table; each row has its cells, each cell its span or null if it is empty. */
    void table(String rule, double confidence, List<List<Span>> rows, boolean head) {
        StringBuilder words = new StringBuilder();
        List<Mark> all = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (List<Span> row : rows) {
            for (int cell = 0; cell < row.size(); cell++) {
                words.append(cell > 0 ? "\t" : "");
                if (row.get(cell) != null) {
                    int shift = words.codePointCount(0, words.length());
                    marks(BlockType.TABLE, List.of(row.get(cell))).forEach(mark -> all.add(mark.moved(shift)));
                    words.append(lines(List.of(row.get(cell)), " "));
                    spans.add(row.get(cell));
                }
            }
            if (head && row == rows.get(0)) {
                int end = words.codePointCount(0, words.length());
                all.removeIf(mark -> mark.kind() == Mark.Kind.EMPHASIS);
                all.add(Mark.emphasis(0, end));
            }
            words.append(row == rows.get(rows.size() - 1) ? "" : "\n");
        }
        int start = start(spans);
        Block block = new Block(id(start), BlockType.TABLE, words.toString(), null, all);
        body.put(start, block);
        claim(Evidence.printed(FieldName.BODY, block.id(), rule, confidence, spans));
    }

    /** The marks of the value spans, counted from the start of the joined words; a crosshead is set apart as a whole. */
    private List<Mark> marks(BlockType type, List<Span> spans) {
        if (marks == NO_MARKS) {
            return List.of();
        }
        List<Mark> all = new ArrayList<>();
        int shift = 0;
        for (Span span : spans) {
            if (span.role() == Span.Role.VALUE) {
                String line = words.apply(span);
                int length = line.codePointCount(0, line.length());
                for (Mark mark : length == span.length() ? marks.apply(span) : List.<Mark>of()) {
                    if (type != BlockType.CROSSHEAD || mark.kind() == Mark.Kind.LINK) {
                        all.add(mark.moved(shift));
                    }
                }
                shift += length + 1;
            }
        }
        return all;
    }

    /** Claims a picture within the story: caption as the block's text, credit as {@code <id>.credit}. */
    void picture(String rule, double confidence, List<Span> caption, List<Span> credit) {
        int start = start(caption);
        Block block = new Block(id(start), BlockType.PICTURE, lines(caption, " "), lines(credit, " "));
        body.put(start, block);
        claim(Evidence.printed(FieldName.BODY, block.id(), rule, confidence, caption));
        if (!credit.isEmpty()) {
            claim(Evidence.printed(FieldName.BODY, block.id() + ".credit", rule, confidence, credit));
        }
    }

    /** The blocks of the body as far as they are claimed, in the printed order. */
    Collection<Block> body() {
        return body.values();
    }

    void furniture(String rule, double confidence, Span span) {
        Block block = Block.of(id(span.from()), BlockType.PARAGRAPH, words(List.of(span)));
        furniture.put(span.from(), block);
        claim(Evidence.printed(FieldName.FURNITURE, block.id(), rule, confidence, List.of(span)));
    }

    /** Claims a promo: the title as {@code <id>}, the lines of its teaser as {@code <id>.teaser}. */
    void promo(String rule, double confidence, List<Span> title, List<Span> teaser) {
        int start = start(title);
        String id = id(start);
        promos.put(start, new Promo(id, lines(title, " "), teaser.isEmpty() ? "" : lines(teaser, "\n"), targets.apply(start)));
        claim(Evidence.printed(FieldName.PROMOS, id, rule, confidence, title));
        if (!teaser.isEmpty()) {
            claim(Evidence.printed(FieldName.PROMOS, id + ".teaser", rule, confidence, teaser));
        }
    }

    /** The words of the value spans, joined; the spans are places of what is read. */
    private String words(List<Span> spans) {
        return Objects.requireNonNullElse(lines(spans, " "), "");
    }

    private String id(int start) {
        return Block.idAt(rendering.sourceFrom(start));
    }

    private static int start(List<Span> spans) {
        for (Span span : spans) {
            if (span.role() == Span.Role.VALUE) {
                return span.from();
            }
        }
        throw new IllegalArgumentException("no value among " + spans);
    }

    /** The words of each value span, joined; null if there are none. */
    private String lines(List<Span> spans, String joint) {
        if (spans.isEmpty()) {
            return null;
        } else if (spans.size() == 1 && spans.get(0).role() == Span.Role.VALUE) {
            return words.apply(spans.get(0)); // as most blocks
        }
        StringJoiner joined = new StringJoiner(joint);
        for (Span span : spans) {
            if (span.role() == Span.Role.VALUE) {
                joined.add(words.apply(span));
            }
        }
        return joined.toString();
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.size() == 1 ? spans : spans.stream().sorted().toList();
    }

    private void claim(Evidence one) {
        evidence.add(one);
    }

    private void put(FieldName field, FieldValue value) {
        if (!value.isAbsent()) {
            fields.putIfAbsent(field, value);
        }
    }

    /** The account as it stands: values, evidence in the order of the text, and what nobody claimed. */
    Reading close(String version, String charset) {
        put(FieldName.BODY, FieldValue.blocks(List.copyOf(body.values())));
        put(FieldName.FURNITURE, FieldValue.blocks(List.copyOf(furniture.values())));
        put(FieldName.PROMOS, FieldValue.promos(List.copyOf(promos.values())));
        List<Evidence> all = new ArrayList<>(declared);
        evidence.forEach(one -> all.add(rendering.isSource() ? one : one.withSpans(one.spans().stream().map(this::inSource).toList())));
        all.sort(Ledger::compare);
        List<Span> claimed = new ArrayList<>();
        for (Evidence one : all) {
            if (one.chosen()) {
                claimed.addAll(one.spans());
            }
        }
        return new Reading(version, charset, Judgement.ARTICLE, fields, all, Claims.unclaimed(rendering, claimed));
    }

    /** By field, and then by place; what stands nowhere comes first. */
    private static int compare(Evidence one, Evidence other) {
        int byField = one.field().compareTo(other.field());
        return byField == 0 ? Integer.compare(place(one), place(other)) : byField;
    }

    private static int place(Evidence one) {
        return one.spans().isEmpty() ? -1 : one.spans().get(0).from();
    }

    private Span inSource(Span span) {
        return new Span(rendering.sourceFrom(span.from()), rendering.sourceTo(span.to()), span.role());
    }
}
