package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

/** Groups lines to passages: each line by itself, unless the page was broken at a fixed width. */
final class Passages {

    private static final int LONG = 30;
    private static final int WIRE_WIDTH = 90;

    private Passages() {
    }

    static List<Passage> of(String text, List<Line> lines, Wrapping wrapping) {
        boolean indented = areFirstLinesIndented(text, lines);
        List<Passage> passages = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size();) {
            int first = at;
            for (at++; at < lines.size() && (indented && continues(text, lines.get(first), lines.get(at)) || wrapping.continues(first, at));) {
                at++;
            }
            Line line = lines.get(first);
            passages.add(new Passage(passages.size(), text, line.from(), lines.get(at - 1).to(), line.indent(), line.blanksBefore()));
        }
        return passages;
    }

    /** True if paragraphs are told by the indent of their first lines, as wires print them: every other line begins at the margin. */
    private static boolean areFirstLinesIndented(String text, List<Line> lines) {
        int wraps = 0;
        for (int at = 1; at < lines.size(); at++) {
            wraps += continues(text, lines.get(at - 1), lines.get(at)) ? 1 : 0;
            if (lines.get(at).length() > WIRE_WIDTH) {
                return false;
            }
        }
        return wraps > 0;
    }

    /** True if the line stands at the margin, right under one that is set in, no item of a list, and long enough to be broken. */
    private static boolean continues(String text, Line first, Line next) {
        return next.blanksBefore() == 0 && first.indent() > 1 && next.indent() == 0 && first.length() > LONG && Bullets.length(text, first.from(), first.to()) == 0;
    }
}
