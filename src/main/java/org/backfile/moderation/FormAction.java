package org.backfile.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backfile.content.FieldName;
import org.backfile.content.MarkedText;
import org.backfile.content.Span;
import org.backfile.moderation.EditForm.BlockRow;

/**
 * What a button does to the form with the words of the original, before anything is saved.
 *
 * @param with the button's object: a target, a line, a stretch, a field
 */
record FormAction(Verb verb, String with) {

    enum Verb {
        /** Gives the marked words to a target; without marked words gives the block that the person is at another type. */
        TAKE,
        /** Marks from a line, or to it if the beginning is marked already. */
        LINE,
        /** Marks a stretch. */
        MARK,
        /** Looks for words that were typed. */
        FIND,
        /** Empties a field: the source has none. */
        ABSENT
    }

    /** The most places that are offered for words that were looked for. */
    private static final int MOST_PLACES = 30;

    /**
     * What came of it.
     *
     * @param told   the note for the page; empty if the form speaks for itself
     * @param places where the words that were looked for stand, if there are several
     */
    record Outcome(EditForm form, String told, List<Found> places) {

        static Outcome of(EditForm form) {
            return new Outcome(form, "", List.of());
        }
    }

    /** What is told of it. */
    Told told(EditForm before, Outcome outcome) {
        return !outcome.told().isEmpty() ? Told.note(outcome.told())
                : verb == Verb.TAKE && !outcome.form().equals(before) ? Target.of(with).map(Told::given).orElse(Told.NOTHING) : verb == Verb.ABSENT ? Told.note("absent") : Told.NOTHING;
    }

    /**
     * Where the person goes on: at the field or block that was given something; at what gives words, as long as they are busy with those, or see the original
     * alone; at the line where they began to mark.
     */
    String goOnAt(Outcome outcome) {
        EditForm form = outcome.form();
        return switch (verb) {
            case TAKE -> !outcome.told().isEmpty() || "original".equals(form.input("tab")) ? "palette" : form.at();
            case LINE -> form.markBegun().isPresent() ? "line-" + with : "palette";
            case MARK -> "palette";
            case FIND -> outcome.told().isEmpty() ? outcome.places().isEmpty() ? "palette" : "" : "finder";
            case ABSENT -> form.at();
        };
    }

    /** A place where words stand that somebody looked for. */
    public record Found(Mark mark, int line, String before, String words, String after) {

        public String stretch() {
            return mark.from() + "-" + mark.to();
        }
    }

    static Optional<FormAction> parse(String button) {
        String[] parts = button == null ? new String[0] : button.split(":", 2);
        return parts.length == 0 ? Optional.empty()
                : Arrays.stream(Verb.values()).filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(parts[0])).findFirst()
                        .map(verb -> new FormAction(verb, parts.length > 1 ? parts[1] : ""));
    }

    Outcome applyTo(EditForm form, FormText text) {
        return switch (verb) {
            case TAKE -> Target.of(with).map(target -> take(form, text, target)).orElse(Outcome.of(form));
            case LINE -> line(form, text);
            case MARK -> Outcome.of(form.withInput("mark", with));
            case FIND -> find(form, text);
            case ABSENT -> FieldName.of(with).filter(FieldName::isRead).map(field -> Outcome.of(absent(form, field))).orElse(Outcome.of(form));
        };
    }

    private static Outcome take(EditForm form, FormText text, Target target) {
        Optional<Mark> mark = Mark.parse(form.input("mark"), text.rendering()).or(() -> lineOf(form, text));
        if (mark.isEmpty()) {
            return retype(form, target);
        }
        return Taking.take(form, text, mark.get(), target).map(taken -> Outcome.of(taken.withoutInput("mark")))
                .orElse(new Outcome(form, "nodate", List.of()));
    }

    /** Whoever marked a first line and no last one means that line. */
    private static Optional<Mark> lineOf(EditForm form, FormText text) {
        return form.markBegun().flatMap(from -> MarkedText.lines(text.rendering()).stream().filter(line -> line.from() == from).findFirst())
                .flatMap(line -> Mark.parse(line.from() + "-" + line.to(), text.rendering()));
    }

    private static Outcome retype(EditForm form, Target target) {
        Optional<BlockRow> row = form.blocks().stream().filter(one -> one.id().equals(form.at())).findFirst();
        if (row.isPresent() && target.type() != null) {
            return Outcome.of(form.withBlocks(form.blocks().stream()
                    .map(one -> one == row.get() ? new BlockRow(one.id(), target.type(), one.text(), one.credit()) : one).toList()));
        }
        if (row.isPresent() && target.isRow()) {
            return Outcome.of(new BlockAction(target.field() == FieldName.PROMOS ? BlockAction.Verb.PROMO : BlockAction.Verb.FURNITURE, row.get().id()).applyTo(form));
        }
        boolean aside = target.type() != null && (form.promos().stream().anyMatch(one -> one.id().equals(form.at())) || form.furniture().stream().anyMatch(one -> one.id().equals(form.at())));
        return aside ? Outcome.of(new BlockAction(BlockAction.Verb.BODY, form.at()).applyTo(form)) : new Outcome(form, "nomark", List.of());
    }

    /** Two lines mark what stands from the one to the other. */
    private Outcome line(EditForm form, FormText text) {
        List<Span> lines = MarkedText.lines(text.rendering());
        int number = with.matches("\\d{1,7}") ? Integer.parseInt(with) : 0;
        if (number < 1 || number > lines.size()) {
            return Outcome.of(form);
        }
        Span line = lines.get(number - 1);
        return Outcome.of(form.withInput("mark", form.markBegun().filter(from -> from <= line.to()).map(from -> from + "-" + line.to()).orElse(line.from() + "-")));
    }

    private static Outcome find(EditForm form, FormText text) {
        List<Found> places = text.finder().occurrences(form.input("find")).stream().limit(MOST_PLACES).map(span -> found(text, span)).toList();
        if (places.isEmpty()) {
            return new Outcome(form, "unfound", List.of());
        }
        return places.size() == 1 ? Outcome.of(form.withInput("mark", places.get(0).stretch())) : new Outcome(form, "", places);
    }

    private static Found found(FormText text, Span span) {
        int from = text.rendering().readFrom(span.from());
        int to = text.rendering().readTo(span.from(), span.to());
        int before = Math.max(0, from - 40);
        int after = Math.min(text.rendering().text().length(), to + 40);
        return new Found(new Mark(from, to), MarkedText.lineOf(text.rendering(), from), text.rendering().text().cut(before, from),
                text.rendering().text().cut(from, to), text.rendering().text().cut(to, after));
    }

    private static EditForm absent(EditForm form, FieldName field) {
        EditForm emptied = switch (field.kind()) {
            case BLOCKS -> field == FieldName.BODY ? form : form.withFurniture(List.of());
            case PROMOS -> form.withPromos(List.of());
            case PICTURE -> form.withInput("caption", "").withInput("credit", "");
            default -> form.withInput(field.word(), "");
        };
        return emptied.withInput("absent." + field.word(), "on").withoutInput("accept." + field.word()).withInput("at", field.word());
    }
}
