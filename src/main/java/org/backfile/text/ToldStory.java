package org.backfile.text;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

import org.backfile.text.WebPage.Stretch;

/**
 * The story that a page tells machines ({@code articleBody} of schema.org's NewsArticle in JSON-LD) and shows none of: scripts draw it, or it is behind
 * pictures. It is then printed under what the page shows, so that its words have places like all others.
 *
 * @param script the element that it is written in
 */
record ToldStory(PlacedText words, Element script) {

    private static final String NAME = "\"articleBody\"";
    /** Chars of a story; what is shorter describes the page. */
    private static final int SHORTEST = 400;
    /** Chars of a line that may be a paragraph. */
    private static final int PARAGRAPH = 100;
    /** Chars of prose that a page may show and have its story told elsewhere: terms, a word of welcome. */
    private static final int MOST_SHOWN = 1500;
    /** Chars by which a paragraph is known again. */
    private static final int OPENING = 40;

    /** The longest one that the page does not show; null if there is none. */
    static ToldStory of(Document document, Rendering page, List<Stretch> stretches) {
        String source = page.source().toString();
        if (!source.contains(NAME)) {
            return null; // as in most pages
        }
        List<Stretch> prose = prose(stretches);
        if (prose.stream().mapToInt(line -> line.to() - line.from()).sum() > MOST_SHOWN) {
            return null; // as in most of the others
        }
        ToldStory longest = null;
        for (Element script : document.getElementsByTag("script")) {
            Range range = script.childNodeSize() == 0 ? null : script.childNode(0).sourceRange();
            if (range != null && range.isTracked() && script.attr("type").startsWith("application/ld+json")) {
                PlacedText words = story(source, range.startPos(), range.endPos());
                if (words.length() >= SHORTEST && (longest == null || words.length() > longest.words.length())) {
                    longest = new ToldStory(words, script);
                }
            }
        }
        return longest == null || longest.isShown(page.text().toString(), prose) || longest.isAmong(page, stretches) ? null : longest;
    }

    /** The string of that name, its lines one under the other; empty if there is none or it is broken off. */
    private static PlacedText story(String source, int from, int to) {
        int at = from + source.substring(from, to).indexOf(NAME); // not beyond: a page may have thousands of scripts
        int open = at < from ? to : source.indexOf('"', at + NAME.length());
        if (open < 0 || open >= to || !source.substring(at + NAME.length(), open).strip().equals(":")) {
            return PlacedText.joined(List.of(), "");
        }
        int end = open + 1;
        while (end < to && source.charAt(end) != '"') {
            if (isBroken(source, end, to)) {
                return PlacedText.joined(List.of(), "");
            }
            end = JsonValue.after(source, end);
        }
        PlacedText whole = new JsonValue(JsonValue.Kind.STRING, open, Math.min(end + 1, to), List.of()).string(source).shown();
        return PlacedText.joined(whole.lines(), "\n");
    }

    private static boolean isBroken(String source, int at, int to) {
        if (source.charAt(at) != '\\') {
            return false;
        }
        boolean coded = at + 1 < to && source.charAt(at + 1) == 'u';
        return at + (coded ? 6 : 2) > to || coded && !source.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
    }

    /** The lines that may be paragraphs. */
    private static List<Stretch> prose(List<Stretch> stretches) {
        return stretches.stream().filter(line -> line.to() - line.from() >= PARAGRAPH && line.linked() * 2 < line.to() - line.from()).toList();
    }

    /** True if readers are shown a paragraph of it, or prose of a third of its length: the rest is then behind a wall, and stays there. */
    private boolean isShown(String shown, List<Stretch> prose) {
        String told = WhiteSpace.normalised(words.toString());
        int length = 0;
        for (Stretch one : prose) {
            String line = WhiteSpace.normalised(shown.substring(one.from(), one.to()));
            length += line.length();
            if (length * 3 > told.length() || told.contains(line.substring(0, Math.min(OPENING, line.length())))) {
                return true;
            }
        }
        return false;
    }

    /** True if the page shows words both before it and after it: pieces of the page would then run across it. */
    private boolean isAmong(Rendering page, List<Stretch> stretches) {
        int place = page.source().codePointIndex(words.begin(0));
        boolean before = false;
        boolean after = false;
        for (Stretch stretch : stretches) {
            boolean above = page.sourceFrom(page.text().codePointIndex(stretch.from())) < place;
            before |= above;
            after |= !above || page.sourceTo(page.text().codePointIndex(stretch.to())) > place;
        }
        return before && after;
    }

    /** Its lines as those of the page, the first one from this char of the rendering on. */
    List<Stretch> stretches(int from) {
        List<Stretch> lines = new ArrayList<>();
        int at = from;
        for (String line : words.toString().split("\n")) {
            lines.add(new Stretch(at, at + line.length(), script, 0, 0, List.of()));
            at += line.length() + 1;
        }
        return lines;
    }
}
