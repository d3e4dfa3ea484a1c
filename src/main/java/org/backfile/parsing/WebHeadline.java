package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/** Finds the headline of a web page: what it shows as one, held against what it declares. */
final class WebHeadline {

    private static final int LONGEST = 300;
    private static final String SEPARATORS = "|–—-»·•";
    /** What may part a title from the name of its site. */
    private static final String PARTING = "|–—-»·•:：_<>«";

    private final WebReader reader;
    private final List<Metadata.Declared> declared = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();

    private WebHeadline(WebReader reader) {
        this.reader = reader;
        add(reader.metadata.article("headline"));
        add(reader.metadata.first("og:title"));
        add(reader.metadata.first("twitter:title"));
        add(reader.metadata.first("citation_title", "dc.title", "dcterms.title", "title"));
        add(reader.metadata.first("title-element"));
        declared.forEach(one -> folded.add(WebStory.folded(withoutSite(one.value()))));
    }

    private void add(Metadata.Declared one) {
        if (one != null) {
            declared.add(one);
        }
    }

    /** Claims the headline and returns the passage that prints it; null if no passage does. */
    static Passage claim(WebReader reader) {
        return new WebHeadline(reader).claim();
    }

    private Passage claim() {
        Passage best = null;
        double bestScore = 0.5;
        for (Passage passage : reader.page.passages) {
            double score = score(passage);
            if (score > bestScore) {
                best = passage;
                bestScore = score;
            }
        }
        if (best != null) {
            reader.page.take(best);
            int from = isDeclaredWhole(best) ? best.from : afterKicker(best);
            if (from > best.from) {
                Kickers.claimWithin(reader.page, best.from, from);
            }
            boolean agrees = agreeing(best) > 0;
            reader.page.ledger.text(FieldName.HEADLINE, agrees ? "headline-shown-and-declared" : "headline-shown", !agrees ? 0.7 : isContradicted(best) ? 0.8 : 0.97, reader.page.value(from, best.to));
        }
        for (Metadata.Declared one : declared) {
            reader.declare(FieldName.HEADLINE, FieldValue.text(withoutSite(one.value())), one, best == null ? 0.8 : 0.5);
        }
        return best;
    }

    /** "Harbour: Ferries are back", declared so wherever it is declared: the words before the colon belong to the headline. */
    private boolean isDeclaredWhole(Passage passage) {
        String shown = WebStory.folded(passage.words);
        return passage.words.indexOf(": ") > 0 && !folded.isEmpty() && folded.stream().allMatch(shown::equals);
    }

