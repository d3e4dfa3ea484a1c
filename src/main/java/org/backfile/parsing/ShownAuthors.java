package org.backfile.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import org.backfile.content.FieldName;
import org.backfile.content.Span;
import org.backfile.text.WhiteSpace;

/** The people in what a web page shows as its byline: near its headline, or right after its story. */
final class ShownAuthors {

    private static final int AROUND = 14;
    /** Passages under the story among which a line with a cue word is its byline. */
    private static final int BELOW = 20;
    /** Lines before the byline that may stand in the story, where that is written into it. */
    private static final int INTO_STORY = 3;
    private static final int MOST_WORDS = 16;
    private static final long ELSEWHERE = Place.mask(Place.RELATED, Place.COMMENTS, Place.ADVERT, Place.FIGURE, Place.CAPTION, Place.HIDDEN, Place.NEWSLETTER);

    private final WebReader reader;
    private final WebLayout layout;
    private final Page page;
    private final AuthorNames names;
    /** Names as printed, and where. */
    final Map<String, Span> people = new LinkedHashMap<>();
    /** The lines that name them: the byline, and those set like it. */
    private final List<Passage> lines = new ArrayList<>();
    /** Where the names of each line stand. */
    private final Map<Passage, int[]> extents = new HashMap<>();
    /** A line that is said to be the byline and names nobody: a team, a paper; and where they stand in it. */
    private Passage nameless;
    private int[] body;
    private int lastOfHead;
    /** Index of the first passage of the story: a footer before it belongs to the head. */
    private int story;
    private boolean cued;

    private ShownAuthors(WebReader reader, AuthorNames names) {
        this.reader = reader;
        this.layout = reader.layout;
        this.page = reader.page;
        this.names = names;
    }

    static ShownAuthors find(WebReader reader, WebBody body, AuthorNames names) {
        ShownAuthors shown = new ShownAuthors(reader, names);
        shown.find(body);
        return shown;
    }

    /** True if a word like "by" stands before the names. */
    boolean isCued() {
        return cued;
    }

    private void find(WebBody body) {
        int head = reader.headline != null ? reader.headline.index : body.from();
        int last = Math.min(page.size(), Math.max(Math.min(head + AROUND, body.from() + 3), Math.min(body.from() + 3, head + 40)));
        story = body.from();
        lastOfHead = Math.min(head + AROUND, body.opening());
        for (int at = reader.headline == null ? Math.max(0, head - 4) : head + 1; at < last; at++) {
            read(page.passage(at));
        }
        for (int at = Math.max(0, head - 4); at < Math.min(head, page.size()) && people.isEmpty(); at++) {
            read(page.passage(at));
        }
        for (int at = body.to(); at < Math.min(page.size(), body.to() + BELOW) && people.isEmpty(); at++) {
            if (at < body.to() + 5 || page.cue(page.passage(at), Sign.BYLINE) != null) {
                read(page.passage(at));
            }
        }
    }

    private void read(Passage passage) {
        long places = layout.places(passage, layout.web.document().body());
        boolean afterCue = passage.index > 0 && passage.wordCount <= 8 && AuthorNames.isCueAlone(page.passage(passage.index - 1).words);
        boolean cue = page.cue(passage, Sign.BYLINE) != null && passage.wordCount <= MOST_WORDS || afterCue;
        boolean named = Place.BYLINE.in(places) || cue;
        if (passage.wordCount > 40 || passage == reader.headline || (places & ELSEWHERE) != 0 || Place.COPYRIGHT.in(places) && passage.index >= story || !lines.isEmpty() && !goesOn(passage)) {
            return;
        }
        List<String> pieces = new ArrayList<>();
        if (!named) {
            if (passage.wordCount > MOST_WORDS) {
                return;
            }
            namedPieces(layout.block(passage), pieces);
        }
        boolean within = !pieces.isEmpty();
        if (!within) {
            pieces(layout.block(passage), pieces);
        }
        boolean head = passage.index <= (isSigned(passage) ? lastOfHead + INTO_STORY : lastOfHead);
        boolean opens = pieces.stream().anyMatch(AuthorNames::isCued);
        if (!named && !within && !(head && (opens || isLoneName(passage) || isSigned(passage)))) {
            String beforeDate = head ? nameBeforeDate(passage) : null;
            if (beforeDate != null) {
                add(passage, beforeDate);
                lines.add(passage);
            }
            return;
        }
        int known = people.size();
        collect(passage, pieces);
        if (people.size() > known) {
            lines.add(passage);
            cued |= opens || cue;
        } else if (nameless == null && people.isEmpty() && head && (cue || opens) && passage.wordCount <= MOST_WORDS && !AuthorNames.isOtherWork(passage.words)) {
            body = body(passage, pieces);
            nameless = body == null ? null : passage;
        }
    }

