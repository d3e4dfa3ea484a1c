package org.backfile.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far an index has followed the change log; it is committed with the index.
 *
 * @param source which log that was: numbers of transactions mean nothing in another server, nor in another schema
 * @param xid    every change of an earlier transaction is in the index
 * @param at     when that was so, by the database's clock
 */
record FeedPosition(String source, long xid, Instant at) {

    Map<String, String> written() {
        return Map.of("format", Fields.FORMAT, "source", source, "xid", Long.toString(xid), "at", at.toString());
    }

    /** Empty if an index of another format wrote it, or nobody. */
    static Optional<FeedPosition> read(Iterable<Map.Entry<String, String>> commit) {
        Map<String, String> written = new HashMap<>();
        if (commit != null) {
            commit.forEach(entry -> written.put(entry.getKey(), entry.getValue()));
        }
        return Fields.FORMAT.equals(written.get("format"))
                ? Optional.of(new FeedPosition(written.get("source"), Long.parseLong(written.get("xid")), Instant.parse(written.get("at"))))
                : Optional.empty();
    }
}
