package org.backfile.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.backfile.content.Reading;
import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.ReadingInvariants;
import org.backfile.parsing.SourceDocument;
import org.backfile.parsing.UnreadablePage;

/**
 * Reads damaged pages for as long as it is told and holds each reading against its invariants. Prints how many were read and which took
 * the longest for its size; a page that fails is saved under its seed with what was wrong. CONTRIBUTING says how to run it.
 */
public final class Fuzz {

    private static final int LEAST_BYTES = 20_000;
    private static final long LONGEST_NANOS = Duration.ofSeconds(10).toNanos();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<byte[]> pages;
    private final Path failures;
    private long inputs;
    private long bytes;
    private long failed;
    private long refused;
    private double slowest;
    private long slowestSeed;
    private volatile long seed;
    private volatile long since;

    private Fuzz(List<byte[]> pages, Path failures) {
        this.pages = pages;
        this.failures = failures;
    }

    /** @param args the folder of the pages, the minutes, the folder for what fails, and the first seed if not one that the clock gives */
    public static void main(String[] args) throws Exception {
        List<byte[]> pages;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            pages = files.filter(file -> file.getFileName().toString().matches(".*\\.(html|htm|txt|json|csv)") && !file.endsWith("truth.json")).sorted().map(Fuzz::bytes).toList();
        }
        Fuzz fuzz = new Fuzz(pages, Files.createDirectories(Path.of(args[2])));
        fuzz.watch();
        long first = args.length > 3 ? Long.parseLong(args[3]) : System.currentTimeMillis();
        fuzz.run(first, Duration.ofMillis((long) (60_000 * Double.parseDouble(args[1]))));
        System.exit(fuzz.failed == 0 ? 0 : 1);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(long first, Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        for (long next = first; System.nanoTime() < end; next++) {
            byte[] page = Damage.of(pages, next);
            since = System.nanoTime();
            seed = next;
            long start = THREADS.getCurrentThreadCpuTime();
            try {
                SourceDocument document = SourceDocument.of(page);
                Reading reading = ArticleParser.read(document);
                measure(page.length, THREADS.getCurrentThreadCpuTime() - start);
                ReadingInvariants.check(document, reading);
            } catch (UnreadablePage e) {
                refuse(page, next, e);
            } catch (Throwable e) {
                save(page, next, e);
            }
            inputs++;
            bytes += page.length;
        }
        System.out.printf(Locale.ROOT, "%d inputs of seeds from %d, %.1f MB, %.1f inputs a second, %d refused as too large, %d failed; the slowest took %.3f ms a KB (seed %d)%n", inputs, first, bytes / 1e6, inputs / (time.toMillis() / 1e3), refused, failed, slowest, slowestSeed);
    }

    private void measure(int length, long nanos) throws IOException {
        double millisEachKilobyte = nanos / 1e6 / Math.max(length, LEAST_BYTES) * 1000;
        if (inputs > 100 && millisEachKilobyte > slowest) {
            slowest = millisEachKilobyte;
            slowestSeed = seed;
        }
        if (nanos > LONGEST_NANOS) {
            save(Damage.of(pages, seed), seed, new IllegalStateException("took " + nanos / 1_000_000 + " ms of the processor for " + length + " bytes"));
        }
    }

    /** A page that is too large in some way is told so; one that takes too long shows a fault of the rules. */
    private void refuse(byte[] page, long of, UnreadablePage e) throws IOException {
        refused++;
        if (e.getMessage().contains("too long")) {
            save(page, of, e);
        }
    }

    private void save(byte[] page, long of, Throwable e) throws IOException {
        failed++;
        StringWriter why = new StringWriter();
        e.printStackTrace(new PrintWriter(why));
        Files.write(failures.resolve(of + ".input"), page);
        Files.writeString(failures.resolve(of + ".txt"), why.toString());
        System.out.println("seed " + of + ": " + e);
    }

    /** Tells where a page hangs that never ends. */
    private void watch() {
        Thread reader = Thread.currentThread();
        Thread watch = new Thread(() -> {
            long told = -1;
            while (true) {
                if (since > 0 && System.nanoTime() - since > 2 * LONGEST_NANOS && told != seed) {
                    told = seed;
                    System.out.println("seed " + seed + " is still being read: " + List.of(reader.getStackTrace()));
                }
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }, "fuzz-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
