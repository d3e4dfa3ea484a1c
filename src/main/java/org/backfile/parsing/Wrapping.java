package org.backfile.parsing;

import java.util.List;

/**
 * The width at which a page was broken, if it was: the one that explains most line breaks. A break is explained by a width if the
 * line fits and the next line's first word would not have fitted any more.
 */
final class Wrapping {

    /** Mail, terminals and old wires break at 60 to 100 columns; text browsers on a broad screen at more. */
    private static final int WIDEST = 200;
    private static final int NARROWEST = 30;
    private static final int FEWEST_PAIRS = 3;
    /** So many full lines, and hardly any longer, are no chance, even among many titles that stand line under line. */
    private static final int MANY_PAIRS = 8;

    private final String text;
    private final List<Line> lines;
    /** Of each line, its indent included, once they are asked for: lines with blank ones between them are broken nowhere. */
    private final int[] columns;
    private final int width;

    private Wrapping(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.columns = new int[lines.size()];
        this.width = width();
    }

    static Wrapping of(String text, List<Line> lines) {
        return new Wrapping(text, lines);
    }

    /** True if the page was broken at a fixed width. */
    boolean isWrapped() {
        return width > 0;
    }

    /** The longer a line, the more its break tells: labels under one another are short and their lengths any. */
    private int width() {
        long[] weights = new long[WIDEST + 2];
        for (int at = 1; at < lines.size(); at++) {
            long before = lines.get(at).blanksBefore() == 0 ? columns(at - 1) : Long.MAX_VALUE;
            if (before <= WIDEST && hasSpaceOrWide(lines.get(at - 1))) {
                weights[(int) before] += before * before;
                weights[(int) Math.min(WIDEST + 1, before + 1 + room(at))] -= before * before;
            }
        }
        int best = 0;
        long explained = 0;
        long open = 0;
        for (int at = 0; at <= WIDEST; at++) {
            open += weights[at];
            if (at >= NARROWEST && open > explained) {
                explained = open;
                best = at;
            }
        }
        return explained > 0 && isKept(best) ? best : 0;
    }

    /** True if most of the longer lines that another one follows, or many of them, are as long as the width allows, and hardly any is longer. */
    private boolean isKept(int best) {
        int full = 0;
        int pairs = 0;
        for (int at = 1; at < lines.size(); at++) {
            if (lines.get(at).blanksBefore() == 0 && columns(at - 1) * 2 > best) {
                pairs++;
                full += isFull(at - 1, best) ? 1 : 0;
            }
        }
        boolean most = full >= FEWEST_PAIRS && full * 5 >= pairs * 3;
        boolean many = full >= MANY_PAIRS && full * 4 >= pairs;
        return most && longer(best) * 10 <= lines.size() || many && longer(best) * 100 <= lines.size();
    }

    private int longer(int best) {
        int longer = 0;
        for (int at = 0; at < lines.size(); at++) {
            longer += columns(at) > best + 1 ? 1 : 0;
        }
        return longer;
    }

    private int columns(int at) {
        if (columns[at] == 0) { // a line has ink
            columns[at] = lines.get(at).indent() + Columns.of(text, lines.get(at).from(), lines.get(at).to());
        }
        return columns[at];
    }

    private boolean hasSpaceOrWide(Line line) {
        return Line.find(text, ' ', line.from(), line.to()) > 0 || Columns.isWide(text.charAt(line.from()));
    }

    /** Columns that the first word of a line would have taken on the line before, the space between included. */
    private int room(int at) {
        Line line = lines.get(at);
        int end = line.from();
        while (end < line.to() && text.charAt(end) != ' ' && (end == line.from() || !Columns.isWide(text.charAt(end)))) {
            end++;
        }
        boolean wide = Columns.isWide(text.charAt(line.from()));
        return Columns.of(text, line.from(), end) + (wide ? 0 : 1);
    }

    private boolean isFull(int at, int best) {
        return columns(at) <= best && columns(at) + room(at + 1) > best - 2;
    }

    /**
     * True if the line before was broken only for want of room and this one goes on with it.
     *
     * @param first the line with which the passage began
     */
    boolean continues(int first, int at) {
        Line before = lines.get(at - 1);
        Line line = lines.get(at);
        if (!isWrapped() || line.blanksBefore() > 0 || !isFull(at - 1, width) || isRule(before) || isRule(line)) {
            return false;
        }
        if (at == lines.size() - 1 && Agencies.named(text.substring(line.from(), line.to())) != null) {
            return false; // a wire signs off with its name
        }
        if (isButton(at)) {
            return false;
        }
        int bullet = before == lines.get(first) ? Bullets.length(text, before.from(), before.to()) : 0;
        boolean hanging = bullet > 0 && line.indent() == before.indent() + bullet;
        return hanging || line.indent() <= before.indent() && !isItem(line, at);
    }

    /** "Share" under a headline that fills its line, with no line below that it could go on with. */
    private boolean isButton(int at) {
        Line line = lines.get(at);
        boolean last = at == lines.size() - 1 || lines.get(at + 1).blanksBefore() > 0;
        Cue.Found share = last && !Character.isLowerCase(text.charAt(line.from())) ? Cues.find(text, line.from(), line.to(), Sign.SHARE) : null;
        return share != null && share.rest() >= line.to();
    }

    /** A line of dashes or boxes and nothing else. */
    private boolean isRule(Line line) {
        return line.length() > 3 && text.substring(line.from(), line.to()).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A dash may open a line by chance; where the line before had room for it and did not take it, it opens an item. */
    private boolean isItem(Line line, int at) {
        int bullet = Bullets.length(text, line.from(), line.to());
        return bullet > 0 && (Bullets.isCertain(text.charAt(line.from())) || columns(at - 1) + 2 <= width);
    }
}
