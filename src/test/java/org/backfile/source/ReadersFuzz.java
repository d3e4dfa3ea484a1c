package org.backfile.source;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;

/**
 * Reads damaged files, and says which of them a reader does not stand: it must come to an end, with no more things than the file can
 * hold and at places that rise, take no more memory than a document may, and fail in no other way than by saying that it cannot read on.
 */
public final class ReadersFuzz {

    private static final Limits LIMITS = new Limits(1 << 16, 200, 1 << 20, 3);
    /** In bytes, whatever is in the file: its buffers, and some documents of the largest size. */
    private static final long MOST_MEMORY = 256L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ReadersFuzz() {
    }

    /** @throws AssertionError if a reader does not stand the file of that number */
    static void read(long number, Path folder) throws IOException {
        byte[] bytes = FuzzedFile.of(number);
        Path file = Files.write(folder.resolve("fuzzed"), bytes);
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        long last = 0;
        int things = 0;
        try (SourceReader reader = SourceFiles.open(file, "fuzzed", 0, LIMITS)) {
            for (Found found = reader.next(); found != null; found = reader.next()) {
                check(found.next() > last, number, "places that do not rise");
                last = found.next();
                check(++things <= bytes.length + 1, number, "more things than bytes");
                check(!(found instanceof Found.Refused refused) || !refused.reason().endsWith("null"), number, "no reason");
                check(!(found instanceof Found.Document document) || document.bytes().length <= LIMITS.largestDocument() * 2, number, "too large a document");
            }
        } catch (IOException e) {
            check(!Damage.of(e).isBlank(), number, "no reason");
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("file " + number + ": " + e, e);
        }
        check(isLetGoOf(file), number, "a file that is left open");
        check(THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before < MOST_MEMORY, number, "too much memory");
    }

    /** Where the system tells which files a process has open, as Linux does. */
    private static boolean isLetGoOf(Path file) throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return true;
        }
        try (Stream<Path> all = Files.list(open)) {
            return all.noneMatch(one -> leadsTo(one, file));
        }
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file);
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    private static void check(boolean good, long number, String what) {
        if (!good) {
            throw new AssertionError("file " + number + ": " + what);
        }
    }

    /** For so many minutes, from a number on that is another each time; prints what it finds. */
    public static void main(String[] arguments) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.parseLong(arguments[0]));
        long number = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.currentTimeMillis() << 20;
        Path folder = Files.createTempDirectory("fuzz");
        ExecutorService thread = Executors.newCachedThreadPool(task -> {
            Thread daemon = new Thread(task);
            daemon.setDaemon(true);
            return daemon;
        });
        long tried = 0;
        long found = 0;
        for (; System.nanoTime() < end; number++, tried++) {
            long next = number;
            Future<?> read = thread.submit(() -> {
                read(next, folder);
                return null;
            });
            try {
                read.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                found++;
                System.out.println(e instanceof TimeoutException ? "file " + number + ": no end" : String.valueOf(e.getCause().getMessage()));
            }
        }
        System.out.printf("%,d files were read; %,d were not stood.%n", tried, found);
    }
}
