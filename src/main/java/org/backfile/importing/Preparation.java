package org.backfile.importing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

import org.jboss.logging.Logger;

import org.backfile.article.ArticleWriter;
import org.backfile.article.NewOriginal;
import org.backfile.importing.Batch.Item;
import org.backfile.importing.Batch.Prepared;
import org.backfile.parsing.UnreadablePage;
import org.backfile.source.Found;
import org.backfile.parsing.DateWords;
import org.backfile.text.Digests;

/** Makes what was found ready to be filed: decoded, read, checked and packed, several at a time, without the database. */
final class Preparation implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Preparation.class);

    private final ArticleWriter writer;
    private final ForkJoinPool pool;
    private final String publication;

    /** @param publication of articles that name none; null to leave them without */
    Preparation(ArticleWriter writer, int threads, String publication) {
        this.writer = writer;
        this.pool = new ForkJoinPool(threads);
        this.publication = publication;
    }

    /** In the order of the batch. What the archive has already is not read again. */
    List<Prepared> prepare(List<Item> items) throws SQLException, InterruptedException {
        List<byte[]> fingerprints = parallel(items, Preparation::fingerprint);
        List<Integer> documents = IntStream.range(0, items.size()).filter(at -> fingerprints.get(at) != null).boxed().toList();
        boolean[] known = new boolean[items.size()];
        boolean[] answers = writer.isKnown(documents.stream().map(fingerprints::get).toList());
        for (int i = 0; i < answers.length; i++) {
            known[documents.get(i)] = answers[i];
        }
        List<Integer> places = IntStream.range(0, items.size()).boxed().toList();
        return parallel(places, at -> prepare(items.get(at), fingerprints.get(at), known[at]));
    }

    private interface Step<T, R> {

        R take(T thing);
    }

    private <T, R> List<R> parallel(List<T> things, Step<T, R> step) throws InterruptedException {
        try {
            return pool.submit(() -> new ArrayList<>(things.parallelStream().map(step::take).toList())).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static byte[] fingerprint(Item item) {
        return item.found() instanceof Found.Document document ? Digests.sha256(document.bytes()) : null;
    }

    private Prepared prepare(Item item, byte[] sha256, boolean known) {
        if (item.found() instanceof Found.Refused refused) {
            return Prepared.refused(item, null, Outcome.of(refused.why()), refused.reason());
        }
        Found.Document document = (Found.Document) item.found();
        if (known) {
            return Prepared.ready(item, NewOriginal.known(sha256, document.bytes().length, document.place(), document.contentType(), document.targetUri(), document.capturedAt()));
        }
        try {
            DocumentReading read = DocumentReading.of(document.bytes(), document.contentType());
            return Prepared.ready(item, NewOriginal.of(sha256, document.bytes(), read.type(), read.completed(document.targetUri(), publication), document.place(),
                    document.contentType(), document.targetUri(), document.capturedAt()).weighed(read.text(), DateWords::read));
        } catch (UnreadablePage e) {
            return Prepared.refused(item, sha256, Outcome.QUARANTINED, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "%s could not be read.", document.place());
            return Prepared.refused(item, sha256, Outcome.FAILED, "it could not be read into an article, which is a fault of the parser: " + e);
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
