package org.backfile.search;

import java.util.Optional;

import org.apache.lucene.search.FieldDoc;

/**
 * A place in a list of results, stable while articles come and go: what the list is sorted by, of the last article before it.
 *
 * @param score 0 where the list is not sorted by relevance
 * @param from  the first day of its date in days since 1970, or what stands for none
 */
record ResultPlace(float score, int from, long id) {

    static ResultPlace behind(FieldDoc last, SortOrder order) {
        int at = order == SortOrder.RELEVANCE ? 1 : 0;
        return new ResultPlace(at == 1 ? (Float) last.fields[0] : 0, (Integer) last.fields[at], (Long) last.fields[at + 1]);
    }

    ResultPlace weighing(float now) {
        return new ResultPlace(now, from, id);
    }

    FieldDoc after(SortOrder order) {
        // A number of a document is no part of the order; the highest stands behind all that are equal.
        return order == SortOrder.RELEVANCE ? new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, from, id})
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {from, id});
    }

    /** Reads what {@link #toString} wrote; empty for anything else. */
    static Optional<ResultPlace> parse(String form) {
        String[] parts = form == null ? new String[0] : form.split("\\.", -1);
        try {
            return parts.length != 3 ? Optional.empty()
                    : Optional.of(new ResultPlace(Float.intBitsToFloat(Integer.parseUnsignedInt(parts[0], 36)), Integer.parseInt(parts[1], 36), Long.parseLong(parts[2])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Integer.toUnsignedString(Float.floatToIntBits(score), 36) + "." + Integer.toString(from, 36) + "." + id;
    }
}
