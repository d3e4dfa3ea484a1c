package org.backfile.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.UUID;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs for this machine, unpacked from the jar that came with the archive. */
record PostgresPrograms(Path folder) {

    static final String UNFINISHED = "postgres-programs.new-";

    /** Unpacks them into a sub-folder of {@code parent}, unless they are there. */
    static PostgresPrograms in(Path parent) {
        Path folder = parent.resolve("postgres-programs-" + Versions.postgres());
        if (!Files.isDirectory(folder)) {
            unpack(parent, folder);
        }
        return new PostgresPrograms(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** Whether an executable is one of ours, of this version or another. */
    boolean own(Path executable) {
        try {
            return executable.startsWith(folder.toRealPath().getParent()) && executable.getFileName().toString().equals("postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path parent, Path folder) {
        String resource = resource(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new StartFailure(ExitCodes.DATA_FOLDER, "Backfile brings no PostgreSQL for " + System.getProperty("os.name") + " on "
                        + System.getProperty("os.arch") + "; give it a database of your own with QUARKUS_DATASOURCE_JDBC_URL.");
            }
            // Under another name until it is whole: whoever is killed half-way leaves a remnant that is not mistaken for the programs.
            Path part = parent.resolve(UNFINISHED + UUID.randomUUID());
            unpack(packed, part);
            Files.move(part, folder);
        } catch (IOException e) {
            throw new StartFailure(ExitCodes.DATA_FOLDER,
                    "The programs of PostgreSQL could not be unpacked into " + parent + ": " + e.getMessage() + ".", e);
        }
    }

    static String resource(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : system.toLowerCase(Locale.ROOT);
        String arch = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> processor;
        };
        return "/postgres-" + os + "-" + arch + ".txz";
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry that leaves the folder: " + entry.getName());
                }
                Files.createDirectories(entry.isDirectory() ? path : path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(path, target.resolve(entry.getLinkName()));
                } else if (!entry.isDirectory()) {
                    Files.copy(tar, path);
                    boolean executable = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
