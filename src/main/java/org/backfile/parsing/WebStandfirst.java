package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import org.backfile.content.FieldName;
import org.backfile.content.Span;

/** Finds the standfirst of a web page: words between headline and story that are set apart from both. */
final class WebStandfirst {

    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 110;

    private final WebReader reader;
    private final WebBody body;

    private WebStandfirst(WebReader reader, WebBody body) {
        this.reader = reader;
        this.body = body;
    }

    /** Claims the standfirst among the passages from one place up to another. */
    static void claim(WebReader reader, WebBody body, int from, int to) {
        new WebStandfirst(reader, body).claim(from, to);
    }

    private void claim(int from, int to) {
        Passage best = null;
        Rule bestRule = null;
        for (int at = from; at < to; at++) {
            Passage passage = reader.page.passage(at);
            Rule rule = reader.page.isFree(at) ? rule(passage) : null;
            if (rule != null && (bestRule == null || rule.compareTo(bestRule) < 0)) {
                best = passage;
                bestRule = rule;
            }
        }
        if (best != null) {
            List<Span> spans = new ArrayList<>();
            for (Passage passage : together(best, bestRule, to)) {
                reader.page.take(passage);
                spans.add(reader.page.value(passage));
            }
            reader.page.ledger.text(FieldName.STANDFIRST, bestRule.name, bestRule.confidence, spans.toArray(Span[]::new));
        }
    }

    /** The passage, and those after it that stand in the same element of that name. */
    private List<Passage> together(Passage best, Rule rule, int to) {
        List<Passage> all = new ArrayList<>(List.of(best));
        Element home = reader.layout.block(best).parent();
        int words = best.wordCount;
        boolean list = rule == Rule.APART && isOf(home, "li");
        home = list && home.normalName().equals("li") ? home.parent() : home;
        for (int at = best.index + 1; at < to && (list || rule == Rule.CONTINUES || isNamed(rule) && (Place.STANDFIRST.in(reader.layout.own(home)) || isOf(home, "ul"))); at++) {
            Passage next = reader.page.passage(at);
            words += next.wordCount;
            Rule other = rule(next);
            if (!reader.page.isFree(at) || !reader.layout.isIn(next, home) || words > MOST_WORDS || other != rule && !(isNamed(rule) && isNamed(other))) {
                break;
            }
            all.add(next);
        }
        return all;
    }

    /** "… as villages cry foul": papers of southern Africa go on so under the headline. */
    static boolean continuesHeadline(Passage passage) {
        return passage.wordCount >= FEWEST_WORDS && !passage.isStopped() && (passage.words.startsWith("…") || passage.words.startsWith("..."));
    }

    private static boolean isNamed(Rule rule) {
        return rule == Rule.NAMED || rule == Rule.NAMED_AND_DECLARED;
    }

    private static boolean isOf(Element element, String tag) {
        return element.normalName().equals(tag) || element.parent() != null && element.parent().normalName().equals(tag);
    }

    /** Ways in which a standfirst gives itself away, the surest first; two together are surer than one. */
    private enum Rule {
        NAMED_AND_DECLARED("standfirst-named-and-declared", 0.97),
        NAMED("standfirst-named", 0.9),
        DECLARED("standfirst-declared", 0.92),
        CONTINUES("standfirst-continues-headline", 0.85),
        HEADING("standfirst-heading", 0.82),
        BOLD("standfirst-bold", 0.75),
        APART("standfirst-apart", 0.7);

        private final String name;
        private final double confidence;

        Rule(String name, double confidence) {
            this.name = name;
            this.confidence = confidence;
        }
    }

