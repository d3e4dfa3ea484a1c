package org.backfile.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record of an article, which a crawler or a content system has cut into fields: their words in the order in which one reads an article. */
public final class RecordPage {

    /** Words that the record has a second time, and the part that they repeat; they are printed once. */
    public record Repeat(RecordPart part, PlacedText words) {
    }

    /**
     * The story as one of the fields tells it.
     *
     * @param text   as the field has it; if it is a list, its items as they are shown, one under the other
     * @param markup true if that is HTML
     * @param shown  as it is read
     */
    public record Story(PlacedText text, boolean markup, PlacedText shown) {

        private static Story of(RecordField field) {
            PlacedText first = field.values().get(0);
            PlacedText whole = field.values().size() == 1 ? first : PlacedText.joined(field.values().stream().map(PlacedText::shown).toList(), "\n\n");
            return new Story(whole, whole == first && first.isMarkup(), whole == first ? first.shown() : whole);
        }

        private long letters() {
            return shown.toString().chars().filter(Character::isLetter).count();
        }
    }

    /** A stub of the story beside all of it is not read. */
    private static final double WHOLE = 0.5;

    private final DecodedText source;
    private final List<RecordField> fields = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private final List<PlacedText> printed = new ArrayList<>();
    private final Map<List<String>, RecordPart> known = new HashMap<>();
    private Story story;
    private Printing storyWords;

    private RecordPage(DecodedText source) {
        this.source = source;
    }

    /** @param type JSON or CSV; a source that is not of that type is a page without fields */
    public static RecordPage of(DecodedText source, MediaType type) {
        RecordPage page = new RecordPage(source);
        page.read(fields(source.toString(), type).stream()
                .sorted(Comparator.comparing(RecordField::part).thenComparing(Comparator.comparingDouble(RecordField::trust).reversed())).toList());
        return page;
    }

    static List<RecordField> fields(String text, MediaType type) {
        return type == MediaType.JSON ? JsonValue.object(text).map(object -> RecordFields.of(object, text)).orElse(List.of())
                : CsvRow.of(text).map(RecordFields::of).orElse(List.of());
    }

    private void read(List<RecordField> found) {
        Map<RecordField, Story> told = new LinkedHashMap<>();
        found.stream().filter(field -> field.part() == RecordPart.BODY).forEach(field -> told.put(field, Story.of(field)));
        story = chosen(told.values());
        storyWords = Printing.of(story == null ? "" : story.shown().toString());
        List<PlacedText> rest = new ArrayList<>();
        for (RecordField field : found) {
            if (!field.part().isShown()) {
                fields.add(field);
            } else if (field.part() != RecordPart.BODY) {
                add(field, field.values().stream().map(PlacedText::shown).filter(value -> !value.isBlank() && !isRepeat(field.part(), value)).toList());
            } else if (told.get(field) == story) {
                add(field, List.of(story.shown()));
            } else {
                told.get(field).shown().lines().stream().filter(line -> !isRepeat(field.part(), line)).forEach(rest::add);
            }
        }
        if (!rest.isEmpty()) {
            add(new RecordField("", RecordPart.OTHER, 0, rest), rest);
        }
    }

    /**
     * Of several tellings HTML is read rather than text, for it still has the paragraphs, headings, lists and captions of which a text was
     * made; but not if it has little of what the text has. Null if there is none.
     */
    private static Story chosen(Collection<Story> told) {
        long most = told.stream().filter(one -> !one.markup()).mapToLong(Story::letters).max().orElse(0);
        List<Story> whole = told.stream().filter(one -> one.letters() > 0 && one.letters() >= WHOLE * most).toList();
        return whole.stream().filter(Story::markup).findFirst().or(() -> whole.stream().findFirst()).orElse(null);
    }

    /** True for words that are printed already: the same value of such a field, or a stretch of the story. */
    private boolean isRepeat(RecordPart part, PlacedText value) {
        List<String> words = Printing.words(value.toString());
        RecordPart before = known.putIfAbsent(words, part);
        boolean loose = part == RecordPart.STANDFIRST || part == RecordPart.BODY || part == RecordPart.OTHER;
        boolean again = before != null && (before == part || loose) && !words.isEmpty();
        if (again || loose && storyWords.has(value.toString())) {
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

    /** The story; empty if the record has none. */
    public Optional<Story> story() {
        return Optional.ofNullable(story);
    }

    public DecodedText source() {
        return source;
    }
}
