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
