package org.backfile.moderation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backfile.article.Article;
import org.backfile.article.DateReader;
import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Edtf;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.MarkCarrier;
import org.backfile.content.Part;
import org.backfile.content.Promo;
import org.backfile.moderation.EditForm.BlockRow;
import org.backfile.text.Languages;
import org.backfile.text.WhiteSpace;

/**
 * The values that a form means, normalised as values are, and what is wrong with those that mean none.
 *
 * @param errors by field, the name of the message that says it
 */
record EditedValues(Map<FieldName, FieldValue> values, Map<FieldName, Problem> errors) {

    /** What may be wrong with an input. */
    public enum Problem { DATE, STRETCH, TO_COME, LANGUAGE, URL, TOO_LONG, NAME_LONG, HEADLINE_REQUIRED, PARAGRAPH_REQUIRED, PICK_ONE, NOTE_REQUIRED, REASON_TOO_LONG }

    /**
     * @param article whose links and emphasis stay on the words that stay: a form has plain words alone
     * @param dates   reads dates as people write them
     */
    static EditedValues of(EditForm form, Article article, DateReader dates) {
        EditedValues edited = new EditedValues(new EnumMap<>(FieldName.class), new EnumMap<>(FieldName.class));
        for (FieldName field : FieldName.values()) {
            if (field.isRead()) {
                edited.read(field, form, dates);
            }
        }
        edited.values.replaceAll((field, value) -> MarkCarrier.carry(article.value(field), value));
        edited.values.forEach((field, value) -> edited.check(field, value, article.value(field), dates));
        return edited;
    }

    /** What the article says already was read, or written when it was allowed: it bars nobody from putting something else right. */
    private void check(FieldName field, FieldValue value, FieldValue now, DateReader dates) {
        List<String> standing = lines(now);
        if (field.kind() != FieldName.Kind.BLOCKS && field.kind() != FieldName.Kind.PROMOS
                && lines(value).stream().anyMatch(line -> line.length() > field.longestLine() && !standing.contains(line))) {
            errors.put(field, field.isOfNames() ? Problem.NAME_LONG : Problem.TOO_LONG);
        } else if (value instanceof FieldValue.Date date && !date.equals(now) && dates.isToCome(date.date())) {
            errors.put(field, Problem.TO_COME);
        }
    }

    private static List<String> lines(FieldValue value) {
        return Part.of(value).stream().flatMap(part -> part.words().lines()).toList();
    }

    private void read(FieldName field, EditForm form, DateReader dates) {
        String input = form.input(field.word());
        FieldValue value = switch (field.kind()) {
            case TEXT -> FieldValue.text(WhiteSpace.normalised(input));
            case LINES -> FieldValue.text(WhiteSpace.normalisedLines(input));
            case FLAG -> FieldValue.flag(!input.isBlank());
            case NAMES -> FieldValue.names(WhiteSpace.normalisedLines(input).lines().toList());
            case DATE -> date(field, input.strip(), dates);
            case PICTURE -> FieldValue.picture(WhiteSpace.normalised(form.input("caption")), WhiteSpace.normalised(form.input("credit")));
            case BLOCKS -> FieldValue.blocks(blocks(field == FieldName.BODY ? form.blocks() : form.furniture()));
            case PROMOS -> FieldValue.promos(form.promos().stream()
                    .map(promo -> new Promo(promo.id(), WhiteSpace.normalised(promo.title()), WhiteSpace.normalisedLines(promo.teaser()), webAddress(promo.url())))
                    .filter(promo -> !promo.title().isEmpty() || !promo.teaser().isEmpty()).toList());
        };
        values.put(field, value);
        if (field == FieldName.LANGUAGE && value instanceof FieldValue.Text tag && !Languages.isKnown(tag.text())) {
            errors.put(field, Problem.LANGUAGE);
        } else if (field == FieldName.URL && value instanceof FieldValue.Text url && !isWebAddress(url.text())) {
            errors.put(field, Problem.URL);
        }
    }

    private FieldValue date(FieldName field, String input, DateReader dates) {
        Optional<Edtf> date = dates.written(input);
        if (!input.isEmpty() && date.isEmpty()) {
            errors.put(field, Edtf.isStretch(input) ? Problem.STRETCH : Problem.DATE);
        }
        return FieldValue.date(date.orElse(null));
    }

    /** Blocks without words are dropped; an empty line in a block begins a new one. */
    private static List<Block> blocks(List<BlockRow> rows) {
        List<Block> blocks = new ArrayList<>();
        for (BlockRow row : rows) {
            for (BlockRow part : BlockAction.split(row)) {
                String text = words(part);
                String credit = part.isPicture() ? WhiteSpace.normalised(part.credit()) : "";
                if (!text.isEmpty() || !credit.isEmpty()) {
                    blocks.add(new Block(part.id(), part.type(), text, credit.isEmpty() ? null : credit));
                }
            }
        }
        return blocks;
    }

    private static String words(BlockRow row) {
        if (row.type() == BlockType.TABLE) {
            return WhiteSpace.normalisedRows(row.text());
        }
        return row.type().hasLines() ? WhiteSpace.normalisedLines(row.text()) : WhiteSpace.normalised(row.text());
    }

    private static String webAddress(String text) {
        return isWebAddress(text.strip()) ? text.strip() : null;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
