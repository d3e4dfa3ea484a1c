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

/** What the parser takes for documents that lie in memory, on so many threads. */
final class ParserAlone {

    private static final int AT_ONCE = 1000;

    private final int threads;

    ParserAlone(int threads) {
        this.threads = threads;
    }

    Taken taken(IntFunction<String> text, int first, int count) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Taken taken = Taken.NOTHING;
            for (int from = first; from < first + count; from += AT_ONCE) {
                List<byte[]> documents = IntStream.range(from, Math.min(first + count, from + AT_ONCE)).mapToObj(number -> text.apply(number).getBytes(StandardCharsets.UTF_8)).toList();
                taken = taken.plus(Taken.by(() -> read(documents, pool)));
            }
            return taken;
        } finally {
            pool.shutdown();
        }
    }

    private static void read(List<byte[]> documents, ExecutorService pool) throws Exception {
        List<Future<?>> read = new ArrayList<>();
        for (byte[] document : documents) {
            read.add(pool.submit(() -> ArticleParser.read(SourceDocument.of(document))));
        }
        for (Future<?> one : read) {
            one.get();
        }
    }
}
