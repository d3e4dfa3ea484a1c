package org.backfile.article;

import java.time.LocalDate;
import java.util.Optional;

import org.backfile.content.Edtf;
import org.backfile.text.Languages;
import org.backfile.text.Slugs;

/** An article as a list shows it. */
public record ArticleLine(long id, String kicker, String headline, String standfirst, String publicationSlug, String publicationName,
        String language, String published, LocalDate publishedFrom) {

    /** HQL that selects one, in the order of the parameters; the article is {@code a}, its publication {@code p}. */
    static final String SELECT = """
            select new org.backfile.article.ArticleLine(a.id, a.kicker, a.headline, a.standfirst, p.slug, p.name, a.language,
                a.published, a.publishedFrom)
            from Article a left join a.publication p
            """;
    /**
     * SQL that selects some by their ids. HQL would be made into SQL anew for each list of ids, which takes longer than PostgreSQL takes to
     * find them.
     */
    static final String OF_IDS = """
            select a.id, a.kicker, a.headline, a.standfirst, p.slug, p.name, a.language, a.published, a.published_from
            from article a left join publication p on p.id = a.publication_id where a.publication_status = 'usable' and a.id = any(:ids)
            """;

    /** One that {@link #OF_IDS} has selected. */
    static ArticleLine of(Object[] row) {
        return new ArticleLine((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6], (String) row[7], (LocalDate) row[8]);
    }

    /** The readable end of its address. */
    public String slug() {
        return Slugs.of(headline);
    }

    /** In which direction its words run: {@code auto} where the language is not known. */
    public String direction() {
        return language == null ? "auto" : Languages.direction(language);
    }

    public Optional<Edtf> date() {
        return Optional.ofNullable(published).flatMap(Edtf::parse);
    }

    /** Where the list goes on behind this line. */
    public Cursor cursor() {
        return new Cursor(publishedFrom, id);
    }
}
