package org.backfile.search;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;

import org.backfile.article.Edition;
import org.backfile.article.IdRange;

/**
 * Keeps the index of this node: opens it or has it made anew, and lets it follow the change log. All writing into it is done by one thread,
 * which reads each article as it is committed at that moment: so no older state ever overwrites a newer one.
 */
final class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);
    private static final Duration COMMIT = Duration.ofSeconds(10);
    /** While much is applied, what was applied can be found only so often: each time costs. */
    private static final Duration REFRESH = Duration.ofSeconds(1);
    /** Old log rows are forgotten, and an idle index notes that it is not behind, so often. */
    private static final Duration UPKEEP = Duration.ofHours(1);
    /** The part of the archive that is many. */
    private static final int MANY = 100;
    private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);

    private final Path path;
    private final Edition edition;
    private final ChangeFeed feed;
    private final Indexer indexer;
    private final IndexJobs jobs;
    private final IndexTasks tasks = new IndexTasks();
    private final ChangeBell bell;
    private final Thread thread = new Thread(this::run, "index");
    private final CountDownLatch decided = new CountDownLatch(1);
    private volatile boolean started;

    private IndexFolder folder;
    private volatile Following serving;
    private volatile IndexWork work;
    /** True if the log does not reach back to where the index was left: it misses something, and is asked no more. */
    private volatile boolean stale;
    private boolean unrefreshed;
    private long articlesTold;
    private final Interval refresh = new Interval(REFRESH);
    private final Interval commit = new Interval(COMMIT);
    private final Interval upkeep = new Interval(UPKEEP);
    private volatile IndexBuild build;
    private String trouble;
    private final RemovalsOwed owed = new RemovalsOwed();

    /** @param edition is ended each time that something else can be found than before */
    IndexKeeper(Path path, DataSource database, ChangeFeed feed, Indexer indexer, IndexJobs jobs, Edition edition) {
        this.path = path;
        this.edition = edition;
        this.feed = feed;
        this.indexer = indexer;
        this.jobs = jobs;
        this.bell = new ChangeBell(database, tasks::ring);
    }

    synchronized void start() {
        if (!started && !tasks.isClosed()) {
            started = true;
            bell.start();
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Waits until the articles are in the index as they are committed; not if there is none, nor for long. */
    void applyNow(List<Long> ids) {
        if (serving != null && Thread.currentThread() != thread) {
            tasks.doFirst(() -> apply(ids));
        }
    }

    private void apply(List<Long> ids) throws IOException {
        Following now = serving;
        for (int from = 0; now != null && from < ids.size(); from += Indexer.SLICE) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + Indexer.SLICE));
            List<IndexedArticle> there = indexer.read(some);
            now.index().put(there, true);
            now.index().removeMissing(some, there);
            now.touch();
        }
        if (now != null) {
            now.index().refresh();
        }
    }

    /** The index to be asked. @param patience to wait until it is known whether there is one */
    Optional<OpenIndex> serving(Duration patience) {
        try {
            decided.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(stale ? null : serving).map(Following::index);
    }

    /** Takes them out before anything else; until then the index is not to be asked. */
    void remove(List<IdRange> articles) {
        owed.add(articles);
        if (started) {
            tasks.doSoon(this::takeOut);
        }
    }

    /** True if nothing is found, counted or suggested of what was removed; waits for that a little. */
    boolean isWithoutRemoved(Duration patience) {
        return owed.areSettled(patience);
    }

    /** What fails here is tried again at the next turn. */
    private void takeOut() throws IOException, SQLException {
        for (IdRange next = owed.first(); next != null; next = owed.first()) {
            takeOut(serving, next);
            owed.settle(next);
        }
    }

    private void takeOut(Following from, IdRange articles) throws IOException {
        for (long id = articles.first(); from != null && id <= articles.last(); id += Indexer.SLICE) {
            from.take(id, Math.min(articles.last(), id + Indexer.SLICE - 1), true);
        }
        if (from != null) {
            from.index().refresh();
        }
    }

    /** Somebody could not read it. */
    void distrust(OpenIndex index, IOException e) {
        tasks.doLater(() -> {
            if (serving != null && serving.index() == index) {
                LOG.errorf(e, "The index is damaged; it is made anew.");
                serving = null;
                folder.useNone();
                index.close();
            }
        });
    }

    boolean isServing() {
        return serving != null && !stale;
    }

    IndexState state() {
        Following now = stale ? null : serving;
        IndexWork at = work;
        boolean building = at != null && at.isBuild();
        int percent = building ? at.percent() : 0;
        return now == null ? IndexState.without(folder == null && decided.getCount() == 0 ? IndexState.Kind.ELSEWHERE : IndexState.Kind.MISSING, building, percent)
                : new IndexState(IndexState.Kind.READY, building, percent, now.index().articles(), IndexFolder.size(now.index().folder()), now.position().at());
    }

    private void run() {
        while (!tasks.isClosed()) {
            try {
                tasks.doNext(serving != null && serving.isFarBehind() ? Duration.ZERO : REFRESH);
                turn();
                trouble = null;
            } catch (IOException | SQLException | RuntimeException e) {
                recover(e);
            }
        }
    }

    /** One turn: open it, do what was asked for, apply what has changed, make it findable and lasting. */
    private void turn() throws IOException, SQLException {
        if (folder == null) {
            folder = IndexFolder.take(path).orElse(null);
            if (folder == null) {
                decided.countDown();
                return;
            }
        }
        if (serving == null && work == null) {
            open();
        }
        if (serving != null) {
            takeOut();
            follow();
            expunge();
        }
        startWork();
        if (build != null && build.isLong()) {
            decided.countDown();
        }
        if (upkeep.isOver() && serving != null && !stale) {
            feed.forgetOld();
            serving.commit();
        }
    }

    private void open() throws IOException, SQLException {
        Optional<Path> current = folder.current();
        if (current.isPresent()) {
            open(current.get());
        }
        folder.deleteAllBut(serving == null ? null : serving.index().folder());
        if (serving != null) {
            decided.countDown();
        }
    }

    private void open(Path current) throws SQLException {
        FeedPosition now = feed.now();
        try {
            OpenIndex index = OpenIndex.open(current);
            Optional<FeedPosition> position = index.position().filter(found -> found.source().equals(now.source()));
            if (position.isPresent()) {
                stale = !ChangeFeed.reachesBack(position.get(), now.at());
                serve(index, position.get());
            } else {
                LOG.info("The index is of another archive, or of another version; it is made anew.");
                index.close();
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("The index cannot be opened (%s); it is made anew.", e.getMessage());
        }
    }

    /** What was removed while nobody followed is taken out first. */
    private void serve(OpenIndex index, FeedPosition position) throws SQLException, IOException {
        Following next = new Following(index, position, feed, indexer);
        for (ChangeFeed.Row row : feed.read(position.xid()).rows()) {
            if (row.removal()) {
                takeOut(next, new IdRange(row.firstId(), row.lastId()));
            }
        }
        index.onRefresh(() -> refreshed(index));
        serving = next;
        edition.nextOfAll();
    }

    /** Lists show something else. Which articles are most like one shifts with all others: pages tell of that anew when many have come or gone. */
    private void refreshed(OpenIndex index) {
        long articles = index.articles();
        if (Math.abs(articles - articlesTold) > articlesTold / MANY) {
            articlesTold = articles;
            edition.nextOfAll();
        } else {
            edition.next();
        }
    }

    private void follow() throws SQLException, IOException {
        long begun = System.nanoTime();
        boolean applied = serving.step();
        unrefreshed |= applied;
        if (unrefreshed && (!serving.isFarBehind() || refresh.isOver())) {
            serving.index().refresh();
            unrefreshed = false;
        }
        if (serving.isDirty() && !stale && commit.isOver()) {
            serving.commit();
        }
        if (applied && serving.isFarBehind()) {
            // An import is worth more than its index, which takes half a processor at most; somebody who saves need not wait for that.
            tasks.doAllFor(Duration.ofNanos(System.nanoTime() - begun));
        } else if (applied) {
            tasks.ring();
        }
    }

    /** Of what was erased not even the files keep words, as soon as they are merged, and neither a search nor the last commit needs the old ones. */
    private void expunge() {
        Following now = serving;
        if (now.index().isToBeExpunged()) {
            Thread merging = new Thread(() -> {
                try {
                    now.index().expunge();
                    tasks.doLater(() -> {
                        if (serving == now && !stale) {
                            now.index().refresh();
                            now.commit();
                        }
                    });
                } catch (IOException | AlreadyClosedException e) {
                    LOG.warnf("The words of what was erased stay in files of the index until these are merged: %s", e.getMessage());
                }
            }, "index-expunging");
            merging.setDaemon(true);
            merging.start();
        }
    }

    private void startWork() throws SQLException, IOException {
        if (work != null && !work.isDone()) {
            work.tell(jobs);
            return;
        }
        if (work != null && work.hasFailed() && (serving == null || stale)) {
            tasks.doAllFor(BEFORE_ANOTHER_TRY);
        }
        work = null;
        List<IndexJob> open = jobs.open();
        List<IndexJob> rebuilds = open.stream().filter(job -> job.kind() == IndexJob.Kind.REBUILD).toList();
        if (serving == null || stale || !rebuilds.isEmpty()) {
            IndexBuild next = new IndexBuild(folder, feed, indexer, tasks::isClosed);
            build = next;
            work = new IndexWork(true, next::percent, () -> rebuild(next), rebuilds, jobs);
        } else if (!open.isEmpty()) {
            IndexVerification verification = new IndexVerification(serving, indexer, feed);
            work = new IndexWork(false, verification::percent, () -> verify(verification), open.subList(0, 1), jobs);
        }
        if (work != null) {
            work.start();
        }
    }

    private long[] rebuild(IndexBuild asked) throws Exception {
        Following made = asked.build();
        tasks.await(() -> take(made));
        LOG.infof("The index is made: %d articles.", made.index().articles());
        return new long[] {made.index().articles(), 0};
    }

    private long[] verify(IndexVerification verification) throws Exception {
        boolean[] more = {true};
        while (more[0]) {
            tasks.await(() -> more[0] = verification.step());
        }
        return new long[] {verification.articles(), verification.differing()};
    }

    /** Lets the new index take the place of the old one, once it has what was saved in the last moments. */
    private void take(Following made) throws IOException, SQLException {
        while (made.step()) {
            made.touch();
        }
        made.index().refresh();
        made.commit();
        folder.use(made.index().folder());
        made.index().onRefresh(() -> refreshed(made.index()));
        Following old = serving;
        serving = made;
        edition.nextOfAll();
        stale = false;
        decided.countDown();
        if (old != null) {
            old.index().close();
        }
        folder.deleteAllBut(made.index().folder());
    }

    private void recover(Exception e) {
        if (!e.toString().equals(trouble) && !tasks.isClosed()) {
            LOG.errorf(e, "The index cannot follow now; it is tried again, and nothing is lost");
        }
        trouble = e.toString();
        Following now = serving;
        if (now != null && now.index().isBroken()) {
            // A full disk ends a writer: what is committed is opened again, and the log tells the rest. A damaged file ends it for good.
            serving = null;
            try {
                if (OpenIndex.isDamage(e)) {
                    folder.useNone();
                }
                now.index().close();
            } catch (IOException closing) {
                LOG.debug("The broken index could not be closed.", closing);
            }
        }
        tasks.pause(REFRESH);
    }

    void stop() throws InterruptedException {
        tasks.close();
        if (!started) {
            return;
        }
        bell.stop();
        thread.join(Duration.ofSeconds(10).toMillis());
        if (work != null) {
            work.join();
        }
        if (serving != null && !thread.isAlive()) {
            try {
                if (!stale) {
                    serving.commit();
                }
                serving.index().close();
            } catch (IOException e) {
                LOG.warnf("The index could not be closed (%s); it takes up again where it was last committed.", e.getMessage());
            }
        }
        try {
            if (folder != null) {
                folder.close();
            }
        } catch (IOException e) {
            LOG.debug("The lock of the index is let go of when the process ends.", e);
        }
    }
}
