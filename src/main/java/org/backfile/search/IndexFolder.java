package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of a node's index: a folder for each index that was made, and a file that says which of them is the one in use. It belongs to
 * one process at a time; the system lets go of it when that dies, however it dies.
 */
final class IndexFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private IndexFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Empty if another process has it. */
    static Optional<IndexFolder> take(Path path) throws IOException {
        Files.createDirectories(path);
        FileChannel lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return Optional.of(new IndexFolder(path, lock));
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process
        }
        lock.close();
        return Optional.empty();
    }

    /** The index in use; empty before the first is made. */
    Optional<Path> current() throws IOException {
        try {
            return Optional.of(path.resolve(Files.readString(marker()).strip())).filter(Files::isDirectory);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** An empty folder for another index. */
    Path next() throws IOException {
        int number = 1;
        for (Path made : made()) {
            number = Math.max(number, Integer.parseInt(made.getFileName().toString().substring(1)) + 1);
        }
        return Files.createDirectory(path.resolve("i%04d".formatted(number)));
    }

    /** From now on it is the one in use, after a crash too. */
    void use(Path index) throws IOException {
        Path told = path.resolve("current.new");
        try (FileChannel file = FileChannel.open(told, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            file.write(StandardCharsets.UTF_8.encode(index.getFileName().toString()));
            file.force(true);
        }
        Files.move(told, marker(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** None of them is any more. */
    void useNone() throws IOException {
        Files.deleteIfExists(marker());
    }

    /** Deletes every index but one, and what a killed process left half made. */
    void deleteAllBut(Path kept) throws IOException {
        for (Path one : made()) {
            if (!one.equals(kept)) {
                delete(one);
            }
        }
    }

    /** In bytes; 0 if it was just deleted. */
    static long size(Path index) {
        try (Stream<Path> files = Files.list(index)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> made() throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(one -> one.getFileName().toString().matches("i\\d{4,9}")).toList();
        }
    }

    private Path marker() {
        return path.resolve("current");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
