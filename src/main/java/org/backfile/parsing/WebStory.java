package org.backfile.parsing;

import java.util.IdentityHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;

/** Finds the part of a web page that holds its story. */
final class WebStory {

    /** A child that holds this share of the prose is the story's home rather than its parent. */
    private static final double HOME = 0.83;
    private static final int SHORTEST_DECLARED = 400;

    private static final int MANY = 3;
    private static final int SEVERAL = 3;

    private final WebLayout layout;
    private final String declared;
    private final Map<Element, Boolean> many = new IdentityHashMap<>();

    WebStory(WebLayout layout, Metadata metadata) {
        this.layout = layout;
        Metadata.Declared body = metadata.article("articleBody");
        this.declared = body == null ? "" : folded(body.value());
    }

    /** True if the page tells machines that the passage is of the story. */
    private boolean isDeclared(Passage passage) {
        return declared.length() > SHORTEST_DECLARED && layout.proseOf(passage) > 0 && declared.contains(folded(passage.words));
    }

    /**
     * True if the passage stands outside of the story by the names of the elements around it. What the page tells machines is of the story is not
     * outside for being in a "read more": that is often what unfolds it.
     */
    boolean isOutside(Passage passage, long places) {
        return (places & Place.OUTSIDE & ~Place.RELATED.bit()) != 0 || Place.RELATED.in(places) && !isDeclared(passage);
    }

    /** The smallest element that holds most of the story; the body of the page if nothing tells. */
    Element home() {
        Map<Element, Double> weights = new IdentityHashMap<>();
        Element body = layout.web.document().body();
        for (Passage passage : layout.page.passages) {
            if (layout.isTold(passage)) {
                return layout.block(passage); // it would not be among them if the page showed its story
            }
            double weight = weight(passage, body);
            for (Element element = layout.block(passage); weight > 0 && element != null; element = element.parent()) {
                weights.merge(element, weight, Double::sum);
                if (element == body) {
                    break;
                }
            }
        }
        Element home = body;
        while (true) {
            Element best = null;
            for (Element child : home.children()) {
                if (best == null || weights.getOrDefault(child, 0.0) > weights.getOrDefault(best, 0.0)) {
                    best = child;
                }
            }
            if (best == null || weights.getOrDefault(best, 0.0) < HOME * weights.getOrDefault(home, 0.0) || weights.getOrDefault(best, 0.0) == 0 || isLeaf(best) || isOpenedAbove(best, home)) {
                return home;
            }
            home = best;
        }
    }

    /** True if several paragraphs stand in the element above this child of it: a running report under its introduction. */
    private boolean isOpenedAbove(Element child, Element element) {
        int paragraphs = 0;
        for (Element before : element.children()) {
            if (before == child || paragraphs == SEVERAL) {
                break;
            }
            paragraphs += before.normalName().equals("p") && layout.prose(before) > 0 ? 1 : 0;
        }
        return paragraphs == SEVERAL;
    }

    private static boolean isLeaf(Element element) {
        return switch (element.normalName()) {
            case "p", "li", "td", "blockquote", "span", "h1", "h2" -> true;
            default -> false;
        };
    }

    private double weight(Passage passage, Element body) {
        double prose = layout.proseOf(passage);
        if (prose == 0) {
            return 0;
        }
        long places = layout.places(passage, body);
        if (isOutside(passage, places) || (places & Place.mask(Place.FIGURE, Place.CAPTION)) != 0) {
            prose *= 0.1;
        }
        if (Place.STORY.in(places)) {
            prose *= 1.5;
        }
        if (isOneOfMany(passage)) {
            prose *= 0.4;
        }
        if (declared.length() > SHORTEST_DECLARED) {
            prose *= isDeclared(passage) ? 2 : 0.4;
        }
        return prose;
    }

    /** True if the passage stands in an article element among others: a list of stories, each with its first words. */
    private boolean isOneOfMany(Passage passage) {
        Element article = layout.block(passage).closest("article");
        Element list = article == null ? null : article.parent();
        if (list == null) {
            return false;
        }
        return many.computeIfAbsent(list, around -> {
            int articles = 0;
            for (Element child : around.children()) {
                articles += child.normalName().equals("article") && layout.prose(child) > 0 ? 1 : 0;
            }
            return articles >= MANY;
        });
    }

    /** Letters and digits alone: the two printings differ in quotes, spaces and marks. */
    static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }
}
