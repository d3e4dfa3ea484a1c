package org.backfile.server;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The database of an archive, for a command that runs beside it: the one it was given, the embedded one that its server runs now, or
 * else the embedded one, started for the time of the command.
 */
record ArchiveDatabase(EarlySettings settings) {

    /** The same, for a command that is about what an archive has: without an archive it refuses. */
    int useExisting(Callable<Integer> work) throws Exception {
        DataFolder folder = DataFolder.at(settings.archive().data());
        if (settings.database().isEmpty() && !Files.exists(folder.cluster())) {
            throw new StartFailure(ExitCodes.NOT_FOUND, "There is no archive in " + folder.path() + " yet; start one first, or set backfile.data.");
        }
        return use(work);
    }

    /** Runs something while the settings say where the database is; makes the embedded one if there is none yet. */
    int use(Callable<Integer> work) throws Exception {
        Optional<ExternalDatabase> external = settings.database();
        if (external.isPresent()) {
            external.get().check();
            return work.call();
        }
        DataFolder folder = DataFolder.at(settings.archive().data());
        if (ArchiveLock.isHeld(folder)) {
            return join(folder, work);
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, System.err::println);
                DatabaseProperties properties = DatabaseProperties.of(postgres)) {
            return work.call();
        }
    }

    private static int join(DataFolder folder, Callable<Integer> work) throws Exception {
        int port = Postmaster.of(folder, PostgresPrograms.in(folder.path())).map(Postmaster::port)
                .orElseThrow(() -> new StartFailure(ExitCodes.DATABASE,
                        "The archive on " + folder.path() + " is starting or stopping; try again when it is open."));
        try (DatabaseProperties properties = DatabaseProperties.of(EmbeddedPostgres.jdbcUrl(port, EmbeddedPostgres.DATABASE),
                Files.readString(folder.password()).strip())) {
            return work.call();
        } catch (IOException e) {
            throw folder.notWritable(e);
        }
    }
}
