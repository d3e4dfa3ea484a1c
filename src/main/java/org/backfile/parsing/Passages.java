package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

/** Groups lines to passages: each line by itself, unless the page was broken at a fixed width. */
final class Passages {

    private Passages() {
    }

    static List<Passage> of(String text, List<Line> lines, Wrapping wrapping) {
        List<Passage> passages = new ArrayList<>(lines.size());
        for (int at = 0; at < lines.size();) {
            int first = at;
            for (at++; at < lines.size() && wrapping.isWrapped() && wrapping.continues(first, at);) {
                at++;
            }
            Line line = lines.get(first);
            passages.add(new Passage(passages.size(), text, line.from(), lines.get(at - 1).to(), line.indent(), line.blanksBefore()));
        }
        return passages;
    }
}
