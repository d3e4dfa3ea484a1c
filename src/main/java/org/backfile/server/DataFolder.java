package org.backfile.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The places inside the folder in which the embedded PostgreSQL keeps everything. */
public record DataFolder(Path path) {

    public static DataFolder at(Path path) {
        return new DataFolder(path.toAbsolutePath().normalize());
    }

    public Path lock() {
        return path.resolve("archive.lock");
    }

    public Path password() {
        return path.resolve("postgres.password");
    }

    public Path cluster() {
        return path.resolve("postgres");
    }

    public Path log() {
        return path.resolve("postgres.log");
    }

    /** Makes the folder if it is missing. */
    void create() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StartFailure(ExitCodes.DATA_FOLDER, "The data folder " + path + " is a file; set backfile.data to a folder.");
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    StartFailure notWritable(IOException cause) {
        return new StartFailure(ExitCodes.DATA_FOLDER,
                "The data folder " + path + " cannot be written by this user (" + cause.getClass().getSimpleName() + ": "
                        + cause.getMessage() + "); give the user rights to it or set backfile.data to another folder.", cause);
    }
}
