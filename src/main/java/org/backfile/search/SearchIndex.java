package org.backfile.search;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import javax.sql.DataSource;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.apache.lucene.store.AlreadyClosedException;

import org.backfile.article.ArticlesChanged;
import org.backfile.web.ArchiveSettings;

/** This node's index, as the rest of the archive knows it: it can be asked, and it hears what changes. */
@ApplicationScoped
@Unremovable
public class SearchIndex {

    /** The first visitor of an archive that has just been opened waits so long for its index, unless that is a long work. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final IndexKeeper keeper;

    SearchIndex(ArchiveSettings settings, DataSource database, ChangeFeed feed, Indexer indexer, IndexJobs jobs) {
        this.keeper = new IndexKeeper(settings.data().resolve("index"), database, feed, indexer, jobs);
    }

    /** Opens the index beside whatever else goes on. A process that only runs a command does without. */
    public void start() {
        keeper.start();
    }

    /** What somebody waits to see is found, or gone, when their transaction is over and before they are told so. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ArticlesChanged changed) {
        if (changed.awaited()) {
            keeper.applyNow(changed.ids());
        }
    }

    /** @return empty while there is no index that can be asked */
    <T> Optional<T> ask(OpenIndex.Question<T> question) {
        start();
        for (Optional<OpenIndex> index = keeper.serving(PATIENCE); index.isPresent(); index = keeper.serving(PATIENCE)) {
            try {
                return Optional.of(index.get().ask(question));
            } catch (AlreadyClosedException e) {
                if (keeper.serving(PATIENCE).equals(index)) {
                    return Optional.empty();
                }
            } catch (IOException e) {
                keeper.distrust(index.get(), e);
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** How it stands with it. */
    public IndexState state() {
        return keeper.state();
    }

    void close(@Observes ShutdownEvent event) throws InterruptedException {
        keeper.stop();
    }
}
