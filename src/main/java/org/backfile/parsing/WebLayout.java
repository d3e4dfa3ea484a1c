package org.backfile.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

import org.backfile.text.WebPage;
import org.backfile.text.WebPage.Stretch;

/** A web page's passages and where on the page each one stands. */
final class WebLayout {

    private static final long DOUBTED = Place.mask(Place.HIDDEN, Place.FIGURE, Place.CAPTION, Place.CREDIT, Place.BYLINE, Place.DATE, Place.TOPICS, Place.STANDFIRST, Place.HEADLINE, Place.KICKER, Place.PULL_QUOTE,
            Place.CORRECTION);

    private static final Set<String> FORMS = Set.of("form", "fieldset", "dialog");
    /** Words of prose that a page has besides a form, if the form is not all of it. */
    private static final int LEAST_BESIDES = 50;

    final Page page;
    final WebPage web;
    private final List<Stretch> stretches;
    private final Places places = new Places();
    /** Words of running sentences in each element that has any. */
    private final Map<Element, Double> prose = new IdentityHashMap<>();
    /** Words of running sentences in all elements of one name together: what a page hides paragraph by paragraph is long as a whole. */
    private final Map<String, Double> namedProse = new HashMap<>();
    private final Map<Element, Long> credible = new IdentityHashMap<>();
    /** The places of each element and of all around it. */
    private final Map<Element, Long> onPage = new IdentityHashMap<>();
    private double allProse;

    WebLayout(WebPage web) {
        this.web = web;
        this.stretches = web.stretches();
        String text = web.rendering().text().toString();
        List<Passage> passages = new ArrayList<>(stretches.size());
        for (Stretch stretch : stretches) {
            passages.add(new Passage(passages.size(), text, stretch.from(), stretch.to(), 0, 1));
        }
        this.page = new Page(web.rendering(), passages, false);
        passages.forEach(this::countProse);
    }

    private void countProse(Passage passage) {
        double words = proseOf(passage);
        if (words > 0) {
            allProse += words;
            for (Element element = block(passage); element != null; element = element.parent()) {
                prose.merge(element, words, Double::sum);
                if (!element.className().isEmpty()) {
                    namedProse.merge(element.className(), words, Double::sum);
                }
            }
        }
    }

    /** Its words, if they run on as those of a story do. */
    double proseOf(Passage passage) {
        if (linkedShare(passage) > 0.4) {
            return 0;
        }
        String tag = tag(passage);
        double weight = switch (tag) {
            case "p" -> 1;
            case "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "button", "label", "option", "th", "caption", "iframe", "video", "audio" -> 0;
            case "li", "dd", "td" -> 0.5;
            default -> 0.8;
        };
        return passage.isSentence() ? weight * Math.min(passage.wordCount, 100) : passage.wordCount >= 20 ? weight * 0.5 * Math.min(passage.wordCount, 100) : 0;
    }

    double prose(Element element) {
        return prose.getOrDefault(element, 0.0);
    }

    /** Words of running sentences in the element and in all others of its name. */
    double namedProse(Element element) {
        return Math.max(prose(element), namedProse.getOrDefault(element.className(), 0.0));
    }

    /** True if machines are told the passage, and nobody is shown it. */
    boolean isTold(Passage passage) {
        return tag(passage).equals("script");
    }

    Element block(Passage passage) {
        return stretches.get(passage.index).block();
    }

    String tag(Passage passage) {
        return block(passage).normalName();
    }

    double linkedShare(Passage passage) {
        return (double) stretches.get(passage.index).linked() / ink(passage);
    }

    double strongShare(Passage passage) {
        return (double) stretches.get(passage.index).strong() / ink(passage);
    }

    private static int ink(Passage passage) {
        return Math.max(1, passage.to - passage.from - passage.words.length() + passage.words.replace(" ", "").length());
    }

    /** True for a heading by its tag, or by that of the element around it. */
    boolean isHeading(Passage passage) {
        Element block = block(passage);
        return isHeading(block) || block.parent() != null && isHeading(block.parent());
    }

    private static boolean isHeading(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /**
     * The places that the elements around the passage name, from its block up to, not including, an outer one. Names that would put
     * most of the page's prose outside of its story are not believed: pages call their frames "with-sidebar" and "has-comments".
     */
    long places(Passage passage, Element outer) {
        return places(block(passage), outer);
    }

    /** The places that an element and those around it name, up to, not including, an outer one. */
    long places(Element inner, Element outer) {
        if (outer == web.document().body()) {
            return placesOnPage(inner);
        }
        long all = 0;
        for (Element element = inner; element != null && element != outer; element = element.parent()) {
            all |= credible(element);
        }
        return all;
    }

    private long placesOnPage(Element inner) {
        Element body = web.document().body();
        List<Element> unknown = new ArrayList<>();
        Element element = inner;
        while (element != null && element != body && !onPage.containsKey(element)) {
            unknown.add(element);
            element = element.parent();
        }
        long all = element == null || element == body ? 0 : onPage.get(element);
        for (int at = unknown.size() - 1; at >= 0; at--) {
            all |= credible(unknown.get(at));
            onPage.put(unknown.get(at), all);
        }
        return all;
    }

    /** The places that the element itself names. */
    long own(Element element) {
        return credible(element);
    }

    private long credible(Element element) {
        Long known = credible.get(element);
        if (known == null) {
            long own = places.of(element);
            boolean most = (own & (Place.OUTSIDE | DOUBTED)) != 0 && prose(element) > 0.4 * allProse && !isApart(element);
            known = most ? own & ~(Place.OUTSIDE | DOUBTED) : own;
            credible.put(element, known);
        }
        return known;
    }

    /** True if an element of much prose is what it says nonetheless: many readers may have commented, and terms of use are long. */
    private boolean isApart(Element element) {
        return (Place.COMMENTS.in(places.of(element)) || (FORMS.contains(element.normalName()) || Place.COOKIE.in(places.of(element)) || isOfCookies(element)) && allProse - prose(element) > LEAST_BESIDES && web.document().selectFirst("h1") != null)
                && element.selectFirst("h1") == null;
    }

    /** True if hardly a sentence of the element does without the word. */
    private static boolean isOfCookies(Element element) {
        String words = element.text().toLowerCase(Locale.ROOT);
        int cookies = 0;
        for (int at = words.indexOf("cookie"); at >= 0; at = words.indexOf("cookie", at + 1)) {
            cookies++;
        }
        return cookies > 2 && cookies * 250 > words.length();
    }

    /** True if the passage stands within the element. */
    boolean isIn(Passage passage, Element element) {
        for (Element at = block(passage); at != null; at = at.parent()) {
            if (at == element) {
                return true;
            }
        }
        return false;
    }
}