    private Rule rule(Passage passage) {
        WebLayout layout = reader.layout;
        long places = layout.places(passage, layout.web.document().body());
        if (passage.wordCount < FEWEST_WORDS || passage.wordCount > MOST_WORDS || layout.linkedShare(passage) > 0.6 || Furniture.sign(reader.page, passage) != null
                || repeatsHeadline(passage) || ",;.)".indexOf(passage.words.charAt(0)) >= 0) {
            return null;
        }
        boolean declared = isDeclared(passage);
        if (declared && layout.isHeading(passage)) {
            return Rule.NAMED_AND_DECLARED;
        }
        if ((places & Place.mask(Place.FIGURE, Place.CAPTION, Place.CREDIT, Place.BYLINE, Place.DATE, Place.HIDDEN, Place.NAVIGATION, Place.SHARE, Place.COMMENTS, Place.COOKIE, Place.COPYRIGHT, Place.TOPICS)) != 0
                || MetaLine.is(reader.page, passage) || enclosedBy(passage, "li") && !(Place.STANDFIRST.in(places) && passage.isStopped()) && !isPointOfList(passage)) {
            return null;
        }
        if (body.isBegunAbove(passage)) {
            return null;
        }
        boolean likeBody = body.isLikeBody(passage);
        boolean named = Place.STANDFIRST.in(places) && (!Place.STANDFIRST.in(layout.places(body.typical(), layout.web.document().body())));
        if (named) {
            return declared ? Rule.NAMED_AND_DECLARED : (places & Place.OUTSIDE) == 0 ? Rule.NAMED : null;
        } else if (continuesHeadline(passage)) {
            return Rule.CONTINUES;
        } else if (likeBody) {
            return null;
        } else if (declared) {
            return Rule.DECLARED;
        } else if ((places & Place.OUTSIDE) != 0) {
            return null;
        } else if (layout.isHeading(passage) && reader.headline != null && passage.index - reader.headline.index <= 3
                && passage.wordCount >= (passage.isStopped() ? 6 : 9)) {
            return Rule.HEADING;
        } else if (passage.isStopped() && (layout.strongShare(passage) > 0.9 || isBoldByName(layout.block(passage)))) {
            return Rule.BOLD;
        } else if (reader.headline != null && passage.index <= body.from() && isApart(passage) && passage.isSentence()) {
            return Rule.APART;
        }
        return null;
    }

    /** Not the first of several plain paragraphs of which the others lie a box deeper. */
    private boolean isApart(Passage passage) {
        Element block = reader.layout.block(passage);
        boolean around = reader.layout.isIn(body.typical(), block) || block.className().isEmpty() && block.parent() != null && reader.layout.isIn(body.typical(), block.parent());
        return !body.sharesParent(passage) && !around;
    }

    private boolean repeatsHeadline(Passage passage) {
        return reader.headline != null && WebStory.folded(passage.words).contains(WebStory.folded(reader.headline.words)) || WebHeadline.isDeclared(reader, passage);
    }

    private boolean enclosedBy(Passage passage, String tag) {
        Element block = reader.layout.block(passage);
        return block.normalName().equals(tag) || block.parent() != null && block.parent().normalName().equals(tag);
    }

    /** One of a few sentences in a list of their own, each a paragraph: the story in short. */
    private boolean isPointOfList(Passage passage) {
        Element block = reader.layout.block(passage);
        return block.normalName().equals("p") && block.parent().normalName().equals("li") && passage.isStopped();
    }

    private static boolean isBoldByName(Element block) {
        String names = block.className();
        return names.contains("bold") || names.contains("font-medium") || names.contains("font-semibold");
    }

    private boolean isDeclared(Passage passage) {
        String shown = WebStory.folded(passage.words);
        return matches(reader.metadata.article("description"), shown) || matches(reader.metadata.first("og:description"), shown)
                || matches(reader.metadata.first("description"), shown) || matches(reader.metadata.first("twitter:description"), shown);
    }

    /** Declarations are often cut off; the first hundred letters do. */
    private static boolean matches(Metadata.Declared declared, String shown) {
        if (declared == null) {
            return false;
        }
        String words = WebStory.folded(declared.value());
        return words.equals(shown) || words.length() >= 80 && (shown.startsWith(words) || words.startsWith(shown) && shown.length() >= 60);
    }
}
