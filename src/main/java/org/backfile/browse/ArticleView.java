package org.backfile.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backfile.article.Article;
import org.backfile.article.ArticleLine;
import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Edtf;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Promo;
import org.backfile.text.Excerpts;
import org.backfile.text.Languages;
import org.backfile.text.ReadingTime;

/**
 * An article as its page shows it, now or at an earlier version; what the source does not have is null or empty.
 *
 * @param version   of which it is
 * @param authors   the people of the byline
 * @param publicationSlug null where readers have no page of the publication
 * @param language  a BCP 47 tag, null if unknown
 * @param archived  by promo: the article of its address or headline, where the archive has one
 * @param modified  null unless it is later than the publication, for all that is known
 * @param corrected the same
 * @param url       where the publisher had it, null if unknown
 * @param time      of its story, in which pictures take none
 */
public record ArticleView(long id, int version, String slug, String kicker, String headline, String standfirst, String byline, List<String> authors, String section,
        String dateline, Edtf published, String publication, String publicationSlug, String language, FieldValue.Picture leadPicture,
        List<Block> body, String sourceLine, List<String> agencies, List<String> topics, List<Promo> promos, Map<Promo, ArticleLine> archived, Edtf modified,
        Edtf corrected, boolean truncated, List<String> corrections, String url, ReadingTime time) {

    /** Of a description for machines and previews. In characters. */
    private static final int LONGEST_DESCRIPTION = 220;

    static ArticleView of(Article article, Map<Promo, ArticleLine> archived) {
        return of(article, article.version(), article::value, archived);
    }

    /** @param values of the article's fields at that version */
    static ArticleView of(Article article, int version, Function<FieldName, FieldValue> values, Map<Promo, ArticleLine> archived) {
        Values of = new Values(values);
        Edtf published = of.date(FieldName.PUBLISHED_AT);
        String publication = of.text(FieldName.PUBLICATION);
        List<Block> body = values.apply(FieldName.BODY) instanceof FieldValue.Blocks blocks ? blocks.blocks() : List.of();
        return new ArticleView(article.id(), version, article.slug(), of.text(FieldName.KICKER), of.text(FieldName.HEADLINE),
                of.text(FieldName.STANDFIRST), of.text(FieldName.BYLINE), of.names(FieldName.AUTHORS), of.text(FieldName.SECTION),
                of.text(FieldName.DATELINE), published, publication,
                article.publication().filter(one -> one.name().equals(publication)).map(one -> one.slug()).orElse(null), of.text(FieldName.LANGUAGE),
                values.apply(FieldName.LEAD_PICTURE) instanceof FieldValue.Picture picture ? picture : null,
                body, of.text(FieldName.SOURCE_LINE), of.names(FieldName.AGENCIES), of.names(FieldName.TOPICS),
                values.apply(FieldName.PROMOS) instanceof FieldValue.Promos promos ? promos.promos() : List.of(), archived,
                later(of.date(FieldName.MODIFIED_AT), published), later(of.date(FieldName.CORRECTED_AT), published), !values.apply(FieldName.TRUNCATED).isAbsent(),
                Optional.ofNullable(of.text(FieldName.CORRECTIONS)).map(notes -> notes.lines().toList()).orElse(List.of()), of.text(FieldName.URL),
                ReadingTime.of(body.stream().filter(block -> block.type() != BlockType.PICTURE).map(Block::text).collect(Collectors.joining("\n"))));
    }

    private record Values(Function<FieldName, FieldValue> values) {

        String text(FieldName field) {
            return values.apply(field) instanceof FieldValue.Text text ? text.text() : null;
        }

        List<String> names(FieldName field) {
            return values.apply(field) instanceof FieldValue.Names names ? names.names() : List.of();
        }

        Edtf date(FieldName field) {
            return values.apply(field) instanceof FieldValue.Date date ? date.date() : null;
        }
    }

    private static Edtf later(Edtf date, Edtf published) {
        return date != null && (published == null || date.from().isAfter(published.to())) ? date : null;
    }

    static List<Promo> promos(Article article) {
        return article.value(FieldName.PROMOS) instanceof FieldValue.Promos promos ? promos.promos() : List.of();
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
        return dateline != null && paragraphs().findFirst().filter(block::equals).isPresent() ? dateline : null;
    }

    /** Its address, which follows the headline. */
    public String path() {
        return "/articles/" + id + "/" + slug;
    }

    /** The address that never changes, and leads there. */
    public String permanentPath() {
        return "/articles/" + id;
    }

    /** What it is about in a sentence or two: the standfirst, else how the story begins; null if there is neither. */
    public String description() {
        String words = standfirst != null ? standfirst : paragraphs().map(Block::text).findFirst().orElse(null);
        return words == null ? null : Excerpts.of(words, LONGEST_DESCRIPTION);
    }

    /** The crossheads, if there are enough of them to find one's way by. */
    public List<Block> contents() {
        List<Block> crossheads = body.stream().filter(block -> block.type() == BlockType.CROSSHEAD).toList();
        return crossheads.size() > 1 ? crossheads : List.of();
    }

    /** The date of publication for machines, if it is beyond doubt; else null. */
    public String isoDate() {
        return NewsArticleData.iso(published);
    }

    private Stream<Block> paragraphs() {
        return body.stream().filter(block -> block.type() == BlockType.PARAGRAPH);
    }
}
