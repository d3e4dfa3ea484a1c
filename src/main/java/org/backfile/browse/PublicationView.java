package org.backfile.browse;

import java.util.List;
import java.util.Optional;

import org.backfile.article.Histogram;
import org.backfile.article.Holdings;
import org.backfile.article.PublicationShelf.Shelved;
import org.backfile.web.Formats;

/**
 * A publication as its page shows it.
 *
 * @param before and @param after it in the list of all
 */
public record PublicationView(Shelved shelved, Holdings holdings, Optional<Shelved> before, Optional<Shelved> after) {

    public String path() {
        return "/publications/" + shelved.slug();
    }

    /** Of what asks for it, in an address. */
    public String query() {
        return "publication=" + Formats.encoded(shelved.name());
    }

    /** Of what is of a stretch of time, which comes behind. */
    public String inTimePath() {
        return "/search?" + query() + "&date=";
    }

    /** How its articles lie in time. */
    public Histogram inTime() {
        return Histogram.of(holdings.days(), null);
    }

    /** The names in its articles that readers can go on from. @param word of the facet, in an address */
    public record Names(String word, List<Holdings.Counted> names) {
    }

    public List<Names> names() {
        return List.of(new Names("section", holdings.sections()), new Names("author", holdings.authors()), new Names("place", holdings.places())).stream()
                .filter(one -> !one.names().isEmpty()).toList();
    }

    /** The tags of the languages that it is written in, the most frequent first. */
    public List<String> languages() {
        return holdings.languages().stream().map(Holdings.Counted::name).toList();
    }
}
