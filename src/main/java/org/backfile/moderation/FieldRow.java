package org.backfile.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backfile.article.Changeset;
import org.backfile.article.Collision;
import org.backfile.article.OriginalView.FieldReport;
import org.backfile.article.OriginalView.Piece;
import org.backfile.content.Edtf;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.ValueDiff;
import org.backfile.moderation.EditedValues.Problem;

/**
 * A field as the edit page shows it.
 *
 * @param problem   what is wrong with the input, or null
 * @param collision what somebody else made of it meanwhile, or null
 * @param who       whose collision it is, or null
 * @param own       true if that was done by the same person, in another window
 * @param understood the date that the input means; null if it means none, or the field is none
 * @param changed   true if saving would give the field another value
 * @param witnesses what places of the original say about it
 * @param history   what was last done to it, newest first
 * @param proposals of readers, which wait for a decision
 */
public record FieldRow(FieldName field, FieldReport report, EditForm form, Problem problem, Collision collision, String who, boolean own, Edtf understood,
        boolean changed, List<Witness> witnesses, List<Step> history, List<ProposalRow> proposals) {

    /** Steps of a field's history that stand beside it; the history itself has the others. */
    static final int MOST_STEPS = 3;

    /** @param who null for the archive */
    public record Step(String who, Changeset changeset) {
    }

    static FieldRow of(FieldReport report, EditPage page, Map<Long, String> names, long me, List<Witness> witnesses, List<Step> history,
            List<ProposalRow> proposals) {
        FieldName field = report.field();
        Collision collision = page.collisions().get(field);
        Optional<Long> by = collision == null ? Optional.empty() : collision.by().changeset().accountId();
        return new FieldRow(field, report, page.form(), page.errors().get(field), collision, by.map(names::get).orElse(null), by.filter(id -> id == me).isPresent(),
                field.kind() == FieldName.Kind.DATE ? page.text().dates().written(page.form().input(field.word())).orElse(null) : null, page.text().changed().contains(field), witnesses, history, proposals);
    }

    public boolean isAccepted() {
        return form.isAccepted(field);
    }

    /** The places where words of the field were taken from the original, as the form carries them. */
    public List<Map.Entry<String, String>> places() {
        String prefix = Places.name(field, null);
        return form.inputs().entrySet().stream().filter(input -> input.getKey().equals(prefix) || input.getKey().startsWith(prefix + ".")).toList();
    }

    /** True if a person can say that the source has none. */
    public boolean isOptional() {
        return field != FieldName.BODY && !report.value().isAbsent();
    }

    /** What both people saw, in words. */
    public ValueDiff before() {
        return ValueDiff.of(FieldValue.ABSENT, collision.before());
    }

    /** The rule that the least sure of its words was read by. */
    public String rule() {
        return leastSure().map(Piece::rule).orElse("");
    }

    /** From 0 to 1. */
    public double confidence() {
        return leastSure().map(Piece::confidence).orElse(0.0);
    }

    private Optional<Piece> leastSure() {
        return report.pieces().stream().filter(piece -> piece.rule() != null).min(Comparator.comparingDouble(Piece::confidence));
    }

    public String word() {
        return field.word();
    }

    public String input() {
        return form.input(field.word());
    }

    public String seen() {
        return form.input("seen." + field.word());
    }

    public boolean isAbsentTicked() {
        return form.isConfirmedAbsent(field);
    }

    /** True if the field has no value and nobody has confirmed that the source has none. */
    public boolean isOpen() {
        return report.value().isAbsent() && report.state() == null;
    }

    /** What the person picked when the field collided, or null. */
    public String pick() {
        return form.pick(field).orElse(null);
    }

    /** True while a collision waits for a decision. */
    public boolean isCollided() {
        return form.inputs().containsKey("collided." + field.word());
    }

    /** What the other person changed, word by word. */
    public ValueDiff theirs() {
        return ValueDiff.of(collision.before(), collision.theirs());
    }

    /** What this form changes against the same beginning. */
    public ValueDiff yours() {
        return ValueDiff.of(collision.before(), collision.yours());
    }

    /** One line is enough for most plain fields; a standfirst and a list of names want more. */
    public int rows() {
        return switch (field) {
            case STANDFIRST -> 3;
            case CORRECTIONS -> 3;
            case AUTHORS, AGENCIES, TOPICS -> Math.max(1, Math.min(6, (int) input().lines().count()));
            default -> 1;
        };
    }

    /** True if the value may want more than a line. */
    public boolean isLong() {
        return field == FieldName.STANDFIRST || field.kind() == FieldName.Kind.LINES || isList();
    }

    /** True if the value is a list of names. */
    public boolean isList() {
        return field.kind() == FieldName.Kind.NAMES;
    }

    /** True if the value is yes or no. */
    public boolean isFlag() {
        return field.kind() == FieldName.Kind.FLAG;
    }

    /** True if the value is a date. */
    public boolean isDate() {
        return field.kind() == FieldName.Kind.DATE;
    }

    /** True if the value is lines of text, a paragraph each. */
    public boolean isLines() {
        return field.kind() == FieldName.Kind.LINES;
    }

    /** The fields that have an input of their own: all but blocks and promos. */
    public boolean isPlain() {
        return List.of(FieldName.Kind.TEXT, FieldName.Kind.LINES, FieldName.Kind.NAMES, FieldName.Kind.DATE, FieldName.Kind.FLAG).contains(field.kind());
    }
}