    /** Where a line names a body as its author: after the cue, before a bar or a date. */
    private int[] body(Passage passage, List<String> pieces) {
        Cue.Found cue = page.cue(passage, Sign.BYLINE);
        int from = cue == null ? afterCue(passage, pieces) : cue.rest();
        PrintedDate date = PrintedDate.find(page.text, from, passage.to);
        int to = date == null ? passage.to : date.from();
        for (int at = from; at < to; at++) {
            if ("|•·,(–—".indexOf(page.text.charAt(at)) >= 0) {
                to = at;
            }
        }
        to = Line.inkTo(page.text, from, to);
        boolean named = to - from > 1 && to - from <= 50 && !AuthorNames.isCueAlone(page.text.substring(from, to)) && Character.isLetterOrDigit(page.text.charAt(from));
        return named ? new int[] {from, to} : null;
    }

    /** Where the words begin that follow a lone "by" within the line; its end if there is none. */
    private int afterCue(Passage passage, List<String> pieces) {
        int at = passage.from;
        for (int piece = 0; piece + 1 < pieces.size(); piece++) {
            int found = page.text.indexOf(pieces.get(piece), at);
            at = found < 0 || found >= passage.to ? at : found + pieces.get(piece).length();
            if (AuthorNames.isCueAlone(pieces.get(piece))) {
                return Line.inkFrom(page.text, Math.min(at, passage.to), passage.to);
            }
        }
        return passage.to;
    }

    private void collect(Passage passage, List<String> pieces) {
        boolean afterCue = false;
        boolean other = false;
        for (String piece : pieces) {
            boolean startsWithCue = AuthorNames.isCued(piece);
            other = AuthorNames.isOtherWork(piece) || other && !startsWithCue;
            for (String part : other ? List.<String>of() : AuthorNames.split(piece)) {
                String name = AuthorNames.clean(part);
                if (isName(name, startsWithCue || afterCue)) {
                    add(passage, name);
                }
            }
            afterCue = AuthorNames.isCueAlone(piece);
        }
    }

    /** The lines of several authors look the same; what is set otherwise tells more about them, or is about somebody else. */
    private boolean goesOn(Passage passage) {
        Passage first = lines.get(0);
        return passage.index - lines.get(lines.size() - 1).index <= 2 && layout.tag(passage).equals(layout.tag(first)) && layout.block(passage).className().equals(layout.block(first).className());
    }

    /** A name and nothing else, linked to what its bearer wrote. */
    private boolean isLoneName(Passage passage) {
        return layout.linkedShare(passage) > 0.9 && reader.headline != null && passage.index > reader.headline.index && PersonNames.isOneName(page.text, passage.from, passage.to)
                && page.cue(passage) == null && !passage.isAllCaps() && isBesideDate(passage);
    }

    /** Names in bold and nothing else, before the first paragraph: papers without a place for the byline write it into the story. */
    private boolean isSigned(Passage passage) {
        return reader.headline != null && passage.index > reader.headline.index && !layout.isHeading(passage) && layout.strongShare(passage) > 0.9 && page.cue(passage) == null && !passage.isAllCaps()
                && AuthorNames.split(passage.words).stream().allMatch(name -> PersonNames.isOneName(name, 0, name.length()));
    }

