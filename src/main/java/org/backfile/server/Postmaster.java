package org.backfile.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A running server, as it describes itself in the file {@code postmaster.pid} of its data folder. */
record Postmaster(long pid, int port) {

    /** The server that runs on this data folder; a file left behind by one that died is not a server. */
    static Optional<Postmaster> of(DataFolder folder, PostgresPrograms programs) {
        return written(folder).filter(postmaster -> postmaster.isOneOf(programs));
    }

    /**
     * Removes a file left behind by a server that died. PostgreSQL does so by itself, but not while its number belongs to another program
     * or to a dead one that nobody has collected. (Should a part of the server live on, its shared memory still keeps a second one out.)
     */
    static void forgetStale(DataFolder folder, PostgresPrograms programs) throws IOException {
        if (of(folder, programs).isEmpty()) {
            Files.deleteIfExists(file(folder));
        }
    }

    private boolean isOneOf(PostgresPrograms programs) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().command()).map(Path::of).filter(programs::own).isPresent();
    }

    private static Optional<Postmaster> written(DataFolder folder) {
        try {
            List<String> lines = Files.readAllLines(file(folder));
            return Optional.of(new Postmaster(Long.parseLong(lines.get(0).trim()), Integer.parseInt(lines.get(3).trim())));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // missing, or not written to the end
        }
    }

    private static Path file(DataFolder folder) {
        return folder.cluster().resolve("postmaster.pid");
    }
}
