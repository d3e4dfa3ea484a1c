package org.backfile.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backfile.article.Article;
import org.backfile.content.BlockType;
import org.backfile.content.Edtf;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldName.Kind;
import org.backfile.content.FieldValue;
import org.backfile.content.Part;
import org.backfile.moderation.EditForm.BlockRow;
import org.backfile.moderation.EditForm.PromoRow;

/**
 * A field of an article, or a part of one, for which readers may propose other words.
 *
 * @param part   as {@link Evidence#block()} names it; null for the whole value
 * @param words  that stand there now; empty if there are none
 * @param type   of a block of the body; null for everything else
 * @param number which of several of its kind, counted from 1; 0 if it is the only one
 */
public record Proposable(FieldName field, String part, String words, BlockType type, int number) {

    /** All of an article, in the order of its page; what is no more than yes or no has no words to propose. */
    static List<Proposable> of(Article article) {
        List<Proposable> all = new ArrayList<>();
        for (FieldName field : FieldName.values()) {
            if (field.isRead() && field.kind() != Kind.FLAG) {
                all.addAll(of(field, article.value(field)));
            }
        }
        return numbered(all);
    }

    private static List<Proposable> numbered(List<Proposable> all) {
        List<Proposable> numbered = new ArrayList<>();
        for (Proposable one : all) {
            long alike = all.stream().filter(one::isOfKind).count();
            int number = alike == 1 ? 0 : (int) numbered.stream().filter(one::isOfKind).count() + 1;
            numbered.add(new Proposable(one.field, one.part, one.words, one.type, number));
        }
        return numbered;
    }

    private boolean isOfKind(Proposable other) {
        return field == other.field && type == other.type && (field.kind() != Kind.PICTURE || part.equals(other.part));
    }

    private static List<Proposable> of(FieldName field, FieldValue value) {
        if (field.kind() == Kind.PICTURE) {
            FieldValue.Picture picture = value instanceof FieldValue.Picture given ? given : new FieldValue.Picture(null, null);
            return List.of(new Proposable(field, "caption", or(picture.caption()), null, 0), new Proposable(field, "credit", or(picture.credit()), null, 0));
        } else if (value instanceof FieldValue.Blocks blocks) {
            return blocks.blocks().stream().map(block -> new Proposable(field, block.id(), block.text(), field == FieldName.BODY ? block.type() : null, 0)).toList();
        } else if (value instanceof FieldValue.Promos promos) {
            return promos.promos().stream().map(promo -> new Proposable(field, promo.id(), promo.title(), null, 0)).toList();
        } else if (field.kind() == Kind.BLOCKS || field.kind() == Kind.PROMOS) {
            return List.of();
        }
        String words = value instanceof FieldValue.Date date ? date.date().toString() : Part.of(value).stream().map(Part::words).findFirst().orElse("");
        return List.of(new Proposable(field, null, words, null, 0));
    }

    private static String or(String words) {
        return words == null ? "" : words;
    }

    static Optional<Proposable> of(Article article, String what) {
        return of(article).stream().filter(one -> one.what().equals(what)).findFirst();
    }

    static Optional<Proposable> of(Article article, FieldName field, String part) {
        return of(article, part == null ? field.word() : field.word() + "." + part);
    }

    /** As addresses name it. */
    public String what() {
        return part == null ? field.word() : field.word() + "." + part;
    }

    /** The words as a date; null if they are none, or the field is none. */
    public Edtf date() {
        return dateOf(field, words);
    }

    static Edtf dateOf(FieldName field, String words) {
        return field.kind() == Kind.DATE ? Edtf.parse(words).orElse(null) : null;
    }

    public boolean isLong() {
        return words.length() > 80 || words.contains("\n") || field.kind() == Kind.NAMES || field.kind() == Kind.LINES || field.kind() == Kind.BLOCKS;
    }

    /** The start of the words, for a list. */
    public String excerpt() {
        return words.length() > 120 ? words.substring(0, words.offsetByCodePoints(0, Math.min(100, words.codePointCount(0, words.length())))) + "…" : words;
    }

    /** The form of an article with these words instead. */
    EditForm in(EditForm form, String instead) {
        return switch (field.kind()) {
            case BLOCKS -> field == FieldName.BODY ? form.withBlocks(rows(form.blocks(), instead)) : form.withFurniture(rows(form.furniture(), instead));
            case PROMOS -> form.withPromos(form.promos().stream().map(row -> row.id().equals(part) ? new PromoRow(row.id(), instead, row.teaser(), row.url()) : row).toList());
            case PICTURE -> form.withInput(part, instead);
            default -> form.withInput(field.word(), instead);
        };
    }

    private List<BlockRow> rows(List<BlockRow> rows, String instead) {
        return rows.stream().map(row -> row.id().equals(part) ? row.withText(instead) : row).toList();
    }

    /** The words that a value has in this place, normalised as values are. */
    String wordsIn(FieldValue value) {
        return of(field, value).stream().filter(one -> one.what().equals(what())).map(Proposable::words).findFirst().orElse("");
    }
}
