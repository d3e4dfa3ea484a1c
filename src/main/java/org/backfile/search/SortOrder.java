package org.backfile.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** In which order results stand. */
public enum SortOrder {
    RELEVANCE(new Sort(SortField.FIELD_SCORE, OpenIndex.NEWEST_FIRST.getSort()[0], OpenIndex.NEWEST_FIRST.getSort()[1])),
    NEWEST(OpenIndex.NEWEST_FIRST),
    OLDEST(OpenIndex.OLDEST_FIRST);

    private final Sort sort;

    SortOrder(Sort sort) {
        this.sort = sort;
    }

    Sort sort() {
        return sort;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SortOrder> of(String word) {
        return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
    }
}
