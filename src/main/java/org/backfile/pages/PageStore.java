package org.backfile.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The kept pages. Their bytes lie in files of the data folder, of which the system keeps in memory what is asked for and memory is left for:
 * so neither many pages nor large ones press on the heap. When the space is used up, what was written first is dropped.
 */
final class PageStore implements AutoCloseable {

    static final int SEGMENT = 16 << 20;
    /** A page costs the heap some hundred bytes: however small its own bytes are, it takes up so many. */
    private static final int LEAST = 2048;
    static final int MOST = 2 << 20;

    private final Path folder;
    private final int segmentsAtMost;
    private final Deque<PageSegment> segments = new ArrayDeque<>();
    private final Map<PageKey, KeptPage> pages = new ConcurrentHashMap<>();

    /** @param bytes of the disk at most */
    PageStore(Path folder, long bytes) {
        this.folder = folder;
        this.segmentsAtMost = (int) Math.max(2, bytes / SEGMENT);
    }

    /** Null if there is none; it may be of an older edition. */
    KeptPage find(PageKey key) {
        return pages.get(key);
    }

    void keep(PageKey key, KeptPage page) {
        pages.put(key, page);
    }

    /** Writes the bytes down. */
    synchronized Stored write(byte[] bytes) throws IOException {
        if (segments.isEmpty() || !segments.getLast().hasRoomFor(bytes.length)) {
            segments.addLast(PageSegment.make(folder, SEGMENT));
            if (segments.size() > segmentsAtMost) {
                drop(segments.removeFirst());
            }
        }
        PageSegment last = segments.getLast();
        return new Stored(last, last.write(bytes, Math.max(bytes.length, LEAST)));
    }

    /** @param bytes as the system has them in memory */
    record Stored(PageSegment segment, ByteBuffer bytes) {
    }

    private void drop(PageSegment segment) {
        pages.values().removeIf(page -> page.liesIn(segment));
        segment.close();
    }

    int size() {
        return pages.size();
    }

    /** On the disk. */
    synchronized long bytes() {
        return segments.stream().mapToLong(PageSegment::used).sum();
    }

    @Override
    public synchronized void close() {
        pages.clear();
        segments.forEach(PageSegment::close);
        segments.clear();
    }
}
