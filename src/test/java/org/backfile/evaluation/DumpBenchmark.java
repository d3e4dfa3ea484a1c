package org.backfile.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.SourceDocument;

/**
 * What reading one page dump costs: microseconds of one core, and as a multiple of what no reader of its words could do without, decoding
 * the bytes, cutting them into words and counting each. Both by turns in one run, so that the ratio can be compared between
 * machines, busy ones too. CONTRIBUTING says how to run it.
 */
public final class DumpBenchmark {

    /** The parser is large: for so many rounds the compiler still finds something to do. */
    private static final int WARM_UP = 3000;
    private static final int ROUNDS = 400;
    private static final int READS = 20;

    private DumpBenchmark() {
    }

    /** @param args the dump to read; the given one if none is named */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "import/000_8e5802dabe2c87c1.txt");
        byte[] bytes = Files.readAllBytes(file);
        SourceDocument dump = SourceDocument.of(bytes);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] read = new double[ROUNDS];
        double[] count = new double[ROUNDS];
        long kept = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            for (int each = 0; each < READS; each++) {
                kept += ArticleParser.read(dump).evidence().size();
            }
            long between = clock.getCurrentThreadCpuTime();
            for (int each = 0; each < READS; each++) {
                kept += words(bytes);
            }
            long end = clock.getCurrentThreadCpuTime();
            if (round >= 0) {
                read[round] = (between - start) / 1e3 / READS;
                count[round] = (end - between) / 1e3 / READS;
            }
        }
        System.out.printf(Locale.ROOT, "%s, %d bytes: read in %.0f µs (nine in ten under %.0f), %.1f times what counting its words takes (%.0f µs) [%d]%n", file.getFileName(), bytes.length,
                share(read, 0.5), share(read, 0.9), share(read, 0.5) / share(count, 0.5), share(count, 0.5), kept % 10);
    }

    private static int words(byte[] bytes) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : new String(bytes, StandardCharsets.UTF_8).split(" ")) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts.size();
    }

    private static double share(double[] numbers, double share) {
        return Arrays.stream(numbers).sorted().toArray()[(int) (numbers.length * share)];
    }
}
