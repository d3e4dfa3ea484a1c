package org.backfile.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The files of the embedded server: makes them at the first start, and refuses those of another PostgreSQL. */
record PostgresCluster(DataFolder folder, PostgresCommand command) {

    private static final String UNFINISHED = "postgres.new-";

    boolean exists() {
        return Files.isDirectory(folder.cluster());
    }

    void refuseOtherVersion() {
        if (!exists()) {
            return;
        }
        String version;
        try {
            version = Files.readString(folder.cluster().resolve("PG_VERSION")).trim();
        } catch (IOException e) {
            throw new StartFailure(ExitCodes.DATA_FOLDER, "The folder " + folder.cluster()
                    + " holds no PostgreSQL data that this user can read; start Backfile as the user whose data it is.", e);
        }
        if (!version.equals(Versions.postgresMajor())) {
            throw new StartFailure(ExitCodes.DATA_FOLDER, "The data folder " + folder.path() + " was made by PostgreSQL " + version
                    + ", and this Backfile brings PostgreSQL " + Versions.postgresMajor()
                    + "; back it up with the Backfile that made it and restore it into an empty data folder.");
        }
    }

    /** Makes the files beside their place and moves them there, so that whoever is killed half-way starts afresh. */
    void make() throws IOException {
        Path unfinished = folder.path().resolve(UNFINISHED + UUID.randomUUID());
        Files.createDirectory(unfinished);
        command.user().give(unfinished);
        PostgresCommand.Result result = command.run("initdb", List.of(
                "--pgdata=" + unfinished, "--username=" + EmbeddedPostgres.SUPERUSER, "--pwfile=" + folder.password(),
                "--auth=scram-sha-256", "--encoding=UTF8",
                // The order and the cases of letters come from PostgreSQL itself and are the same on every system. pg_trgm and
                // full-text search ask the C library, though, what a letter is: so its locale must know Unicode, too.
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=" + libraryLocale(), "--lc-messages=C",
                "--no-instructions"));
        if (!result.succeeded()) {
            throw new StartFailure(ExitCodes.DATABASE, "PostgreSQL's initdb failed: " + result.output());
        }
        Files.move(unfinished, folder.cluster());
    }

    /** The password, generated at the first start and kept readable for its owner only. */
    String password() throws IOException {
        if (!Files.exists(folder.password())) {
            if (exists()) {
                throw new StartFailure(ExitCodes.DATA_FOLDER, "The file " + folder.password()
                        + " is missing; without it nobody gets into the database beside it: bring it back from a backup.");
            }
            Path unfinished = folder.path().resolve(folder.password().getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
            Files.move(unfinished, folder.password(), StandardCopyOption.ATOMIC_MOVE);
            command.user().give(folder.password());
        }
        return Files.readString(folder.password()).trim();
    }

    /** Removes what earlier starts left that were killed. Only the owner of the lock may call this. */
    static void removeRemnants(DataFolder folder, Path programsParent) throws IOException {
        for (Path remnant : remnants(folder.path(), UNFINISHED)) {
            remove(remnant);
        }
        for (Path remnant : remnants(programsParent, PostgresPrograms.UNFINISHED)) {
            remove(remnant);
        }
    }

    private static List<Path> remnants(Path parent, String prefix) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
        }
    }

    private static void remove(Path remnant) {
        try (Stream<Path> inside = Files.walk(remnant)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // The initdb of the killed start may still be writing there. It is in nobody's way: the next start removes the rest.
        }
    }

    private static String libraryLocale() {
        // macOS has had C.UTF-8 for a short time only.
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }
}
