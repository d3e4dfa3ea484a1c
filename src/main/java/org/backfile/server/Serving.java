package org.backfile.server;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.article.Embargoes;
import org.backfile.article.NodeLease;
import org.backfile.article.ReviewBacklog;
import org.backfile.moderation.BulkWorker;
import org.backfile.search.SearchIndex;

/** What an archive does once its database is migrated and its pages can be reached: have its lease kept, open the index, end embargoes, weigh what nobody weighed, go on with bulk edits, import what is new, and say that it is open. */
@ApplicationScoped
@Unremovable
class Serving implements QuarkusApplication {

    /** A small import is counted in the start block; a large one is only mentioned there. */
    private static final Duration SMALL_IMPORT = Duration.ofSeconds(5);

    private final NodeLease lease;
    private final SearchIndex index;
    private final Embargoes embargoes;
    private final ReviewBacklog backlog;
    private final BulkWorker bulkEdits;
    private final StartImport startImport;
    private final StartBlock block;

    Serving(NodeLease lease, SearchIndex index, Embargoes embargoes, ReviewBacklog backlog, BulkWorker bulkEdits, StartImport startImport, StartBlock block) {
        this.lease = lease;
        this.index = index;
        this.embargoes = embargoes;
        this.backlog = backlog;
        this.bulkEdits = bulkEdits;
        this.startImport = startImport;
        this.block = block;
    }

    @Override
    public int run(String... args) throws InterruptedException {
        lease.start();
        index.start();
        embargoes.start();
        backlog.begin();
        bulkEdits.begin();
        startImport.start();
        block.print(startImport.endsWithin(SMALL_IMPORT));
        Quarkus.waitForExit();
        return ExitCodes.OK;
    }
}
