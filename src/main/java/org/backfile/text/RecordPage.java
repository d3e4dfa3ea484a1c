package org.backfile.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record of an article, which a crawler or a content system has cut into fields: their words in the order in which one reads an article. */
public final class RecordPage {

    /** Words that the record has a second time, and the part that they repeat; they are printed once. */
    public record Repeat(RecordPart part, PlacedText words) {
    }

    /** A stub of the story beside all of it is not read. */
    private static final double WHOLE = 0.5;

    private final DecodedText source;
    private final List<RecordField> fields = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private final List<PlacedText> printed = new ArrayList<>();
    private final Map<List<String>, RecordPart> known = new HashMap<>();
    private PlacedText body;
    private Printing story;

    private RecordPage(DecodedText source) {
        this.source = source;
    }

    /** @param type JSON or CSV; a source that is not of that type is a page without fields */
    public static RecordPage of(DecodedText source, MediaType type) {
        RecordPage page = new RecordPage(source);
        page.read(fields(source.toString(), type).stream().map(RecordPage::whole)
                .sorted(Comparator.comparing(RecordField::part).thenComparing(Comparator.comparingDouble(RecordField::trust).reversed())).toList());
        return page;
    }

    static List<RecordField> fields(String text, MediaType type) {
        return type == MediaType.JSON ? JsonValue.object(text).map(object -> RecordFields.of(object, text)).orElse(List.of())
                : CsvRow.of(text).map(RecordFields::of).orElse(List.of());
    }

    /** A story that is a list of paragraphs is one text. */
    private static RecordField whole(RecordField field) {
        return field.part() != RecordPart.BODY || field.values().size() == 1 ? field : field.with(List.of(PlacedText.joined(field.values(), "\n\n")));
    }

    private void read(List<RecordField> found) {
        Optional<Told> chosen = chosen(found.stream().filter(field -> field.part() == RecordPart.BODY).map(Told::of).toList());
        body = chosen.map(told -> told.field().values().get(0)).orElse(null);
        story = Printing.of(chosen.map(told -> told.shown().toString()).orElse(""));
        List<PlacedText> rest = new ArrayList<>();
        for (RecordField field : found) {
            if (!field.part().isShown()) {
                fields.add(field);
            } else if (field.part() != RecordPart.BODY) {
                add(field, field.values().stream().map(PlacedText::shown).filter(value -> !value.isBlank() && !isRepeat(field.part(), value)).toList());
            } else if (field.values().get(0) == body) {
                add(field, List.of(chosen.get().shown()));
            } else {
                field.values().get(0).shown().lines().stream().filter(line -> !isRepeat(field.part(), line)).forEach(rest::add);
            }
        }
        if (!rest.isEmpty()) {
            add(new RecordField("", RecordPart.OTHER, 0, rest), rest);
        }
    }

    /** A field that holds the story, as it is shown. */
    private record Told(RecordField field, PlacedText shown, long letters) {

        private static Told of(RecordField field) {
            PlacedText shown = field.values().get(0).shown();
            return new Told(field, shown, shown.toString().chars().filter(Character::isLetter).count());
        }

        private boolean isMarkup() {
            return field.values().get(0).isMarkup();
        }
    }

    /**
     * Of several tellings HTML is read rather than text, for it still has the paragraphs, headings, lists and captions of which a text was
     * made; but not if it has little of what the text has.
     */
    private static Optional<Told> chosen(List<Told> told) {
        long most = told.stream().filter(one -> !one.isMarkup()).mapToLong(Told::letters).max().orElse(0);
        List<Told> whole = told.stream().filter(one -> one.letters() > 0 && one.letters() >= WHOLE * most).toList();
        return whole.stream().filter(Told::isMarkup).findFirst().or(() -> whole.stream().findFirst());
    }

    /** True for words that are printed already: the same value of such a field, or a stretch of the story. */
    private boolean isRepeat(RecordPart part, PlacedText value) {
        List<String> words = Printing.words(value.toString());
        RecordPart before = known.putIfAbsent(words, part);
        boolean story = part == RecordPart.STANDFIRST || part == RecordPart.BODY || part == RecordPart.OTHER;
        boolean again = before != null && (before == part || story) && !words.isEmpty();
        if (again || story && this.story.has(value.toString())) {
            repeats.add(new Repeat(again ? before : RecordPart.BODY, value));
            return true;
        }
        return false;
    }

    private void add(RecordField field, List<PlacedText> values) {
        if (!values.isEmpty()) {
            printed.addAll(values);
            fields.add(field.with(values));
        }
    }

    /** The words of all fields but those that nobody reads, each value a paragraph of its own. */
    public Rendering rendering() {
        return PlacedText.joined(printed, "\n\n").rendering(source);
    }

    /** The fields of a part as they are printed, the most trusted first; without those that only repeat others. */
    public List<RecordField> fields(RecordPart part) {
        return fields.stream().filter(field -> field.part() == part).toList();
    }

    public List<Repeat> repeats() {
        return repeats;
    }

    /** The story as the record has it, in HTML or not; empty if it has none. */
    public Optional<PlacedText> body() {
        return Optional.ofNullable(body);
    }

    public DecodedText source() {
        return source;
    }
}
