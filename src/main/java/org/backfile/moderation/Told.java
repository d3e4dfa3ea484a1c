package org.backfile.moderation;

import java.util.Arrays;
import java.util.List;

import org.backfile.content.FieldName;

/**
 * What is told above the form, as the address names it after a save.
 *
 * @param note one word for a sentence of its own ({@link #NOTES}); otherwise empty
 */
public record Told(List<FieldName> saved, List<FieldName> merged, List<FieldName> meanwhile, String note) {

    static final Told NOTHING = note("");

    private static final String GIVEN = "given:";

    /** What an address may ask to be told. */
    private static final List<String> NOTES = List.of("nothing", "status", "incomplete", "unvalidated", "unpublishable", "kept", "discarded", "broughtBack", "undone", "redone", "stepBack", "stepForth", "wholeDraft", "stuck", "nothingToUndo", "nothingToRedo", "begun", "proposal", "declined", "noreason", "gone");

    /** Besides those that an address may name: {@code arranged}, {@code absent}, {@code unsplit}, {@code overtaken}, {@code nodate}, {@code nomark}, {@code unfound}, {@code hiddenWords}, and what is wrong with an embargo. */
    static Told note(String note) {
        return new Told(List.of(), List.of(), List.of(), note);
    }

    /** Words of the original were given to a target. */
    static Told given(Target target) {
        return note(GIVEN + target.word());
    }

    /** To what words of the original were given; null if none were. */
    public Target given() {
        return note.startsWith(GIVEN) ? Target.of(note.substring(GIVEN.length())).orElseThrow() : null;
    }

    static Told of(List<String> saved, List<String> merged, List<String> meanwhile) {
        return new Told(fields(saved), fields(merged), fields(meanwhile), NOTES.stream().filter(saved::contains).findFirst().orElse(""));
    }

    /** True if what was saved had been validated, and waits for somebody to validate it anew. */
    public boolean isCheckedAgain() {
        return saved.contains(FieldName.REVIEW_STATE);
    }

    private static List<FieldName> fields(List<String> words) {
        return Arrays.stream(FieldName.values()).filter(field -> words.contains(field.word())).toList();
    }
}
