package org.backfile.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backfile.article.NewOriginal;
import org.backfile.source.Found;

/** What was found in the files of a run since the last commit, in order: it is filed whole, in one transaction. */
final class Batch {

    private static final int MOST_ITEMS = 500;
    /** Of documents; what is prepared and written meanwhile is held too, and what is held longer than a moment takes the collector far more time than what is not. In bytes. */
    private static final long MOST_BYTES = 8L << 20;

    /**
     * Where a thing was found.
     *
     * @param position where its file has to be opened to find it again
     * @param next     where reading goes on after it
     * @param retried  the item that this is another try of; null for a first
     */
    record Spot(long file, long position, long next, String place, Long retried) {
    }

    /** A thing that was found. */
    record Item(Spot spot, Found found) {
    }

    /** An item made ready: either an original to be filed, or the reason why not. It holds no document any more, for that is a multiple of what is filed. */
    record Prepared(Spot spot, NewOriginal original, byte[] sha256, Outcome outcome, String reason) {

        static Prepared ready(Spot spot, NewOriginal original) {
            return new Prepared(spot, original, original.sha256(), null, null);
        }

        static Prepared refused(Spot spot, byte[] sha256, Outcome outcome, String reason) {
            return new Prepared(spot, null, sha256, outcome, reason);
        }
    }

    private List<Item> items = new ArrayList<>();
    private final Map<Long, Long> starts = new HashMap<>();
    private final Map<Long, Long> positions = new LinkedHashMap<>();
    private final Map<Long, Long> bytesRead = new HashMap<>();
    private final Set<Long> ended = new LinkedHashSet<>();
    private long bytes;

    /**
     * @param position where its file has to be opened to find it again
     * @param read     how many bytes of the file are read by now
     */
    void add(ClaimedFile file, long position, Found found, long read) {
        items.add(new Item(new Spot(file.id(), position, found.next(), found.place(), file.retried()), found));
        starts.putIfAbsent(file.id(), position);
        positions.put(file.id(), found.next());
        bytesRead.put(file.id(), read);
        bytes += found instanceof Found.Document document ? document.bytes().length : 0;
    }

    void end(ClaimedFile file, long position) {
        starts.putIfAbsent(file.id(), position);
        positions.put(file.id(), position);
        ended.add(file.id());
    }

    boolean isFull() {
        return items.size() >= MOST_ITEMS || bytes >= MOST_BYTES || ended.size() >= MOST_ITEMS;
    }

    boolean isEmpty() {
        return positions.isEmpty();
    }

    /** A batch of what was found there alone; its file is not read to its end by it. */
    static Batch of(Spot spot) {
        Batch batch = new Batch();
        batch.starts.put(spot.file(), spot.position());
        batch.positions.put(spot.file(), spot.next());
        return batch;
    }

    /** What was found; the batch lets go of it, so that each document is forgotten as soon as it is prepared. */
    List<Item> take() {
        List<Item> taken = items;
        items = List.of();
        return taken;
    }

    /** By file, from where on it is read in this batch. */
    Map<Long, Long> starts() {
        return starts;
    }

    /** By file, how far it is read after this batch. */
    Map<Long, Long> positions() {
        return positions;
    }

    /** How many bytes of the file are read after this batch, as far as it is known. */
    long bytesRead(long file) {
        return bytesRead.getOrDefault(file, 0L);
    }

    /** The files that are read to their end. */
    Set<Long> ended() {
        return ended;
    }
}
