package org.backfile.search;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * An index that follows the change log. What is committed is applied at once; only the durable position waits for transactions that began
 * earlier and are still open.
 */
final class Following {

    private final OpenIndex index;
    private final ChangeFeed feed;
    private final Indexer indexer;
    private FeedPosition position;
    private FeedPosition reached;
    private final Deque<ChangeFeed.Row> waiting = new ArrayDeque<>();
    /** By number, the transaction of what was applied beyond the position. */
    private final Map<Long, Long> ahead = new HashMap<>();
    /** Of the row at hand, what is applied. */
    private long appliedTo;
    private boolean dirty;

    Following(OpenIndex index, FeedPosition position, ChangeFeed feed, Indexer indexer) {
        this.index = index;
        this.position = position;
        this.reached = position;
        this.feed = feed;
        this.indexer = indexer;
    }

    OpenIndex index() {
        return index;
    }

    /** Applies a slice of what has changed; false if there was nothing left. */
    boolean step() throws SQLException, IOException {
        if (waiting.isEmpty()) {
            ChangeFeed.Reading log = feed.read(position.xid());
            log.rows().stream().filter(row -> !ahead.containsKey(row.seq())).forEach(waiting::add);
            reached = log.complete();
            if (waiting.isEmpty()) {
                arrive();
                return false;
            }
        }
        ChangeFeed.Row row = waiting.peek();
        long from = Math.max(row.firstId(), appliedTo + 1);
        long to = Math.min(row.lastId(), from + Indexer.SLICE - 1);
        take(from, to, row.removal());
        appliedTo = to;
        if (to == row.lastId()) {
            waiting.remove();
            ahead.put(row.seq(), row.xid());
            appliedTo = 0;
            if (waiting.isEmpty()) {
                arrive();
            }
        }
        return true;
    }

    /** Has the index as the articles are now. @param removal true if some of them may be no more */
    void take(long firstId, long lastId, boolean removal) throws IOException {
        List<IndexedArticle> there = indexer.read(firstId, lastId);
        index.put(there, true);
        if (removal) {
            index.removeMissing(LongStream.rangeClosed(firstId, lastId).boxed().toList(), there);
        }
        dirty = true;
    }

    private void arrive() {
        position = reached;
        ahead.values().removeIf(xid -> xid < position.xid());
    }

    /** True if there is so much to be applied that it takes seconds, as while an import runs. */
    boolean isFarBehind() {
        return waiting.size() > 2;
    }

    /** Notes that something was put into the index beside the log. */
    void touch() {
        dirty = true;
    }

    boolean isDirty() {
        return dirty;
    }

    /** When the index was last known to have everything, by the database's clock. */
    Instant completeAt() {
        return position.at();
    }

    FeedPosition position() {
        return position;
    }

    void commit() throws IOException {
        dirty = false;
        index.commit(position);
    }
}
