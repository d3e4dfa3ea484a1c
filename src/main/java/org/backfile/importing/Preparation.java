package org.backfile.importing;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;

import org.backfile.article.ArticleWriter;
import org.backfile.article.NewOriginal;
import org.backfile.importing.Batch.Item;
import org.backfile.importing.Batch.Prepared;
import org.backfile.parsing.UnreadablePage;
import org.backfile.source.Found;
import org.backfile.text.Digests;

/** Makes what was found ready to be filed: decoded, read, checked and packed, several at a time, without the database. */
final class Preparation implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Preparation.class);
    /** In bytes: what a page grows to when it is taken apart is many times as much, so that of these only one is read at a time. */
    private static final int LARGE = 1 << 20;
    private static final ParserDates DATES = new ParserDates(Clock.systemUTC());

    private final ArticleWriter writer;
    private final ExecutorService pool;
    private final String publication;
    private final Lock large = new ReentrantLock();

    /** @param publication of articles that name none; null to leave them without */
    Preparation(ArticleWriter writer, int threads, String publication) {
        this.writer = writer;
        this.pool = Executors.newFixedThreadPool(threads, task -> new Thread(task, "import-reading"));
        this.publication = publication;
    }

    /** Begins on these; answers in their order. What the archive has already is not read again. */
    List<Future<Prepared>> begin(List<Item> items) throws SQLException {
        List<byte[]> fingerprints = items.stream().map(Preparation::fingerprint).collect(Collectors.toList());
        Iterator<Boolean> known = writer.areKnown(fingerprints.stream().filter(Objects::nonNull).toList()).iterator();
        List<Future<Prepared>> begun = new ArrayList<>(items.size());
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            byte[] fingerprint = fingerprints.get(at);
            boolean isKnown = fingerprint != null && known.next();
            begun.add(pool.submit(() -> prepare(item, fingerprint, isKnown)));
        }
        return begun;
    }

    private static byte[] fingerprint(Item item) {
        return item.found() instanceof Found.Document document ? Digests.sha256(document.bytes()) : null;
    }

    private Prepared prepare(Item item, byte[] sha256, boolean known) {
        if (item.found() instanceof Found.Refused refused) {
            return Prepared.refused(item.spot(), null, Outcome.of(refused.why()), refused.reason());
        }
        Found.Document document = (Found.Document) item.found();
        if (known) {
            return Prepared.ready(item.spot(), NewOriginal.known(sha256, document.bytes().length, document.place(), document.contentType(), document.targetUri(), document.capturedAt()));
        }
        boolean isLarge = document.bytes().length > LARGE;
        if (isLarge) {
            large.lock();
        }
        try {
            DocumentReading read = DocumentReading.of(document.bytes(), document.contentType());
            return Prepared.ready(item.spot(), NewOriginal.of(sha256, document.bytes(), read.type(), read.completed(document.targetUri(), publication), document.place(),
                    document.contentType(), document.targetUri(), document.capturedAt()).weighed(read.text(), DATES));
        } catch (UnreadablePage e) {
            return Prepared.refused(item.spot(), sha256, Outcome.QUARANTINED, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "%s could not be read.", document.place());
            return Prepared.refused(item.spot(), sha256, Outcome.FAILED, "it could not be read into an article, which is a fault of the parser: " + e);
        } finally {
            if (isLarge) {
                large.unlock();
            }
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
