package org.backfile.parsing;

import static org.backfile.content.PageKind.ARTICLE;
import static org.backfile.content.PageKind.CONSENT;
import static org.backfile.content.PageKind.DATA;
import static org.backfile.content.PageKind.EMPTY;
import static org.backfile.content.PageKind.ERROR;
import static org.backfile.content.PageKind.GALLERY;
import static org.backfile.content.PageKind.INDEX;
import static org.backfile.content.PageKind.LOGIN;
import static org.backfile.content.PageKind.MEDIA;
import static org.backfile.content.PageKind.SEARCH;
import static org.backfile.content.PageKind.TOPIC;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.backfile.content.Judgement;
import org.backfile.content.PageKind;
import org.backfile.content.Span;

/**
 * The table of weighed signs by which pages that are no articles are told; a new sign is a new line. Cautious: an article that is
 * filed as something else is lost to whoever looks for it, a front page among the articles is seen at once.
 */
final class KindSigns {

    /** What speaks for a kind must outweigh what speaks for an article by so much. */
    private static final double CLEAR = 2;
    private static final double SURE = 5;

    /** Tells the places of the sign, none for one that stands nowhere; null if the page does not have it. */
    private interface Test extends Function<PageFacts, List<Span>> {
    }

    private record KindSign(PageKind kind, String rule, double weight, Test test) {
    }

    private static final Pattern SECTION = Pattern.compile("/?|/(index|home|default)\\.\\w+|/(news|sport|sports|business|politics|politik|world|opinion|culture|kultur|wirtschaft|economia|deportes|actualites|nieuws|category|section|archive|archives|latest)/?");
    private static final List<KindSign> TABLE = new ArrayList<>();

    static {
        sign(ARTICLE, "kind-long-story", 4, facts -> told(facts.column() >= 250));
        sign(ARTICLE, "kind-story", 2.5, facts -> told(facts.column() >= 100));
        sign(ARTICLE, "kind-short-story", 1, facts -> told(facts.column() >= 40));
        // a front page has many runs of a sentence or two, an article one that is longer than all the rest
        sign(ARTICLE, "kind-one-story", 2.5, facts -> told(facts.column() >= 12 && facts.column() * 2 >= facts.below()));
        sign(ARTICLE, "kind-story-in-pieces", 1.5, facts -> told(facts.story() >= 250));
        sign(ARTICLE, "kind-declared-article", 2, facts -> told(facts.is("article", "newsarticle")));
        sign(ARTICLE, "kind-declared-date", 1, facts -> told(facts.isDated()));

        sign(EMPTY, "kind-no-words", 9, facts -> told(facts.words() == 0));

        for (PageKind kind : List.of(ERROR, LOGIN, CONSENT, SEARCH)) {
            sign(kind, "kind-title", kind == SEARCH ? 2 : 4, facts -> titled(facts, kind, true));
            sign(kind, "kind-words-below-title", 1, facts -> told(facts.below() < 150 && facts.words() < 250 && facts.phrases(kind) > 0));
            sign(kind, "kind-more-words-below-title", 1, facts -> told(facts.below() < 400 && facts.phrases(kind) > 1));
        }
        sign(ERROR, "kind-address", 1, facts -> told(facts.isUnder("404", "error", "404.html", "not-found")));
        sign(ERROR, "kind-hardly-a-word", 1, facts -> told(facts.words() < 120 && facts.phrases(ERROR) > 0));
        sign(LOGIN, "kind-password", 1.5, facts -> at(facts.password()));
        sign(LOGIN, "kind-address", 1, facts -> told(facts.isUnder("login", "signin", "sign-in", "register", "subscribe", "account", "auth", "anmelden", "connexion")));
        sign(CONSENT, "kind-address", 1, facts -> told(facts.isUnder("consent", "cookies", "privacy-consent", "cookie-consent")));

        sign(SEARCH, "kind-opening-of-title", 3, facts -> titled(facts, SEARCH, false));
        sign(SEARCH, "kind-declared-search", 3, facts -> told(facts.is("searchresultspage")));
        sign(SEARCH, "kind-address", 1.5, facts -> told(facts.isUnder("search", "suche", "recherche", "buscar", "busca", "cerca", "zoeken", "szukaj", "hledat", "sok", "sog", "arama", "poisk") || facts.path() != null && (facts.path().contains("?q=") || facts.path().contains("?s=") || facts.path().contains("?query="))));

        sign(TOPIC, "kind-opening-of-title", 1.5, facts -> titled(facts, TOPIC, false));
        sign(TOPIC, "kind-address", 1.5, facts -> told(facts.isUnder("tag", "tags", "topic", "topics", "thema", "themen", "schlagwort", "tema", "temas", "etiqueta", "sujet", "author", "authors", "autor", "auteur", "by", "profile", "people")));
        sign(TOPIC, "kind-declared-collection", 1, facts -> told(facts.is("collectionpage", "profilepage", "itemlist", "profile")));
        sign(TOPIC, "kind-many-titles", 1, facts -> told(facts.titled() >= 8 && facts.column() < 60));

        sign(INDEX, "kind-many-titles", 1, facts -> told(facts.titled() >= 12));
        sign(INDEX, "kind-very-many-titles", 1, facts -> told(facts.titled() >= 40));
        sign(INDEX, "kind-mostly-links", 1, facts -> told(facts.linked() > 0.5 && facts.titled() >= 12));
        sign(INDEX, "kind-no-story", 1, facts -> told(facts.column() < 40 && facts.titled() >= 8));
        sign(INDEX, "kind-declared-collection", 1, facts -> told(facts.is("collectionpage", "itemlist", "website", "webpage", "newsmediaorganization") && facts.titled() >= 8));
        for (PageKind kind : List.of(INDEX, TOPIC)) {
            sign(kind, "kind-headline-in-title", -1.5, facts -> told(facts.isTitledByHeadline()));
            sign(kind, "kind-address-of-story", -1.5, facts -> told(facts.isAtStorysAddress()));
        }
        sign(INDEX, "kind-address", 1.5, facts -> told(facts.path() != null && SECTION.matcher(facts.path()).matches() && facts.titled() >= 8));

        sign(GALLERY, "kind-opening-of-title", 1.5, facts -> titled(facts, GALLERY, false));
        sign(GALLERY, "kind-declared-gallery", 2, facts -> told(facts.is("imagegallery", "mediagallery", "gallery")));
        sign(GALLERY, "kind-address", 1, facts -> told(facts.isUnder("gallery", "galleries", "photos", "pictures", "slideshow", "bildergalerie", "fotostrecke", "diaporama", "fotos", "galeria", "fotogalleria", "foto")));
        sign(GALLERY, "kind-many-pictures", 1, facts -> told(facts.pictures() >= 5));

        sign(MEDIA, "kind-opening-of-title", 1, facts -> titled(facts, MEDIA, false));
        sign(MEDIA, "kind-declared-media", 1.5, facts -> told(facts.is("videoobject", "audioobject", "podcastepisode", "radioepisode", "tvepisode", "video.other", "video.movie", "video.episode", "video", "music.song", "movie")));
        sign(MEDIA, "kind-player", 1, facts -> at(facts.player()));
        sign(MEDIA, "kind-address", 1, facts -> told(facts.isUnder("video", "videos", "watch", "podcast", "podcasts", "audio", "mediathek", "av")));

        sign(DATA, "kind-opening-of-title", 2, facts -> titled(facts, DATA, false));
        sign(DATA, "kind-many-cells", 1.5, facts -> told(facts.cells() >= 60 && facts.below() < 120));
        sign(DATA, "kind-declared-event", 1, facts -> told(facts.is("sportsevent", "dataset", "weatherforecast")));
    }

