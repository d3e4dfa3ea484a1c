package org.backfile.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import org.backfile.web.Node;

/** The imports of a serving archive: watches the import folder and works on the runs of its node, one after the other. */
@ApplicationScoped
public class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(2);
    /** A look into a folder of a million files takes seconds: the rest between two is this many times longer than a look. */
    private static final int REST_PER_LOOK = 20;

    private final ImportFolder folder;
    private final Runs runs;
    private final Rereading rereading;
    private final Uploads uploads;
    private final Node node;
    private final Object bell = new Object();
    private boolean rung;
    private volatile boolean stopping;
    private volatile boolean rereadWanted;
    private String trouble;
    /** How long the last look into the folder took. In nanoseconds. */
    private long look;

    Importer(ImportFolder folder, Runs runs, Rereading rereading, Uploads uploads, Node node) {
        this.rereading = rereading;
        this.uploads = uploads;
        this.folder = folder;
        this.runs = runs;
        this.node = node;
    }

    /** Imports what is in the folder and was not imported before, and what else waits, and answers when all is done. */
    public void importNew() throws IOException, SQLException, InterruptedException {
        folder.look(node.name(), true);
        workOff();
    }

    /**
     * Imports until {@link #stop}.
     *
     * @param afterFirst runs once, when all is imported that there was at the beginning
     */
    public void watch(Runnable afterFirst) throws InterruptedException {
        Runnable first = afterFirst;
        while (!stopping) {
            boolean growing = lookAndWork();
            if (first != null && !growing && trouble == null) {
                first.run();
                first = null;
            }
            rest(growing ? SHORTEST_REST : SHORTEST_REST.plusNanos(REST_PER_LOOK * look));
        }
    }

    /** Has what an older version of the parser read read anew, beside the imports. */
    void reread() {
        rereadWanted = true;
        ring();
    }

    /** Wakes the watch: something is to be done. */
    public void ring() {
        synchronized (bell) {
            rung = true;
            bell.notifyAll();
        }
    }

    /** Ends the watch, and the run at hand after the documents at hand; the next start goes on from there. */
    public void stop() {
        stopping = true;
        ring();
    }

    private void rest(Duration duration) throws InterruptedException {
        synchronized (bell) {
            if (!rung) {
                bell.wait(duration.toMillis());
            }
            rung = false;
        }
    }

    /** True if files are still growing: another look is to follow soon. */
    private boolean lookAndWork() throws InterruptedException {
        try {
            long begun = System.nanoTime();
            boolean growing = folder.look(node.name(), false);
            look = System.nanoTime() - begun; // and not what was imported after it, or an hour's import would be followed by a day's rest
            workOff();
            trouble = null;
            return growing;
        } catch (IOException | SQLException | RuntimeException e) {
            String sentence = Outage.sentence(e);
            if (!sentence.equals(trouble) && !stopping) {
                LOG.error("The import cannot go on now; it is tried again, and what is in the archive can be read all the same", e);
            }
            trouble = sentence;
            return false;
        }
    }

    private void workOff() throws IOException, SQLException, InterruptedException {
        for (ImportRun run : QuarkusTransaction.requiringNew().call(() -> ImportRun.runningOn(node.name()))) {
            if (stopping) {
                return;
            }
            if (runs.work(run, Runtime.getRuntime().availableProcessors(), () -> stopping)) {
                uploads.forget(run);
            }
        }
        if (rereadWanted && !stopping) {
            int changed = rereading.reread(() -> stopping);
            rereadWanted = false;
            LOG.infof("Articles that an older version of the parser had read were read anew; %d changed.", changed);
        }
    }
}
