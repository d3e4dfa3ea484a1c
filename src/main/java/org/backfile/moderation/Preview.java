package org.backfile.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Edtf;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Promo;
import org.backfile.text.Languages;

/** What readers will see if the form is saved. */
public record Preview(Map<FieldName, FieldValue> values) {

    static Preview of(Map<FieldName, FieldValue> values) {
        return new Preview(values);
    }

    /** The words of a field; null if it has none. */
    private String words(FieldName field) {
        return values.get(field) instanceof FieldValue.Text text ? text.text() : null;
    }

    public String kicker() {
        return Optional.ofNullable(words(FieldName.KICKER)).orElse(words(FieldName.SECTION));
    }

    public String headline() {
        return words(FieldName.HEADLINE);
    }

    public String standfirst() {
        return words(FieldName.STANDFIRST);
    }

    public String byline() {
        return words(FieldName.BYLINE);
    }

    public String publication() {
        return words(FieldName.PUBLICATION);
    }

    public String sourceLine() {
        return words(FieldName.SOURCE_LINE);
    }

    /** True if the original has only the beginning of the story. */
    public boolean truncated() {
        return values.get(FieldName.TRUNCATED) instanceof FieldValue.Flag;
    }

    /** What the publisher says of the article, a paragraph each. */
    public List<String> corrections() {
        return Optional.ofNullable(words(FieldName.CORRECTIONS)).map(notes -> notes.lines().toList()).orElse(List.of());
    }

    public String language() {
        return words(FieldName.LANGUAGE);
    }

    public String direction() {
        return Languages.direction(language());
    }

    public Edtf published() {
        return values.get(FieldName.PUBLISHED_AT) instanceof FieldValue.Date date ? date.date() : null;
    }

    public FieldValue.Picture leadPicture() {
        return values.get(FieldName.LEAD_PICTURE) instanceof FieldValue.Picture picture ? picture : null;
    }

    public List<Block> body() {
        return values.get(FieldName.BODY) instanceof FieldValue.Blocks blocks ? blocks.blocks() : List.of();
    }

    public List<Promo> promos() {
        return values.get(FieldName.PROMOS) instanceof FieldValue.Promos promos ? promos.promos() : List.of();
    }

    /** Where the dateline stands: in the first paragraph. Null if there is none. */
    public String datelineOf(Block block) {
        return body().stream().filter(one -> one.type() == BlockType.PARAGRAPH).findFirst().filter(block::equals).map(first -> words(FieldName.DATELINE)).orElse(null);
    }
}
