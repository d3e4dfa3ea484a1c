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

    /** Removes a file left behind whose number another program has been given since: PostgreSQL would take that program for a server. */
    static void forgetStale(DataFolder folder, PostgresPrograms programs) throws IOException {
        Optional<Postmaster> written = written(folder);
        boolean stranger = written.flatMap(postmaster -> ProcessHandle.of(postmaster.pid))
                .flatMap(process -> process.info().command()).isPresent();
        if (stranger && !written.get().isOneOf(programs)) {
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
