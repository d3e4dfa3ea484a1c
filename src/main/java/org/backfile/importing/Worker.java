package org.backfile.importing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who works on a run: a data folder's node, a process there, and a number of its own. Written as one word into what it holds.
 *
 * @param started when the process began, in milliseconds since 1970: process numbers come again
 */
record Worker(String node, long process, long started, String number) {

    static Worker here(String node) {
        ProcessHandle own = ProcessHandle.current();
        return new Worker(node, own.pid(), started(own), UUID.randomUUID().toString());
    }

    /** Reads what {@link #toString} wrote. */
    static Optional<Worker> of(String word) {
        String[] parts = word.split("/");
        return parts.length == 4 ? Optional.of(new Worker(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3])) : Optional.empty();
    }

    /** True if it worked here and its process is gone: nobody needs to wait for its lease. */
    boolean isKnownDead(String hereNode) {
        return node.equals(hereNode) && ProcessHandle.of(process).filter(handle -> started(handle) == started && handle.isAlive()).isEmpty();
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    @Override
    public String toString() {
        return node + "/" + process + "/" + started + "/" + number;
    }
}
