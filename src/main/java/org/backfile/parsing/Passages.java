package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

/** Groups lines to passages: each line by itself, unless the page was broken at a fixed width. */
final class Passages {

    /** A longer line is no hard-wrapped one: mail, terminals and old wires break at 60 to 100 columns. */
    private static final int WIDEST = 120;
    private static final int NARROWEST = 30;
    private static final int FEWEST_PAIRS = 3;
    private static final int WIRE_WIDTH = 90;

    private Passages() {
    }

    static List<Passage> of(String text) {
        List<Line> lines = Line.of(text);
        boolean indented = areFirstLinesIndented(lines);
        int width = wrapWidth(text, lines);
        List<Passage> passages = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size();) {
            Line first = lines.get(at);
            Line last = first;
            for (at++; at < lines.size() && (indented && continues(first, lines.get(at)) || width > 0 && continues(text, last, lines.get(at), width)); at++) {
                last = lines.get(at);
            }
            passages.add(new Passage(passages.size(), text, first.from(), last.to(), first.indent(), first.blanksBefore()));
        }
        return passages;
    }

    /** True if paragraphs are told by the indent of their first lines, as wires print them: every other line begins at the margin. */
    private static boolean areFirstLinesIndented(List<Line> lines) {
        int wraps = 0;
        for (int at = 1; at < lines.size(); at++) {
            wraps += continues(lines.get(at - 1), lines.get(at)) ? 1 : 0;
            if (lines.get(at).length() > WIRE_WIDTH) {
                return false;
            }
        }
        return wraps > 0;
    }

    /** True if the line stands at the margin, right under one that is set in and long enough to be broken. */
    private static boolean continues(Line first, Line next) {
        return isPair(next) && first.indent() > 1 && next.indent() == 0 && first.length() > NARROWEST;
    }

    /** The width at which the page was broken; 0 if it was not. */
    private static int wrapWidth(String text, List<Line> lines) {
        int width = 0;
        int pairs = 0;
        for (int at = 1; at < lines.size(); at++) {
            Line before = lines.get(at - 1);
            if (isPair(lines.get(at)) && lines.get(at).indent() <= before.indent() && Line.find(text, ' ', before.from(), before.to()) > 0) {
                width = Math.max(width, before.length());
                pairs++;
            }
        }
        if (width < NARROWEST || width > WIDEST || pairs < FEWEST_PAIRS) {
            return 0;
        }
        int full = 0;
        for (int at = 1; at < lines.size(); at++) {
            if (isPair(lines.get(at)) && continues(text, lines.get(at - 1), lines.get(at), width)) {
                full++;
            }
        }
        return full >= FEWEST_PAIRS && full * 5 >= pairs * 3 ? width : 0;
    }

    private static boolean isPair(Line line) {
        return line.blanksBefore() == 0;
    }

    /**
     * True if the line was broken only for want of room: the next line's first word would not have fitted into the width. A few
     * columns of slack, for some editors count the space or break a little earlier.
     */
    private static boolean continues(String text, Line line, Line next, int width) {
        if (!isPair(next) || Bullets.length(text, next.from(), next.to()) > 0 || next.indent() > line.indent()) {
            return false;
        }
        int word = next.from();
        while (word < next.to() && text.charAt(word) != ' ') {
            word++;
        }
        return line.length() + 1 + (word - next.from()) > width - 2;
    }
}
