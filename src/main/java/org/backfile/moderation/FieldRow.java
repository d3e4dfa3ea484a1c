package org.backfile.moderation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backfile.article.Collision;
import org.backfile.article.OriginalView.FieldReport;
import org.backfile.article.OriginalView.Piece;
import org.backfile.content.FieldName;
import org.backfile.content.ValueDiff;
import org.backfile.moderation.EditedValues.Problem;

/**
 * A field as the edit page shows it.
 *
 * @param problem   what is wrong with the input, or null
 * @param collision what somebody else made of it meanwhile, or null
 * @param who       whose collision it is, or null
 */
public record FieldRow(FieldName field, FieldReport report, EditForm form, Problem problem, Collision collision, String who) {

    static FieldRow of(FieldReport report, EditPage page, Map<Long, String> names) {
        FieldName field = report.field();
        Collision collision = page.collisions().get(field);
        return new FieldRow(field, report, page.form(), page.errors().get(field), collision,
                collision == null ? null : collision.by().changeset().accountId().map(names::get).orElse(null));
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
            case AUTHORS, AGENCIES, TOPICS -> Math.max(1, Math.min(6, (int) input().lines().count()));
            default -> 1;
        };
    }

    /** True if the value may want more than a line. */
    public boolean isLong() {
        return field == FieldName.STANDFIRST || isList();
    }

    /** True if the value is a list of names. */
    public boolean isList() {
        return field.kind() == FieldName.Kind.NAMES;
    }

    /** The fields that have an input of their own: all but blocks and promos. */
    public boolean isPlain() {
        return List.of(FieldName.Kind.TEXT, FieldName.Kind.NAMES, FieldName.Kind.DATE).contains(field.kind());
    }
}
