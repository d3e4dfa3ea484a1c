package org.backfile.server;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

import org.backfile.importing.ImportRun;
import org.backfile.importing.ImportRun.State;
import org.backfile.importing.Outage;
import org.backfile.importing.Runs;
import org.backfile.importing.Totals;

/** Works on a run and says on standard error how far it is; the report goes to standard output. */
final class RunOnTerminal {

    private static final long MILLIS_BETWEEN_LOOKS = 1000;

    private final Runs runs = InArchive.part(Runs.class);
    private final long id;
    private final int workers;
    private final boolean json;

    RunOnTerminal(long id, int workers, boolean json) {
        this.id = id;
        this.workers = workers;
        this.json = json;
    }

    /** Until the run is finished, or somebody stops it here or elsewhere. */
    int work(BooleanSupplier stopping) throws InterruptedException, SQLException, IOException {
        Totals before = runs.totals(id);
        System.err.println("Import " + id + (before.isEmpty() ? " begins" : " goes on") + ". Ctrl-C pauses it.");
        try {
            workOff(before.found(), stopping);
            if (runs.find(id).orElseThrow().state() == State.RUNNING) {
                runs.turn(id, State.PAUSED);
            }
            return report();
        } catch (NoSuchFileException e) { // a disk that is not there now may be there later
            runs.turn(id, State.PAUSED);
            throw new StartFailure(ExitCodes.NOT_FOUND, "There is no file or folder " + e.getFile() + ". " + howToGoOn("paused"), e);
        } catch (RuntimeException e) {
            if (Outage.is(e)) {
                throw new StartFailure(ExitCodes.INTERRUPTED, howToGoOn("stopped while the database does not answer"), e);
            }
            throw e;
        }
    }

    private void workOff(long itemsBefore, BooleanSupplier stopping) throws InterruptedException, SQLException, IOException {
        String trouble = null;
        try (ProgressLine line = new ProgressLine(runs, id, itemsBefore)) {
            while (!stopping.getAsBoolean()) {
                try {
                    ImportRun run = runs.find(id).orElseThrow();
                    if (run.state() != State.RUNNING || runs.work(run, workers, stopping)) {
                        return;
                    }
                    trouble = null;
                } catch (SQLException | RuntimeException e) {
                    if (!Outage.is(e)) {
                        throw e;
                    }
                    if (!Outage.sentence(e).equals(trouble)) {
                        trouble = Outage.sentence(e);
                        line.say("The import waits for the database, and goes on as soon as it can: " + trouble);
                    }
                }
                Thread.sleep(MILLIS_BETWEEN_LOOKS); // until the database is back, or another worker has read the rest
            }
        }
    }

    private int report() {
        ImportRun run = runs.find(id).orElseThrow();
        Totals totals = runs.totals(id);
        RunReport.out(json).println(json ? RunReport.json(run, totals) : RunReport.text(run, totals));
        if (run.state() != State.FINISHED) {
            System.err.println(run.state() == State.CANCELED ? "Import " + id + " was canceled. What it brought stays." : howToGoOn(run.state().word()));
            return ExitCodes.INTERRUPTED;
        }
        int exitCode = RunReport.exitCode(totals);
        if (exitCode != ExitCodes.OK) {
            System.err.println("What could not be read, and why: imports show " + id);
        }
        return exitCode;
    }

    private String howToGoOn(String state) {
        return "Import " + id + " is " + state + ". It goes on with: imports resume " + id;
    }
}
