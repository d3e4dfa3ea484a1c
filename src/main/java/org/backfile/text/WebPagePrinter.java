package org.backfile.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

import org.backfile.text.WebPage.Inline;
import org.backfile.text.WebPage.Stretch;

/** Walks through the page and writes down what is seen. */
final class WebPagePrinter implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "head", "title", "iframe", "object", "svg", "textarea", "datalist", "audio",
            "video", "canvas", "map");
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl",
            "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "label", "legend", "li", "main", "menu", "nav",
            "ol", "option", "p", "picture", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "time-block", "tr", "ul");

    private final DecodedText source;
    private final String raw;
    private final TreeSet<Integer> gaps;
    /** Where in the source the page's words begin, in the order of the page. */
    private final List<Integer> starts = new ArrayList<>();
    /** True if that is not the order of the source. */
    private boolean moved;
    private final StringBuilder out = new StringBuilder();
    private int latest;
    private final List<Stretch> stretches = new ArrayList<>();
    private int[] begins;
    private int[] ends;
    private int unseen;
    private int links;
    private int strongs;
    private int linked;
    private int strong;
    private int breaks;
    private boolean space;
    private int start;
    private Element block;
    private Element startBlock;
    private Element link;
    private Element emphasis;
    private int emphases;
    /** What a link says to screen readers besides its words, such as that it opens a new window. */
    private Element note;
    /** Which buttons have no words. */
    private final Map<Element, Boolean> silent = new IdentityHashMap<>();
    private Open openLink;
    private Open openEmphasis;
    private List<Inline> inlines = List.of();

    /** @param gaps where in the source words begin, if the page shows them in another order: no line runs across words that stand elsewhere */
    WebPagePrinter(DecodedText source, List<Integer> gaps) {
        this.source = source;
        this.gaps = new TreeSet<>(gaps);
        this.raw = source.toString();
        this.begins = new int[Math.max(1024, raw.length() / 8)];
        this.ends = new int[begins.length];
    }

    void print(Element body) {
        block = body;
        body.traverse(this);
        endLine();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (unseen == 0) {
                text(text);
            }
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            frame(element);
            unseen++;
        } else if (isNote(element)) {
            note = element;
            unseen++;
        } else if (name.equals("br")) {
            breaks++;
            if (breaks > 1) {
                endLine();
            }
        } else if (isBlock(element)) {
            endLine();
            block = element;
        } else if (name.equals("a")) {
            links++;
            link = element;
        } else if (isEmphasis(name)) {
            strongs += isStrong(name) ? 1 : 0;
            emphasis = emphases++ == 0 ? element : emphasis;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            unseen--;
        } else if (element == note) {
            note = null;
            unseen--;
        } else if (isBlock(element)) {
            endLine();
            block = enclosing(element);
        } else if (name.equals("a")) {
            links--;
            link = null;
        } else if (isEmphasis(name)) {
            strongs -= isStrong(name) ? 1 : 0;
            emphasis = --emphases == 0 ? null : emphasis;
        } else if (name.equals("span") && block.normalName().equals("h1") && out.length() > start && out.charAt(out.length() - 1) == ':') {
            space = true; // a kicker set apart by its style alone
        }
    }

    /** What is shown in a frame is not kept; what it is called and where it comes from are lines of their own. */
    private void frame(Element element) {
        Frame frame = unseen == 0 && Frame.is(element) ? Frame.of(element) : null;
        if (frame == null) {
            return;
        }
        Element around = block;
        Element linking = link;
        for (Frame.Words words : frame.words()) {
            endLine();
            block = element;
            link = words.isHost() ? element : null;
            text(words.text(), words.from(), words.to());
        }
        endLine();
        block = around;
        link = linking;
    }

    private Element enclosing(Element element) {
        Element parent = element.parent();
        while (parent != null && !isBlock(parent)) {
            parent = parent.parent();
        }
        return parent == null ? element : parent;
    }

    /** Also words that only screen readers read out: they are no part of the line that they stand in, as a mark alone is. A button without words is none. */
    private boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) && !isSilent(element) || isForScreenReaders(element) && !isMark(element);
    }

    private static boolean isMark(Element element) {
        return element.childrenSize() == 0 && !element.ownText().isEmpty() && element.ownText().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isSilent(Element element) {
        return element.normalName().equals("button") && silent.computeIfAbsent(element, button -> !button.hasText());
    }

    private boolean isNote(Element element) {
        return unseen == 0 && openLink != null && openLink.element == link && element.normalName().equals("span") && (isForScreenReaders(element) || isClipped(element));
    }

    private static boolean isClipped(Element element) {
        String style = element.attr("style");
        return style.contains("clip") && style.replace(" ", "").contains("clip:rect(0");
    }

    private static boolean isForScreenReaders(Element element) {
        String names = element.className();
        return !names.isEmpty() && (names.contains("sr-only") || names.contains("visually-hidden") || names.contains("visuallyhidden")
                || names.contains("screen-reader") || names.contains("VisuallyHidden"));
    }

    private static boolean isStrong(String name) {
        return name.equals("b") || name.equals("strong");
    }

    private static boolean isEmphasis(String name) {
        return isStrong(name) || name.equals("em") || name.equals("i");
    }

    private void endLine() {
        close(openLink);
        close(openEmphasis);
        openLink = null;
        openEmphasis = null;
        if (out.length() > start) {
            stretches.add(new Stretch(start, out.length(), startBlock, linked, strong, inlines));
            append('\n', ends[out.length() - 1], ends[out.length() - 1]);
        }
        start = out.length();
        linked = 0;
        strong = 0;
        breaks = 0;
        space = false;
        inlines = List.of();
    }

    /** The text of a node, and where the source has each char of it: an entity is written with more chars than it is read with. */
    private void text(TextNode node) {
        if (!node.sourceRange().isTracked()) {
            return;
        }
        text(node.getWholeText(), node.sourceRange().start().pos(), node.sourceRange().end().pos());
    }

    private void text(String words, int from, int end) {
        int at = from;
        if (!words.isBlank()) {
            moved |= at < latest;
            latest = Math.max(latest, at);
            starts.add(at);
        }
        boolean plain = end - at == words.length();
        for (int i = 0; i < words.length() && at < end;) {
            int chars = 1;
            int next = at + 1;
            if (!plain && raw.charAt(at) == '&') {
                int stop = entityEnd(at, end);
                String meant = Parser.unescapeEntities(raw.substring(at, stop), false);
                if (meant.length() < stop - at && words.startsWith(meant, i)) {
                    chars = meant.length();
                    next = stop;
                }
            }
            for (int of = 0; of < chars; of++) {
                print(words.charAt(i + of), at, next);
            }
            i += chars;
            at = next;
        }
    }

    private int entityEnd(int at, int end) {
        int stop = at + 1;
        while (stop < end && stop < at + 32 && (Character.isLetterOrDigit(raw.charAt(stop)) || raw.charAt(stop) == '#')) {
            stop++;
        }
        return stop < end && raw.charAt(stop) == ';' ? stop + 1 : stop;
    }

    private void print(char c, int from, int to) {
        if (c == SOFT_HYPHEN) { // a place to break the word at, of which a line that does not break there shows nothing
            return;
        }
        if (WhiteSpace.is(c)) {
            space |= out.length() > start;
            return;
        }
        if (out.length() > start && (breaks > 0 && isParagraph() || isMove(out.length() - 1, from))) {
            endLine();
        }
        if (out.length() == start) {
            startBlock = block;
        } else if (breaks > 0 || space) {
            append(breaks > 0 ? '\n' : ' ', ends[out.length() - 1], from);
        }
        breaks = 0;
        space = false;
        linked += links > 0 ? 1 : 0;
        strong += strongs > 0 ? 1 : 0;
        append(c, from, to);
        if (link != null) {
            openLink = reaching(openLink, link);
        }
        if (emphasis != null) {
            openEmphasis = reaching(openEmphasis, emphasis);
        }
    }

    /** Lets the stretch of the element within the line reach to here. */
    private Open reaching(Open open, Element element) {
        Open here = open;
        if (here == null || here.element != element) {
            close(here);
            here = new Open(element, out.length() - 1 - start);
        }
        here.to = out.length() - start;
        return here;
    }

    private void close(Open open) {
        if (open != null) {
            inlines = inlines.isEmpty() ? new ArrayList<>() : inlines;
            inlines.add(new Inline(open.from, open.to, open.element));
        }
    }

    /** A link or emphasis that may go on. */
    private static final class Open {
        private final Element element;
        private final int from;
        private int to;

        Open(Element element, int from) {
            this.element = element;
            this.from = from;
        }
    }

    /** What a browser moves, such as words that were written between the rows of a table, is a line of its own. */
    private boolean isMove(int last, int from) {
        Integer between = gaps.isEmpty() || from < ends[last] ? null : gaps.ceiling(ends[last]);
        return from < begins[last] || between != null && between < from;
    }

    /** The lines, once {@link #rendering()} has put them in order. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** True if the page shows words in another order than its source has them. */
    boolean isMoved() {
        return moved;
    }

    /** Where in the source the page's words begin. */
    List<Integer> starts() {
        return starts;
    }

    /** A long line that ends as a sentence does is a paragraph, though only one line break ends it. */
    private boolean isParagraph() {
        return out.length() - start > 80 && ".!?”\"…».。".indexOf(out.charAt(out.length() - 1)) >= 0;
    }

    private void append(char c, int from, int to) {
        int at = out.length();
        if (at == begins.length) {
            begins = Arrays.copyOf(begins, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        out.append(c);
        begins[at] = from;
        ends[at] = to;
    }

    /** Lines in the order of the source, which is that of the page but for what browsers move. */
    private void sort() {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingInt(line -> begins[line.from()]));
        if (sorted.equals(stretches)) {
            return;
        }
        String printed = out.toString();
        int[] oldBegins = begins;
        int[] oldEnds = ends;
        begins = new int[oldBegins.length];
        ends = new int[oldEnds.length];
        out.setLength(0);
        stretches.clear();
        for (Stretch line : sorted) {
            int from = out.length();
            for (int at = line.from(); at <= line.to(); at++) {
                append(printed.charAt(at), oldBegins[at], oldEnds[at]);
            }
            stretches.add(new Stretch(from, out.length() - 1, line.block(), line.linked(), line.strong(), line.inlines()));
        }
    }

    /** Chars until here, code points from here. */
    Rendering rendering() {
        sort();
        out.setLength(Math.max(0, out.length() - 1)); // the end of the last line
        DecodedText text = new DecodedText(out.toString());
        int[] pointBegins = new int[text.length()];
        int[] pointEnds = new int[text.length()];
        int reached = 0;
        for (int at = 0; at < text.length(); at++) {
            int first = text.charIndex(at);
            int last = at + 1 < text.length() ? text.charIndex(at + 1) - 1 : out.length() - 1;
            boolean ink = !WhiteSpace.is(text.codePointAt(at));
            // Each character has a place of its own, though the parser's positions err by some around stray signs.
            pointBegins[at] = Math.max(reached, source.codePointIndex(begins[first]));
            pointEnds[at] = Math.max(pointBegins[at] + (ink ? 1 : 0), source.codePointIndex(ends[last]));
            reached = ink ? pointEnds[at] : pointBegins[at];
        }
        int limit = source.length();
        for (int at = text.length() - 1; at >= 0 && pointEnds[at] > limit; at--) { // nor does any stand after the page
            pointEnds[at] = limit;
            pointBegins[at] = Math.min(pointBegins[at], WhiteSpace.is(text.codePointAt(at)) ? limit : limit - 1);
            limit = pointBegins[at];
        }
        return new Rendering(text, source, pointBegins, pointEnds);
    }
}
