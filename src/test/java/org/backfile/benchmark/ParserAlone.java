package org.backfile.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.backfile.parsing.ArticleParser;
import org.backfile.parsing.SourceDocument;

/** How long the parser takes for documents that lie in memory, on so many threads. */
final class ParserAlone {

    private static final int AT_ONCE = 1000;

    private final int threads;

    ParserAlone(int threads) {
        this.threads = threads;
    }

    double seconds(IntFunction<String> text, int first, int count) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            double seconds = 0;
            for (int from = first; from < first + count; from += AT_ONCE) {
                List<byte[]> documents = IntStream.range(from, Math.min(first + count, from + AT_ONCE)).mapToObj(number -> text.apply(number).getBytes(StandardCharsets.UTF_8)).toList();
                seconds += seconds(documents, pool);
            }
            return seconds;
        } finally {
            pool.shutdown();
        }
    }

    private static double seconds(List<byte[]> documents, ExecutorService pool) throws Exception {
        long begun = System.nanoTime();
        List<Future<?>> read = new ArrayList<>();
        for (byte[] document : documents) {
            read.add(pool.submit(() -> ArticleParser.read(SourceDocument.of(document))));
        }
        for (Future<?> one : read) {
            one.get();
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
