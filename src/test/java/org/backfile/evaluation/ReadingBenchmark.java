package org.backfile.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jsoup.parser.Parser;

import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.SourceDocument;

/**
 * What reading costs, against what cannot be saved: for each page of a folder the time of a whole reading over the time in which jsoup
 * alone parses the same text with positions; and the time of the given page dump. Both are measured by turns in one run, after a
 * warm-up. CONTRIBUTING says how to run it.
 */
public final class ReadingBenchmark {

    private static final int ROUNDS = 12;
    private static final int WARM_UP = 5;

    private ReadingBenchmark() {
    }

    /** @param args a folder of pages, {@code <id>/input.html} each */
    public static void main(String[] args) throws IOException {
        List<SourceDocument> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
            for (Path folder : folders.sorted().toList()) {
                pages.add(SourceDocument.of(Files.readAllBytes(folder.resolve("input.html"))));
            }
        }
        double[][] parse = new double[pages.size()][ROUNDS];
        double[][] read = new double[pages.size()][ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int page = 0; page < pages.size(); page++) {
                String text = pages.get(page).text().toString();
                long start = System.nanoTime();
                Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
                long parsed = System.nanoTime();
                ArticleParser.read(pages.get(page));
                long end = System.nanoTime();
                if (round >= 0) {
                    parse[page][round] = (parsed - start) / 1e6;
                    read[page][round] = (end - parsed) / 1e6;
                }
            }
        }
        double[] ratios = new double[pages.size()];
        double parseSum = 0;
        double readSum = 0;
        for (int page = 0; page < pages.size(); page++) {
            ratios[page] = median(read[page]) / median(parse[page]);
            parseSum += median(parse[page]);
            readSum += median(read[page]);
        }
        System.out.printf(Locale.ROOT, "%d web pages: reading takes %.2f times what parsing alone takes (median; nine in ten under %.2f); %.2f ms against %.2f ms on average%n", pages.size(), median(ratios),
                Arrays.stream(ratios).sorted().toArray()[pages.size() * 9 / 10], readSum / pages.size(), parseSum / pages.size());
        System.out.printf(Locale.ROOT, "the given page dump: %.3f ms%n", dump());
    }

    private static double dump() throws IOException {
        SourceDocument dump = SourceDocument.of(Files.readAllBytes(Path.of("import/000_8e5802dabe2c87c1.txt")));
        double[] times = new double[4000];
        for (int round = -4000; round < times.length; round++) {
            long start = System.nanoTime();
            ArticleParser.read(dump);
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        return median(times);
    }

    private static double median(double[] numbers) {
        return Arrays.stream(numbers).sorted().toArray()[numbers.length / 2];
    }
}
