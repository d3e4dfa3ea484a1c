package org.backfile.article;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.backfile.content.Edtf;
import org.backfile.content.Promo;
import org.backfile.text.Folding;

/**
 * What the page of an article stands on: while nothing of this is changed it stays what it is, whatever else comes into the archive or goes.
 * Which articles are most like it may shift with every other one; a page may tell of those that were when it was made, as long as readers may
 * see them.
 */
public final class Footing {

    /** Which it shows, itself among them. */
    private final long[] articles;
    /** By which its promos find the articles that they tell of, in the form that stands for them here. */
    private final int[] names;
    private final List<Gap> gaps;

    /** Between the neighbours of a list: whatever comes in there is a neighbour. */
    private record Gap(Place from, Place to) {

        /** @param first where the list begins, and @param last where it ends */
        static Gap between(Neighbours neighbours, Function<ArticleLine, Place> placeOf, Place first, Place last) {
            return new Gap(neighbours.earlier().map(placeOf).orElse(first), neighbours.later().map(placeOf).orElse(last));
        }
    }

    private Footing(long[] articles, int[] names, List<Gap> gaps) {
        this.articles = articles;
        this.names = names;
        this.gaps = gaps;
    }

    /** Of an article's page, which shows these around it. */
    public static Footing of(Article article, List<Promo> promos, Map<Promo, ArticleLine> archived, Surroundings around) {
        Stream<ArticleLine> shown = Stream.of(around.similar().stream(), lines(around.inPublication()), lines(around.onDay()), archived.values().stream()).flatMap(lines -> lines);
        Optional<LocalDate> from = article.published().map(Edtf::from);
        Optional<Gap> inPublication = article.publication().map(Publication::id).map(publication -> Gap.between(around.inPublication(),
                line -> Place.inPublication(publication, line.publishedFrom(), line.id()),
                Place.inPublication(publication, from.map(day -> LocalDate.MIN).orElse(null), Long.MIN_VALUE),
                Place.inPublication(publication, from.map(day -> LocalDate.MAX).orElse(null), Long.MAX_VALUE)));
        Optional<Gap> onDay = article.published().filter(Edtf::isCertainDay).map(Edtf::from).map(day -> Gap.between(around.onDay(),
                line -> Place.onDay(day, line.id()), Place.onDay(day, Long.MIN_VALUE), Place.onDay(day, Long.MAX_VALUE)));
        return new Footing(LongStream.concat(LongStream.of(article.id()), shown.mapToLong(ArticleLine::id)).distinct().toArray(),
                promos.stream().flatMap(promo -> Stream.of(Folding.folded(promo.title()), promo.url())).filter(Objects::nonNull).mapToInt(Footing::ofName).distinct().toArray(),
                Stream.of(inPublication, onDay).flatMap(Optional::stream).toList());
    }

    private static Stream<ArticleLine> lines(Neighbours neighbours) {
        return Stream.of(neighbours.earlier(), neighbours.later()).flatMap(Optional::stream);
    }

    /** Two names that come to the same cost a page that is made once too often. */
    static int ofName(String name) {
        return name.hashCode();
    }

    /** Whether none of it was changed after that edition; by what was changed, the last edition of each. */
    boolean isUnchanged(long since, Map<Long, Long> changedArticles, Map<Integer, Long> changedNames, NavigableMap<Place, Long> changedPlaces) {
        return Arrays.stream(articles).allMatch(id -> isBefore(changedArticles.get(id), since)) && Arrays.stream(names).allMatch(name -> isBefore(changedNames.get(name), since))
                && gaps.stream().allMatch(gap -> changedPlaces.subMap(gap.from(), true, gap.to(), true).values().stream().allMatch(edition -> isBefore(edition, since)));
    }

    private static boolean isBefore(Long edition, long since) {
        return edition == null || edition <= since;
    }
}