    private KindSigns() {
    }

    private static void sign(PageKind kind, String rule, double weight, Test test) {
        TABLE.add(new KindSign(kind, rule, weight, test));
    }

    private static List<Span> told(boolean told) {
        return told ? List.of() : null;
    }

    private static List<Span> at(Span span) {
        return span == null ? null : List.of(span);
    }

    private static List<Span> titled(PageFacts facts, PageKind kind, boolean whole) {
        for (PageFacts.Title title : facts.titles()) {
            if ((whole ? title.whole() : title.opening()) == kind) {
                return title.span() == null ? List.of() : List.of(title.span());
            }
        }
        return null;
    }

    /** Weighs the signs; the kind that most speaks for, if that clearly outweighs what speaks for an article. */
    static Judgement judge(PageFacts facts) {
        double[] sums = new double[PageKind.values().length];
        for (KindSign sign : TABLE) {
            sums[sign.kind.ordinal()] += sign.test.apply(facts) == null ? 0 : sign.weight;
        }
        PageKind best = ARTICLE;
        for (PageKind kind : PageKind.values()) {
            if (kind != ARTICLE && sums[kind.ordinal()] > (best == ARTICLE ? 0 : sums[best.ordinal()])) {
                best = kind;
            }
        }
        double margin = best == ARTICLE ? 0 : sums[best.ordinal()] - sums[ARTICLE.ordinal()];
        if (margin < CLEAR) {
            return Judgement.ARTICLE;
        }
        KindSign strongest = strongest(best, facts);
        return new Judgement(best, strongest.rule, Math.min(0.99, 0.8 + 0.19 * Math.min(1, (margin - CLEAR) / SURE)), strongest.test.apply(facts));
    }

    /** The first of the heaviest signs that the page has of its kind. */
    private static KindSign strongest(PageKind kind, PageFacts facts) {
        KindSign strongest = null;
        for (KindSign sign : TABLE) {
            boolean stronger = sign.kind == kind && (strongest == null || strongest.weight < sign.weight);
            strongest = stronger && sign.test.apply(facts) != null ? sign : strongest;
        }
        return strongest;
    }
}
