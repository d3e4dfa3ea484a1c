package org.backfile.server;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

import org.jboss.logging.Logger;

import org.backfile.importing.Progress;
import org.backfile.importing.Runs;
import org.backfile.importing.Totals;

/** Says on standard error how far a run is: one line that changes on a terminal, a plain line now and then elsewhere. */
final class ProgressLine implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ProgressLine.class);
    private static final Duration ON_TERMINAL = Duration.ofMillis(500);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);

    /** To count what became of a million things takes a good part of a second, which the import needs: the rest between two looks is this many times longer. */
    private static final int REST_PER_LOOK = 30;
    private static final int CELLS = 20;
    private static final int PERCENT_A_CELL = 100 / CELLS;

    private final Runs runs;
    private final long id;
    private final boolean terminal = System.console() != null;
    private final long begun = System.nanoTime();
    private final Thread thread = new Thread(this::repeat, "progress");
    private final long itemsBefore;

    /** @param itemsBefore what the run had found before */
    ProgressLine(Runs runs, long id, long itemsBefore) {
        this.itemsBefore = itemsBefore;
        this.runs = runs;
        this.id = id;
        thread.setDaemon(true);
        thread.start();
    }

    private void repeat() {
        try {
            Duration shortest = terminal ? ON_TERMINAL : ELSEWHERE;
            Duration rest = shortest;
            Thread.sleep(rest.toMillis());
            showIfPossible(); // the first look takes many times as long as those after it
            while (true) {
                Thread.sleep(rest.toMillis());
                long looked = System.nanoTime();
                showIfPossible();
                Duration look = Duration.ofNanos(System.nanoTime() - looked).multipliedBy(REST_PER_LOOK);
                rest = look.compareTo(shortest) < 0 ? shortest : look;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void showIfPossible() {
        try {
            show();
        } catch (SQLException | RuntimeException e) {
            LOG.debug("The database is away: whoever works on the run says so.", e);
        }
    }

    private void show() throws SQLException {
        Progress progress = runs.progress(id);
        Totals totals = runs.totals(id);
        String line = String.format(Locale.ROOT, "%3d %%  %,d of %,d files%s%s%s%s", progress.percent(), progress.filesRead(), progress.files(), megabytes(progress),
                totals.isEmpty() ? "" : "  " + RunReport.listed(totals), rate(totals.found() - itemsBefore), left(progress));
        if (terminal) {
            // Without a line break where the terminal is too narrow: it could not be written over.
            System.err.print("\r\u001b[?7l[" + "#".repeat(progress.percent() / PERCENT_A_CELL) + ".".repeat(CELLS - progress.percent() / PERCENT_A_CELL) + "] " + line + "\u001b[K\u001b[?7h");
        } else {
            System.err.println(line);
        }
    }

    private static String megabytes(Progress progress) {
        return progress.isLarge() ? String.format(Locale.ROOT, ", %,d of %,d MB", progress.megabytesRead(), progress.megabytes()) : "";
    }

    /** Of what this process has seen; nothing while there is nothing to tell it by. */
    private String rate(long items) {
        return items <= 0 ? "" : String.format(Locale.ROOT, "  %,.0f a second", items / ((System.nanoTime() - begun) / 1e9));
    }

    private static String left(Progress progress) {
        return progress.left().map(left -> String.format(Locale.ROOT, "  %d:%02d:%02d left", left.toHours(), left.toMinutesPart(), left.toSecondsPart())).orElse("");
    }

    /** Says a sentence on a line of its own. */
    void say(String sentence) {
        System.err.println((terminal ? "\r\u001b[K" : "") + sentence);
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join();
        if (terminal) {
            System.err.print("\r\u001b[K");
        }
    }
}
