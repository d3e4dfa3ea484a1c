package org.backfile.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Lets one archive at a time own a data folder; the operating system lets go of the lock when the archive dies, however it dies. */
final class ArchiveLock implements AutoCloseable {

    private final FileChannel channel;

    private ArchiveLock(FileChannel channel) {
        this.channel = channel;
    }

    static ArchiveLock take(DataFolder folder) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                throw new StartFailure(ExitCodes.DATA_FOLDER, "Another archive" + owner(folder) + " already runs on the data folder "
                        + folder.path() + "; stop it first, or set backfile.data to another folder.");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)));
            return new ArchiveLock(channel);
        } catch (IOException e) {
            throw folder.notWritable(e);
        }
    }

    /** Whether some archive, in whichever process, owns the folder now. */
    static boolean isHeld(DataFolder folder) {
        if (!Files.exists(folder.lock())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.WRITE)) {
            return locked(channel) == null;
        } catch (IOException e) {
            throw folder.notWritable(e);
        }
    }

    private static FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static String owner(DataFolder folder) {
        try {
            String pid = Files.readString(folder.lock(), US_ASCII);
            return pid.isBlank() ? "" : " (process " + pid + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
