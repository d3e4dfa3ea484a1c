package org.backfile.search;

import java.util.List;

/** A query as it was read, with what could not be read as it was written. */
public record ReadQuery(Wanted wanted, List<QueryRemark> remarks) {

    /** True if nothing is asked for: every article would do. */
    public boolean isEmpty() {
        return wanted.equals(Wanted.EVERYTHING);
    }

    /** True if it has words to weigh articles by. */
    boolean isWeighed() {
        return QueryText.isWeighed(wanted);
    }

    /** In the query language, as it was read. */
    public String text() {
        return QueryText.of(wanted);
    }
}
