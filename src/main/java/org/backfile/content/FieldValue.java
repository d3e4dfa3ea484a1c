package org.backfile.content;

import java.util.List;

/** The value of a field; its shape goes by {@link FieldName#kind()}. Absence is a value too: {@link Absent}. */
public sealed interface FieldValue {

    Absent ABSENT = new Absent();

    /** No value: the source has none, or none was found. */
    record Absent() implements FieldValue {
    }

    /** One normalised line or paragraph, or several, one a line, where the field has such; never blank. */
    record Text(String text) implements FieldValue {
    }

    /** Names in printed order, without repeats; never empty. */
    record Names(List<String> names) implements FieldValue {
        public Names {
            names = List.copyOf(names);
        }
    }

    /** A date with its precision and doubt. */
    record Date(Edtf date) implements FieldValue {
    }

    /** It is so; what is not so is absent. */
    record Flag() implements FieldValue {

        /** How it is shown where words are shown of other values. */
        public static final String SIGN = "✓";
    }

    /** The lead picture's words; caption or credit may be null, not both. The picture itself is not kept. */
    record Picture(String caption, String credit) implements FieldValue {
    }

    /** Blocks in reading order; never empty. */
    record Blocks(List<Block> blocks) implements FieldValue {
        public Blocks {
            blocks = List.copyOf(blocks);
        }
    }

    /** Promos in printed order; never empty. */
    record Promos(List<Promo> promos) implements FieldValue {
        public Promos {
            promos = List.copyOf(promos);
        }
    }

    default boolean isAbsent() {
        return this instanceof Absent;
    }

    /** A text value, absent if there is nothing but white space in it. */
    static FieldValue text(String text) {
        return text == null || text.isBlank() ? ABSENT : new Text(text);
    }

    static FieldValue names(List<String> names) {
        List<String> kept = names.stream().filter(name -> !name.isBlank()).distinct().toList();
        return kept.isEmpty() ? ABSENT : new Names(kept);
    }

    static FieldValue date(Edtf date) {
        return date == null ? ABSENT : new Date(date);
    }

    static FieldValue flag(boolean set) {
        return set ? new Flag() : ABSENT;
    }

    static FieldValue picture(String caption, String credit) {
        String keptCaption = caption == null || caption.isBlank() ? null : caption;
        String keptCredit = credit == null || credit.isBlank() ? null : credit;
        return keptCaption == null && keptCredit == null ? ABSENT : new Picture(keptCaption, keptCredit);
    }

    static FieldValue blocks(List<Block> blocks) {
        return blocks.isEmpty() ? ABSENT : new Blocks(blocks);
    }

    static FieldValue promos(List<Promo> promos) {
        return promos.isEmpty() ? ABSENT : new Promos(promos);
    }
}
