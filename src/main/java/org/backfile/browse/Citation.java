package org.backfile.browse;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.backfile.content.Edtf;
import org.backfile.text.PersonName;
import org.backfile.text.Slugs;

/**
 * What a list of references says of an article.
 *
 * @param archive   the archive's name
 * @param permanent the address that always leads to the article as it reads then
 * @param pinned    the address of this very version; null where readers may not see earlier ones
 */
public record Citation(ArticleView article, String archive, String permanent, String pinned) {

    public String title() {
        return article.headline() == null ? "" : article.headline();
    }

    /** The people of the byline, or the line itself if nobody is known by name. */
    public List<PersonName> authors() {
        return article.authors().isEmpty() && article.byline() != null ? List.of(new PersonName(article.byline(), null))
                : article.authors().stream().map(PersonName::of).toList();
    }

    /** Year, month and day as far as they are known; empty for a decade or longer, or no date at all. */
    List<Integer> dateParts() {
        Edtf date = article.published();
        if (date == null || date.from().getYear() != date.to().getYear()) {
            return List.of();
        } else if (date.from().equals(date.to())) {
            return List.of(date.from().getYear(), date.from().getMonthValue(), date.from().getDayOfMonth());
        }
        return date.from().getMonth() == date.to().getMonth() ? List.of(date.from().getYear(), date.from().getMonthValue()) : List.of(date.from().getYear());
    }

    /** What to call it among other references: {@code quill-2013-41}. */
    public String key() {
        String name = authors().isEmpty() ? article.publication() : authors().get(0).family();
        String year = dateParts().isEmpty() ? "" : dateParts().get(0) + "-";
        // Processors of bibliographies take no other letters.
        String word = name == null ? "" : Slugs.of(name).replaceAll("[^a-z0-9]+", "");
        return (word.isEmpty() ? "article" : word) + "-" + year + article.id();
    }

    /** Of a letter that tells somebody of the article, as an address writes it. */
    public String mailSubject() {
        return percent(title());
    }

    public String mailBody() {
        return percent(permanent);
    }

    private static String percent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
