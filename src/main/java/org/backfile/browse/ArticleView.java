package org.backfile.browse;

import java.util.List;
import java.util.Map;

import org.backfile.article.Article;
import org.backfile.article.ArticleLine;
import org.backfile.content.Block;
import org.backfile.content.Edtf;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Promo;
import org.backfile.text.Languages;

/**
 * An article as its page shows it; what the source does not have is null or empty.
 *
 * @param language a BCP 47 tag, null if unknown
 * @param archived  by promo: the article of its address or headline, where the archive has one
 * @param modified  null unless it is later than the publication, for all that is known
 * @param corrected the same
 */
public record ArticleView(long id, String slug, String kicker, String headline, String standfirst, String byline, String section,
        String dateline, Edtf published, String publication, String publicationSlug, String language, FieldValue.Picture leadPicture,
        List<Block> body, String sourceLine, List<Promo> promos, Map<Promo, ArticleLine> archived, Edtf modified, Edtf corrected, boolean truncated,
        List<String> corrections) {

    static ArticleView of(Article article, Map<Promo, ArticleLine> archived) {
        return new ArticleView(article.id(), article.slug(), text(article, FieldName.KICKER), text(article, FieldName.HEADLINE),
                text(article, FieldName.STANDFIRST), text(article, FieldName.BYLINE), text(article, FieldName.SECTION),
                text(article, FieldName.DATELINE), article.published().orElse(null), text(article, FieldName.PUBLICATION),
                article.publication().map(publication -> publication.slug()).orElse(null), text(article, FieldName.LANGUAGE),
                article.value(FieldName.LEAD_PICTURE) instanceof FieldValue.Picture picture ? picture : null,
                article.value(FieldName.BODY) instanceof FieldValue.Blocks blocks ? blocks.blocks() : List.of(),
                text(article, FieldName.SOURCE_LINE), promos(article), archived,
                later(article, FieldName.MODIFIED_AT), later(article, FieldName.CORRECTED_AT), !article.value(FieldName.TRUNCATED).isAbsent(),
                article.value(FieldName.CORRECTIONS) instanceof FieldValue.Text notes ? notes.text().lines().toList() : List.of());
    }

    static List<Promo> promos(Article article) {
        return article.value(FieldName.PROMOS) instanceof FieldValue.Promos promos ? promos.promos() : List.of();
    }

    private static Edtf later(Article article, FieldName field) {
        boolean later = article.value(field) instanceof FieldValue.Date date && article.published().map(published -> date.date().from().isAfter(published.to())).orElse(true);
        return later ? ((FieldValue.Date) article.value(field)).date() : null;
    }

    private static String text(Article article, FieldName field) {
        return article.value(field) instanceof FieldValue.Text text ? text.text() : null;
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return Languages.direction(language);
    }

    /** The archived article that the promo tells of, or null. */
    public ArticleLine archived(Promo promo) {
        return archived.get(promo);
    }

    /** Where the dateline stands: in the first paragraph. Null if there is no dateline. */
    public String datelineOf(Block block) {
        return dateline != null && body.stream().filter(one -> one.type() == org.backfile.content.BlockType.PARAGRAPH).findFirst()
                .filter(block::equals).isPresent() ? dateline : null;
    }
}