    private boolean isBesideDate(Passage passage) {
        for (int at = Math.max(0, passage.index - 2); at <= Math.min(page.size() - 1, passage.index + 2); at++) {
            if (page.passage(at).wordCount <= 12 && PrintedDate.find(page.text, page.passage(at).from, page.passage(at).to) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Jane Doe | 2 March 2013" */
    private String nameBeforeDate(Passage passage) {
        PrintedDate date = PrintedDate.find(page.text, passage.from, passage.to);
        if (date == null || reader.headline == null || passage.index < reader.headline.index) {
            return null;
        }
        String before = WhiteSpace.normalised(page.text.substring(passage.from, date.from()));
        String name = before.replaceAll("[\\s|•·–—,-]+$", "");
        boolean parted = name.length() < before.length() && PersonNames.isOneName(name, 0, name.length());
        boolean linked = layout.linkedShare(passage) > 0.2 && name.length() >= 3 && name.length() <= 5 && name.codePoints().allMatch(Character::isIdeographic);
        return (parted || linked) && isName(name, false) ? name : null;
    }

    private boolean isName(String name, boolean afterCue) {
        boolean unspaced = !name.isEmpty() && Passage.isUnspaced(name.charAt(0));
        int words = name.split(" ").length;
        return names.isPerson(name, afterCue) && (unspaced ? name.length() <= 8 && name.length() >= 3 : words >= 2 && words <= 5 && PersonNames.areLikely(name, 0, name.length()))
                && Cues.find(name, 0, name.length(), Sign.KICKER, Sign.SHARE, Sign.NEWSLETTER, Sign.PUBLISHED, Sign.UPDATED, Sign.COMMENTS, Sign.NAVIGATION) == null
                && PrintedDate.find(name, 0, name.length()) == null && (afterCue || !name.toLowerCase(Locale.ROOT).contains("read"));
    }

    private void add(Passage passage, String name) {
        int at = page.text.indexOf(name, passage.from);
        if (people.keySet().stream().noneMatch(name::equalsIgnoreCase) && at >= 0 && at < passage.to) {
            people.put(name, page.value(at, Math.min(passage.to, at + name.length())));
            extents.merge(passage, new int[] {at, Math.min(passage.to, at + name.length())}, (one, other) -> new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])});
        }
    }

    /** The texts of an element, apart where its elements part them; a link is one text. */
    private static void pieces(Element element, List<String> pieces) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                pieces.add(text.text().strip());
            } else if (child instanceof Element inner && pieces.size() < 40) {
                String words = inner.normalName().equals("a") ? WhiteSpace.normalised(inner.text()) : "";
                if (!words.isEmpty() && words.length() <= 40 && PersonNames.isOneName(words, 0, words.length())) {
                    pieces.add(words);
                } else {
                    pieces(inner, pieces);
                }
            }
        }
    }

    /** The texts of the inner elements that are named as the author. */
    private void namedPieces(Element block, List<String> pieces) {
        for (Element element : block.getAllElements()) {
            if (element != block && Place.BYLINE.in(layout.own(element)) && pieces.isEmpty()) {
                pieces(element, pieces);
            }
        }
    }

    /** Claims the byline: the first line with names, those set like it with it. */
    void claim() {
        if (lines.isEmpty() && nameless != null && page.isFree(nameless.index)) {
            claimBody();
            return;
        }
        List<Span> spans = new ArrayList<>();
        for (Passage passage : lines) {
            if (!page.isFree(passage.index) || page.ledger.has(FieldName.BYLINE)) {
                continue;
            }
            page.take(passage);
            Cue.Found cue = page.cue(passage, Sign.BYLINE);
            int[] extent = extents.getOrDefault(passage, new int[] {passage.from, passage.to});
            PrintedDate date = PrintedDate.find(page.text, passage.from, passage.to);
            boolean dated = date != null && (date.to() <= extent[0] || date.from() >= extent[1]);
            int from = cue != null && cue.rest() < passage.to ? cue.rest() : dated && date.to() <= extent[0] ? extent[0] : passage.from;
            spans(passage, from, dated ? extent[1] : passage.to, spans);
        }
        if (!spans.isEmpty()) {
            page.ledger.text(FieldName.BYLINE, "byline-shown", 0.9, spans.toArray(Span[]::new));
        }
    }

    private void claimBody() {
        page.take(nameless);
        List<Span> spans = new ArrayList<>();
        spans(nameless, body[0], body[1], spans);
        page.ledger.text(FieldName.BYLINE, "byline-of-body", 0.8, spans.toArray(Span[]::new));
    }

    /** A stretch of the line is the byline; the ink around it, its labels. */
    private void spans(Passage line, int from, int to, List<Span> spans) {
        if (from > line.from) {
            spans.add(page.label(line.from, Line.inkTo(page.text, line.from, from)));
        }
        spans.add(page.value(from, to));
        int rest = Line.inkFrom(page.text, to, line.to);
        if (rest < line.to) {
            spans.add(page.label(rest, line.to));
        }
    }
}
