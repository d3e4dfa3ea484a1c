package org.backfile.server;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.backfile.importing.ImportRun;
import org.backfile.importing.ImportRun.State;
import org.backfile.importing.Outcome;
import org.backfile.importing.Runs;

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
        System.err.println("Import " + id + " begins. Ctrl-C pauses it.");
        try (ProgressLine line = new ProgressLine(runs, id)) {
            ImportRun run = runs.find(id).orElseThrow();
            while (run.state() == State.RUNNING && !stopping.getAsBoolean()) {
                try {
                    if (!runs.work(run, workers, stopping)) {
                        Thread.sleep(MILLIS_BETWEEN_LOOKS); // another worker holds the rest
                    }
                } catch (SQLException | IllegalStateException e) {
                    line.say("The import waits for the database: " + e.getMessage());
                    Thread.sleep(MILLIS_BETWEEN_LOOKS);
                }
                run = runs.find(id).orElseThrow();
            }
            if (run.state() == State.RUNNING) {
                runs.turn(id, State.PAUSED);
            }
        }
        return report();
    }

    private int report() {
        ImportRun run = runs.find(id).orElseThrow();
        Map<Outcome, Long> totals = runs.totals(id);
        System.out.println(json ? RunReport.json(run, totals) : RunReport.text(run, totals));
        if (run.state() != State.FINISHED) {
            System.err.println("Import " + id + " is " + run.state().word() + ". It goes on with: imports resume " + id);
            return ExitCodes.INTERRUPTED;
        }
        return RunReport.exitCode(totals);
    }
}