    /** True if the page declares another headline too, for search engines or for sharing. */
    private boolean isContradicted(Passage passage) {
        String shown = WebStory.folded(passage.words);
        for (int at = 0; at < declared.size(); at++) {
            boolean main = declared.get(at).origin().startsWith("json-ld") || declared.get(at).origin().equals("meta-og-title");
            if (main && !folded.get(at).contains(shown) && !shown.contains(folded.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** Where the headline's own words begin, if an element before them in the same heading is named as its kicker, or another heading parts them otherwise. */
    private int afterKicker(Passage passage) {
        for (Element element : reader.layout.block(passage).children()) {
            String words = element.text().strip();
            if (Place.KICKER.in(reader.layout.own(element)) && !words.isEmpty() && reader.page.text.startsWith(words, passage.from)) {
                int from = Line.inkFrom(reader.page.text, passage.from + words.length(), passage.to);
                while (from < passage.to && Kickers.PARTING.indexOf(reader.page.text.charAt(from)) >= 0) {
                    from++;
                }
                return passage.to - from > 8 ? from : passage.from;
            }
        }
        return reader.page.passages.stream().filter(reader.layout::isHeading).mapToInt(other -> Kickers.partedAgain(passage.words, other.words)).filter(after -> after > 0)
                .map(after -> passage.place(reader.page.text, after)).findFirst().orElse(passage.from);
    }

    /** Headings count, the more so if they are declared too; so does any line that the page declares as its title. */
    private double score(Passage passage) {
        if (!reader.page.isFree(passage.index) || passage.to - passage.from > LONGEST || passage.wordCount < 2 && !Passage.isUnspaced(passage.words.charAt(0))) {
            return 0;
        }
        String tag = reader.layout.tag(passage);
        double score = switch (tag) {
            case "h1" -> 2;
            case "h2" -> 0.4;
            case "h3", "h4" -> 0.1;
            default -> 0;
        };
        double agreeing = agreeing(passage);
        if (score == 0 && agreeing == 0 || agreeing <= 0.3 && isSite(passage)) {
            return 0;
        }
        score += agreeing > 0 ? 1.2 + agreeing : 0;
        score -= reader.layout.linkedShare(passage) > 0.5 && !tag.equals("h1") ? 1.2 : 0;
        long places = reader.layout.places(passage, reader.layout.web.document().body());
        score += Place.HEADLINE.in(places) ? 0.3 : 0;
        score -= (places & Place.OUTSIDE) != 0 ? 0.8 : 0;
        score -= Place.FIGURE.in(places) ? 0.3 : 0;
        score -= passage.index * 0.0005;
        return score;
    }

    /** How much what machines are told speaks for the passage; JSON-LD is written for the article, the rest also for advertising it. */
    private double agreeing(Passage passage) {
        String shown = WebStory.folded(passage.words);
        double sum = 0;
        for (int at = 0; shown.length() > 5 && at < declared.size(); at++) {
            if (folded.get(at).equals(shown) || WebStory.folded(declared.get(at).value()).equals(shown) || declared.get(at).origin().equals("title-element") && isPart(declared.get(at).value(), shown, false)) {
                sum += declared.get(at).origin().startsWith("json-ld") ? 2.2 : 0.3;
            }
        }
        return sum;
    }

    /** True for the name of the site, which stands at the head of its pages as a headline does. */
    private boolean isSite(Passage passage) {
        String shown = WebStory.folded(passage.words);
        if (shown.isEmpty() || folded.stream().anyMatch(shown::equals)) {
            return false;
        }
        Metadata.Declared site = reader.metadata.first("og:site_name", "application-name");
        Metadata.Declared title = reader.metadata.first("title-element");
        return site != null && WebStory.folded(site.value()).equals(shown) || title != null && isPart(title.value(), shown, true) && isRestPrinted(WebStory.folded(title.value()), shown, passage.index);
    }

    /** True if a later heading prints what a title says besides these words. */
    private boolean isRestPrinted(String title, String shown, int index) {
        String rest = title.startsWith(shown) ? title.substring(shown.length()) : title.substring(0, title.length() - shown.length());
        return reader.page.passages.stream().anyMatch(other -> other.index > index && reader.layout.isHeading(other) && isRest(WebStory.folded(other.words), rest));
    }

    /** What is left of a title may name the section too. */
    private static boolean isRest(String heading, String rest) {
        return heading.equals(rest) || heading.length() > 8 && heading.length() * 2 > rest.length() && rest.startsWith(heading);
    }

    /** True if the words are what a mark parts from the rest of a title, at its start or end, and the longer or the shorter side of it. */
    private static boolean isPart(String title, String shown, boolean shorter) {
        String whole = WebStory.folded(title);
        boolean size = shorter ? whole.length() >= 2 * shown.length() : whole.length() < 2 * shown.length() && whole.length() > shown.length();
        if (!size || shown.length() < 3 || !whole.startsWith(shown) && !whole.endsWith(shown)) {
            return false;
        }
        for (int at = 1; at < title.length() - 1; at++) {
            if (PARTING.indexOf(title.charAt(at)) >= 0 && (WebStory.folded(title.substring(0, at)).equals(shown) || WebStory.folded(title.substring(at)).equals(shown))) {
                return true;
            }
        }
        return false;
    }

    /** True if the passage prints a title that the page declares. */
    static boolean isDeclared(WebReader reader, Passage passage) {
        return new WebHeadline(reader).agreeing(passage) > 0;
    }

    /** The title without the site's name, and the section's, after it. */
    private String withoutSite(String title) {
        Metadata.Declared site = reader.metadata.first("og:site_name", "application-name");
        String name = site == null ? "" : WebStory.folded(site.value());
        int cut = title.length();
        for (int at = title.length() - 2; at > 0; at--) {
            if (SEPARATORS.indexOf(title.charAt(at)) >= 0 && title.charAt(at + 1) == ' ' && title.charAt(at - 1) == ' ') {
                String rest = WebStory.folded(title.substring(at + 1, cut));
                boolean named = !name.isEmpty() && (rest.contains(name) || name.contains(rest)) || title.charAt(at) == '|';
                boolean shortTail = cut == title.length() && words(title.substring(at + 1)) <= 3 && words(title.substring(0, at)) >= 4;
                if (!named && !shortTail && !isDate(title.substring(at + 1, cut))) {
                    break;
                }
                cut = at - 1;
            }
        }
        return withoutGluedSite(title.substring(0, cut).strip(), name);
    }

    /** Chinese and Japanese titles set no spaces around the mark: {@code title_section_site}, {@code title:site}. */
    private static String withoutGluedSite(String title, String name) {
        int line = title.indexOf('_');
        if (line > 8 && Passage.isUnspaced(title.charAt(line - 1))) {
            return title.substring(0, line).strip();
        }
        int mark = Math.max(title.lastIndexOf(':'), Math.max(title.lastIndexOf('|'), title.lastIndexOf('：')));
        return mark > 8 && !name.isEmpty() && WebStory.folded(title.substring(mark)).equals(name) ? title.substring(0, mark).strip() : title;
    }

    private static boolean isDate(String words) {
        PrintedDate date = PrintedDate.find(words, 0, words.length());
        return date != null && date.to() - date.from() >= words.strip().length();
    }

    private static int words(String text) {
        return Passage.countWords(text.strip());
    }
}
