package org.backfile.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/** Words taken out of a source that writes them in its own way, with escapes or markup: each char knows the chars of the source that mean it. */
public final class PlacedText {

    private static final Pattern TAG = Pattern.compile("<(?:!doctype|!--|/?(?:html|body|head|article|section|div|p|br|h[1-6]|ul|ol|li|blockquote|figure|table|span|a|b|i|em|strong|img|pre|q)[\\s/>])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    private final String text;
    private final int[] begins;
    private final int[] ends;

    private PlacedText(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /** A stretch of the source that is read as it stands. */
    static PlacedText asIs(String source, int from, int to) {
        Writer writer = new Writer();
        for (int at = from; at < to; at++) {
            writer.append(source.charAt(at), at, at + 1);
        }
        return writer.text();
    }

    /** Texts one after the other, with words between them that the source does not have. */
    public static PlacedText joined(List<PlacedText> texts, String joint) {
        Writer writer = new Writer();
        for (int at = 0; at < texts.size(); at++) {
            if (at > 0) {
                writer.unwritten(joint);
            }
            writer.append(texts.get(at));
        }
        return writer.text();
    }

    /** The same with words before it that the source does not have. */
    public PlacedText after(String words) {
        Writer writer = new Writer();
        writer.place = text.isEmpty() ? 0 : begins[0];
        writer.unwritten(words);
        writer.append(this);
        return writer.text();
    }

    public boolean isBlank() {
        return text.codePoints().allMatch(WhiteSpace::is);
    }

    public int length() {
        return text.length();
    }

    /** The char of the source at which this char of the text is written; for the place after the last char, where that one ends. */
    public int begin(int at) {
        return at < begins.length ? begins[at] : end(at);
    }

    /** The char of the source after the one before this char of the text. */
    public int end(int at) {
        return at > 0 ? ends[at - 1] : begins.length > 0 ? begins[0] : 0;
    }

    /** A stretch of it. */
    public PlacedText cut(int from, int to) {
        return new PlacedText(text.substring(from, to), Arrays.copyOfRange(begins, from, to), Arrays.copyOfRange(ends, from, to));
    }

    /** The lines with ink on them. */
    List<PlacedText> lines() {
        Matcher line = Pattern.compile("[^\\n\\r]+").matcher(text);
        return line.results().map(one -> cut(one.start(), one.end())).filter(one -> !one.isBlank()).toList();
    }

    /** True if it is written in HTML. */
    public boolean isMarkup() {
        return isMarkup(text);
    }

    static boolean isMarkup(String text) {
        return TAG.matcher(text).find();
    }

    /** What a browser would show of it, if it is written in HTML; what its entities mean, if it has no more of HTML than those. */
    public PlacedText shown() {
        return isMarkup() ? printed() : unescaped();
    }

    private PlacedText printed() {
        Rendering page = WebPage.of(new DecodedText(text)).rendering();
        Writer writer = new Writer();
        for (int at = 0; at < page.text().length(); at++) {
            int from = page.source().charIndex(page.sourceFrom(at));
            int to = page.source().charIndex(page.sourceTo(at + 1));
            boolean written = to > from;
            for (char c : Character.toChars(page.text().codePointAt(at))) {
                writer.append(c, written ? begins[from] : end(from), written ? ends[to - 1] : end(from));
            }
        }
        return writer.text();
    }

    private PlacedText unescaped() {
        Matcher entity = ENTITY.matcher(text);
        if (!entity.find()) {
            return this;
        }
        Writer writer = new Writer();
        int reached = 0;
        do {
            writer.append(cut(reached, entity.start()));
            for (char c : Parser.unescapeEntities(entity.group(), false).replace('\0', '\uFFFD').toCharArray()) {
                writer.append(c, begins[entity.start()], ends[entity.end() - 1]);
            }
            reached = entity.end();
        } while (entity.find());
        writer.append(cut(reached, text.length()));
        return writer.text();
    }

    /** This text as what is read of the source. */
    Rendering rendering(DecodedText source) {
        DecodedText decoded = new DecodedText(text);
        int[] pointBegins = new int[decoded.length()];
        int[] pointEnds = new int[decoded.length()];
        for (int at = 0; at < decoded.length(); at++) {
            int from = decoded.charIndex(at);
            int to = at + 1 < decoded.length() ? decoded.charIndex(at + 1) : text.length();
            pointBegins[at] = source.codePointIndex(begins[from]);
            pointEnds[at] = Math.max(pointBegins[at], source.codePointIndex(ends[to - 1]));
        }
        return new Rendering(decoded, source, pointBegins, pointEnds);
    }

    /** The words alone. */
    @Override
    public String toString() {
        return text;
    }

    /** Writes a placed text char by char. */
    static final class Writer {

        private final StringBuilder out = new StringBuilder();
        private int[] begins = new int[64];
        private int[] ends = new int[64];
        /** Where in the source what is written next would stand, if it has it not. */
        private int place;

        void append(char c, int begin, int end) {
            if (out.length() == begins.length) {
                begins = Arrays.copyOf(begins, begins.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            begins[out.length()] = begin;
            ends[out.length()] = end;
            out.append(c);
            place = end;
        }

        private void append(PlacedText text) {
            for (int at = 0; at < text.length(); at++) {
                append(text.text.charAt(at), text.begins[at], text.ends[at]);
            }
        }

        /** Words that the source does not have. */
        private void unwritten(String words) {
            for (char c : words.toCharArray()) {
                append(c, place, place);
            }
        }

        PlacedText text() {
            return new PlacedText(out.toString(), Arrays.copyOf(begins, out.length()), Arrays.copyOf(ends, out.length()));
        }
    }
}
