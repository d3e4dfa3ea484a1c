package org.backfile.search;

import java.util.List;

import org.apache.lucene.search.Query;

import org.backfile.article.Article;
import org.backfile.article.OriginalWords;
import org.backfile.content.Edtf;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/**
 * A result as the page shows it: what was looked for is marked.
 *
 * @param byline      empty if there is none
 * @param passage     of the body, a caption or the original; empty if what was looked for stands elsewhere
 * @param where       where the passage stands
 * @param language    a BCP 47 tag, null if unknown
 */
public record SearchHit(long id, String slug, String kicker, List<Piece> headline, List<Piece> standfirst, List<Piece> byline, List<Piece> passage, Where where,
        Edtf published, String publication, String publicationSlug, String language) {

    /** Where a passage stands. */
    public enum Where { BODY, CAPTION, ORIGINAL }

    private static final int PASSAGES = 2;

    /** @param ofOriginal true if only the words of its originals let it be found */
    static SearchHit of(Article article, Query query, boolean ofOriginal) {
        String language = text(article, FieldName.LANGUAGE);
        ArticleTexts texts = new ArticleTexts(article);
        Marks marks = new Marks(query, language);
        Where where = ofOriginal ? Where.ORIGINAL : Where.BODY;
        List<Piece> passage = ofOriginal ? marks.passages(String.join("\n\n", OriginalWords.of(article)), PASSAGES, Fields.ORIGINAL)
                : marks.passages(texts.of(QueryField.BODY), PASSAGES, QueryField.BODY.word());
        if (passage.isEmpty() && !ofOriginal) {
            where = Where.CAPTION;
            passage = marks.passages(texts.of(QueryField.CAPTION), PASSAGES, QueryField.CAPTION.word());
        }
        String byline = text(article, FieldName.BYLINE);
        return new SearchHit(article.id(), article.slug(), text(article, FieldName.KICKER), marks.whole(article.headline().orElse(""), QueryField.HEADLINE.word()),
                marks.whole(texts.of(QueryField.STANDFIRST), QueryField.STANDFIRST.word()),
                marks.whole(byline == null ? "" : byline, Fields.NAMES, QueryField.BY.word()), passage, where, article.published().orElse(null),
                article.publication().map(publication -> publication.name()).orElse(null), article.publication().map(publication -> publication.slug()).orElse(null), language);
    }

    private static String text(Article article, FieldName field) {
        return article.value(field) instanceof FieldValue.Text text ? text.text() : null;
    }
}
