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
import org.backfile.article.Edition;
import org.backfile.article.NodeLease;
import org.backfile.article.RemovalHeard;
import org.backfile.web.ArchiveSettings;

/** This node's index, as the rest of the archive knows it: it can be asked, and it hears what changes. */
@ApplicationScoped
@Unremovable
public class SearchIndex {

    /** The first visitor of an archive that has just been opened waits so long for its index, unless that is a long work. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Somebody waits so long for the lease, or until what was removed is out of the index. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private final IndexKeeper keeper;
    private final NodeLease lease;

    SearchIndex(ArchiveSettings settings, DataSource database, ChangeFeed feed, Indexer indexer, IndexJobs jobs, NodeLease lease, Edition edition) {
        this.keeper = new IndexKeeper(settings.data().resolve("index"), database, feed, indexer, jobs, edition);
        this.lease = lease;
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

    void removed(@Observes RemovalHeard removal) {
        keeper.remove(removal.articles());
    }

    /** @return empty while there is no index that can be asked: none that is open, or none that surely has lost what was removed */
    <T> Optional<T> ask(OpenIndex.Question<T> question) {
        start();
        lease.start();
        if (!lease.isHeld(MOMENT) || !keeper.isWithoutRemoved(MOMENT)) {
            return Optional.empty();
        }
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

    /** True if it can be asked without waiting for one that is being opened or made. */
    boolean isReady() {
        return keeper.isServing();
    }

    /** How it stands with it. */
    public IndexState state() {
        return keeper.state();
    }

    void close(@Observes ShutdownEvent event) throws InterruptedException {
        keeper.stop();
    }
}
