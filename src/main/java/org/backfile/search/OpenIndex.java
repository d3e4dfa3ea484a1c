package org.backfile.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;

/** One index on the disk, opened for writing and for searching. */
final class OpenIndex implements AutoCloseable {

    /** Newest first, those without a date last; of one day, the last imported first. */
    static final Sort NEWEST_FIRST = new Sort(dated(Fields.FROM, SortField.Type.INT, true), dated(Fields.ID, SortField.Type.LONG, true));
    static final Sort OLDEST_FIRST = new Sort(dated(Fields.FROM, SortField.Type.INT, false), dated(Fields.ID, SortField.Type.LONG, false));
    private static final double BUFFER_MEGABYTES = 32;

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final boolean fresh;
    private boolean erased;

    private OpenIndex(Path folder, boolean fresh) throws IOException {
        this.folder = folder;
        this.fresh = fresh;
        this.directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig(StoryAnalyzer.PLAIN).setIndexSort(NEWEST_FIRST).setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setOpenMode(fresh ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND).setCommitOnClose(false);
        config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
        try {
            this.writer = new IndexWriter(directory, config);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
        this.searchers = new SearcherManager(writer, true, false, new SearcherFactory());
    }

    private static SortField dated(String field, SortField.Type type, boolean reverse) {
        SortField sort = new SortField(field, type, reverse);
        if (type == SortField.Type.INT) {
            sort.setMissingValue(reverse ? Integer.MIN_VALUE : Integer.MAX_VALUE);
        }
        return sort;
    }

    /** A new one in an empty folder. */
    static OpenIndex make(Path folder) throws IOException {
        return new OpenIndex(folder, true);
    }

    /** @throws IOException if there is none, or it is damaged, as far as that shows at once */
    static OpenIndex open(Path folder) throws IOException {
        return new OpenIndex(folder, false);
    }

    Path folder() {
        return folder;
    }

    /** Replaces the articles' old entries; of a new index, which has none, only if it is said that it may have. */
    void put(Collection<IndexedArticle> articles, boolean mayHave) throws IOException {
        for (IndexedArticle article : articles) {
            if (fresh && !mayHave) {
                writer.addDocument(article.document());
            } else {
                writer.updateDocument(article.term(), article.document());
            }
        }
    }

    void remove(long id) throws IOException {
        writer.deleteDocuments(IndexedArticle.term(id));
    }

    /** Takes out those of the ids of which there is no article any more. */
    void removeMissing(Collection<Long> ids, Collection<IndexedArticle> there) throws IOException {
        Set<Long> missing = new HashSet<>(ids);
        there.forEach(article -> missing.remove(article.id()));
        for (long id : missing) {
            if (ask(searcher -> searcher.count(new TermQuery(IndexedArticle.term(id)))) > 0) {
                remove(id);
                erased = true;
            }
        }
    }

    /** True, once, if the words of what was removed may still stand in the files: an index only marks it until they are merged. */
    boolean isToBeExpunged() {
        boolean was = erased;
        erased = false;
        return was;
    }

    /** Merges the files of which something was removed; of a large index a matter of minutes. */
    void expunge() throws IOException {
        writer.forceMergeDeletes(true);
    }

    /** What was put can be found. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Has it told each time that something else can be found than before. */
    void onRefresh(Runnable told) {
        searchers.addListener(new ReferenceManager.RefreshListener() {

            @Override
            public void beforeRefresh() {
                // only what came of it matters
            }

            @Override
            public void afterRefresh(boolean different) {
                if (different) {
                    told.run();
                }
            }
        });
    }

    /** How far the index on the disk has come; empty if that is not known. */
    Optional<FeedPosition> position() {
        return FeedPosition.read(writer.getLiveCommitData());
    }

    /** What was put outlives the process, and with it how far the index has come. */
    void commit(FeedPosition position) throws IOException {
        writer.setLiveCommitData(position.written().entrySet());
        writer.commit();
    }

    /** A question to the index as it is at one moment. */
    @FunctionalInterface
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /** @throws AlreadyClosedException if another index has taken this one's place meanwhile */
    <T> T ask(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    int articles() {
        return writer.getDocStats().numDocs;
    }

    /** True if the writer has given up, as it does after a full disk. */
    boolean isBroken() {
        return !writer.isOpen();
    }

    /** True if a file of an index is not what was written. */
    static boolean isDamage(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CorruptIndexException || cause instanceof EOFException || cause instanceof NoSuchFileException) {
                return true;
            }
        }
        return false;
    }

    /** Lets go of it; what was not committed is lost, and comes again from the change log. */
    @Override
    public void close() throws IOException {
        try {
            searchers.close();
            writer.rollback();
        } finally {
            directory.close();
        }
    }
}
