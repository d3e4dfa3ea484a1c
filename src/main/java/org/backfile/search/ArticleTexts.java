package org.backfile.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backfile.article.Article;
import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** The texts of an article as they are searched, and shown around what was found. Promos and furniture are not among them. */
final class ArticleTexts {

    /** Between two passages, so that no phrase and no sentence goes over. */
    private static final String APART = "\n\n";

    private final Article article;
    private final List<Block> blocks;
    private final NamesAtHand names;

    ArticleTexts(Article article) {
        this(article, new NamesAtHand(List.of(article)));
    }

    /** @param names of this article and others */
    ArticleTexts(Article article, NamesAtHand names) {
        this.article = article;
        this.names = names;
        this.blocks = article.value(FieldName.BODY) instanceof FieldValue.Blocks body ? body.blocks() : List.of();
    }

    String of(QueryField field) {
        return switch (field) {
            case HEADLINE -> text(FieldName.HEADLINE);
            case STANDFIRST -> text(FieldName.STANDFIRST);
            case BODY -> joined(blocks.stream().filter(block -> block.type() != BlockType.PICTURE).map(Block::text));
            case CAPTION -> joined(Stream.concat(Stream.of(picture(true)), pictures().map(Block::text)));
            case CREDIT -> joined(Stream.concat(Stream.of(picture(false)), pictures().map(block -> block.credit() == null ? "" : block.credit())));
            case BY -> joined(Stream.of(Stream.of(text(FieldName.BYLINE)), names(FieldName.AUTHORS).stream(), names.authors(article).stream()).flatMap(by -> by).distinct());
            case PUBLICATION -> joined(Stream.concat(names.publication(article).stream(), Stream.of(text(FieldName.SOURCE_LINE))));
            case SECTION -> text(FieldName.SECTION);
            case PLACE -> text(FieldName.DATELINE);
            case TOPIC -> joined(names(FieldName.TOPICS).stream());
            case AGENCY -> joined(names(FieldName.AGENCIES).stream());
            default -> throw new IllegalArgumentException(field + " is no text");
        };
    }

    /** Every name about the article, for words that are looked for anywhere. */
    String names() {
        return joined(Stream.concat(Stream.of(text(FieldName.KICKER)), Stream.of(QueryField.BY, QueryField.PUBLICATION, QueryField.SECTION, QueryField.PLACE,
                QueryField.TOPIC, QueryField.AGENCY, QueryField.CREDIT).map(this::of)));
    }

    List<String> values(Facet facet) {
        return switch (facet) {
            case PUBLICATION -> article.publication().map(publication -> List.of(publication.name())).orElse(List.of());
            case SECTION -> one(FieldName.SECTION);
            case AUTHOR -> names.authors(article);
            case PLACE -> one(FieldName.DATELINE);
            case TOPIC -> names(FieldName.TOPICS);
            case AGENCY -> names(FieldName.AGENCIES);
            case LANGUAGE -> one(FieldName.LANGUAGE);
        };
    }

    boolean has(Thing thing) {
        return switch (thing) {
            case PICTURE -> !article.value(FieldName.LEAD_PICTURE).isAbsent() || pictures().findAny().isPresent();
            case DATE -> article.published().isPresent();
            case BYLINE -> !article.value(FieldName.BYLINE).isAbsent();
            case STANDFIRST -> !article.value(FieldName.STANDFIRST).isAbsent();
            case PUBLICATION -> article.publication().isPresent();
            case SECTION -> !article.value(FieldName.SECTION).isAbsent();
            case PLACE -> !article.value(FieldName.DATELINE).isAbsent();
            case TOPIC -> !article.value(FieldName.TOPICS).isAbsent();
            case LANGUAGE -> !article.value(FieldName.LANGUAGE).isAbsent();
        };
    }

    private Stream<Block> pictures() {
        return blocks.stream().filter(block -> block.type() == BlockType.PICTURE);
    }

    private String picture(boolean caption) {
        if (article.value(FieldName.LEAD_PICTURE) instanceof FieldValue.Picture picture) {
            String words = caption ? picture.caption() : picture.credit();
            return words == null ? "" : words;
        }
        return "";
    }

    private List<String> one(FieldName field) {
        String text = text(field);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private String text(FieldName field) {
        return article.value(field) instanceof FieldValue.Text text ? text.text() : "";
    }

    private List<String> names(FieldName field) {
        return article.value(field) instanceof FieldValue.Names names ? names.names() : List.of();
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(APART));
    }
}
