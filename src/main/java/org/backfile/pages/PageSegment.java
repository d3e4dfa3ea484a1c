package org.backfile.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is filled once from its beginning. It has no name: the system takes it back when the process ends, however that is. */
final class PageSegment {

    private final FileChannel file;
    private final MappedByteBuffer bytes;
    private final int size;
    private int used;

    private PageSegment(FileChannel file, int size) throws IOException {
        this.file = file;
        this.size = size;
        file.write(ByteBuffer.allocate(1), size - 1L);
        this.bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, size);
    }

    static PageSegment make(Path folder, int size) throws IOException {
        Files.createDirectories(folder);
        Path path = Files.createTempFile(folder, "pages", null);
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.delete(path);
        return new PageSegment(file, size);
    }

    boolean hasRoomFor(int length) {
        return used + length <= size;
    }

    /**
     * Written into the file and not into its image in memory: a full disk is then an exception rather than the end of the process.
     *
     * @param room that they are to take up
     */
    ByteBuffer write(byte[] content, int room) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            file.write(rest, used + (long) rest.position());
        }
        ByteBuffer written = bytes.slice(used, content.length);
        used = Math.min(size, used + room);
        return written;
    }

    int used() {
        return used;
    }

    /** Its image in memory stays until nobody sends of it any more. */
    void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
