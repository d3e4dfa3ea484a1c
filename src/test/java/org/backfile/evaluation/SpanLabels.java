package org.backfile.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stretches of a page dump somebody who read it took for the title or teaser of a promo or for a pull quote: {@code promos-and-pull-quotes.tsv},
 * code points of the decoded text. Stretches labelled {@code open} may be read either way: second printings, names under pull quotes, links to shops.
 */
final class SpanLabels {

    private static final String TABLE = "promos-and-pull-quotes.tsv";
    private static final String NONE = "none";

    /** A stretch of a page and what it is. */
    record Labelled(String label, int from, int to) {

        /** The share that both have of the longer one. */
        double overlap(Labelled other) {
            return shared(other) / (double) Math.max(length(), other.length());
        }

        boolean isWithin(Labelled other) {
            return shared(other) * 2 >= length();
        }

        private int shared(Labelled other) {
            return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
        }

        private int length() {
            return Math.max(1, to - from);
        }
    }

    private final Map<String, List<Labelled>> pages = new HashMap<>();

    SpanLabels() {
        for (String[] cells : Tables.rows(TABLE)) {
            List<Labelled> page = pages.computeIfAbsent(cells[0] + "/" + cells[1], any -> new ArrayList<>());
            if (!cells[4].equals(NONE)) {
                page.add(new Labelled(cells[4], Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
            }
        }
    }

    /** Null for a page that nobody has labelled; empty for one that has nothing of the kind. */
    List<Labelled> of(String set, String page) {
        return pages.get(set + "/" + page);
    }
}
