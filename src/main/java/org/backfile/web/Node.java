package org.backfile.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** This archive among several that share a database: what lies on its disk, files to import and the index, is its own to work on. */
@ApplicationScoped
public class Node {

    private final ArchiveSettings settings;
    private String name;

    Node(ArchiveSettings settings) {
        this.settings = settings;
    }

    /** A name that stays with the data folder, wherever it is moved. */
    public synchronized String name() {
        if (name == null) {
            Path file = settings.data().resolve("node");
            try {
                if (!Files.exists(file)) {
                    Files.createDirectories(settings.data());
                    Files.writeString(file, UUID.randomUUID().toString());
                }
                name = Files.readString(file).strip();
            } catch (IOException e) {
                throw new UncheckedIOException("the data folder cannot be written: " + e.getMessage(), e);
            }
        }
        return name;
    }
}
