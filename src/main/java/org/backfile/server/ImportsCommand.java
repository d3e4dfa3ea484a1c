package org.backfile.server;

import java.io.PrintStream;
import java.util.Locale;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.backfile.importing.ImportItem;
import org.backfile.importing.ImportRun;
import org.backfile.importing.ImportRun.State;
import org.backfile.importing.Outcome;
import org.backfile.importing.Rereading;
import org.backfile.importing.RunRollback;
import org.backfile.importing.Runs;

/** The imports that there were: what became of each thing, and what can still be done about it. */
@Command(name = "imports", description = "Lists imports, and takes one up again, tries again what failed, or takes out what it brought.", synopsisSubcommandLabel = "COMMAND")
final class ImportsCommand {

    /** Problems that a report lists one by one; its totals count all. */
    private static final int MOST_PROBLEMS = 10_000;

    @Command(name = "list", description = "Lists the imports, newest first.")
    int list() throws Exception {
        return InArchive.run(stopping -> {
            Runs runs = InArchive.part(Runs.class);
            runs.newestFirst().forEach(run -> System.out.println(RunReport.text(run, runs.totals(run.id()))));
            return ExitCodes.OK;
        });
    }

    @Command(name = "show", description = "Prints what became of an import, each problem with its reason.")
    int show(@Parameters(paramLabel = "N", description = "The number of the import.") long id,
            @Option(names = "--json", description = "Prints JSON, a line for the totals and one for each problem.") boolean json) throws Exception {
        return InArchive.run(stopping -> {
            Runs runs = InArchive.part(Runs.class);
            ImportRun run = find(runs, id);
            PrintStream out = RunReport.out(json);
            out.println(json ? RunReport.json(run, runs.totals(id)) : RunReport.text(run, runs.totals(id)));
            for (ImportItem item : runs.problems(id, MOST_PROBLEMS)) {
                out.println(json ? RunReport.json(item) : RunReport.text(item));
            }
            return ExitCodes.OK;
        });
    }

    @Command(name = "resume", description = "Goes on with an import that was paused or interrupted, or works on it beside others.")
    int resume(@Parameters(paramLabel = "N", description = "The number of the import.") long id,
            @Option(names = "--workers", paramLabel = "COUNT", description = "How many documents are read at once (default: one a processor).") Integer workers,
            @Option(names = "--json", description = "Prints the report as JSON.") boolean json) throws Exception {
        return InArchive.run(stopping -> {
            Runs runs = InArchive.part(Runs.class);
            State state = find(runs, id).state();
            if (state == State.FINISHED) {
                return nothingToDo(runs, id, "Import " + id + " is finished; there is nothing to go on with.", json);
            } else if (state == State.CANCELED) {
                throw new StartFailure(ExitCodes.NOT_FOUND, "Import " + id + " was canceled. What it brought stays; import its files again to bring the rest.");
            } else if (state == State.PAUSED) {
                runs.turn(id, State.RUNNING);
            }
            return onTerminal(id, workers, json).work(stopping);
        });
    }

    @Command(name = "retry", description = "Tries again what an import could not read.")
    int retry(@Parameters(paramLabel = "N", description = "The number of the import.") long id,
            @Option(names = "--workers", paramLabel = "COUNT", description = "How many documents are read at once (default: one a processor).") Integer workers,
            @Option(names = "--json", description = "Prints the report as JSON.") boolean json) throws Exception {
        return InArchive.run(stopping -> {
            Runs runs = InArchive.part(Runs.class);
            find(runs, id);
            int again = runs.retry(id);
            if (again == 0 && !runs.totals(id).hasProblems()) {
                return nothingToDo(runs, id, "Nothing of import " + id + " failed.", json);
            }
            System.err.println(String.format(Locale.ROOT, "%,d to be tried again.", again));
            return onTerminal(id, workers, json).work(stopping);
        });
    }

    @Command(name = "rollback", description = "Takes the articles of an import that no editor has touched out of the archive. The admin section can put them back.")
    int rollback(@Parameters(paramLabel = "N", description = "The number of the import.") long id) throws Exception {
        return InArchive.run(stopping -> {
            Runs runs = InArchive.part(Runs.class);
            find(runs, id);
            long updated = runs.totals(id).of(Outcome.UPDATED);
            System.out.println(String.format(Locale.ROOT, "%,d articles were taken out.", InArchive.part(RunRollback.class).rollBack(id, null))
                    + (updated == 0 ? "" : String.format(Locale.ROOT, " %,d that were in the archive before, and that it brought other words of, stay with these.", updated)));
            return ExitCodes.OK;
        });
    }

    @Command(name = "reread", description = "Reads anew the articles that an older version of the parser read; what an editor settled stays.")
    int reread() throws Exception {
        return InArchive.run(stopping -> {
            Rereading rereading = InArchive.part(Rereading.class);
            System.err.println(String.format(Locale.ROOT, "%,d articles were read by an older version of the parser.", rereading.waiting()));
            System.out.println(String.format(Locale.ROOT, "%,d articles changed.", rereading.reread(stopping)));
            return stopping.getAsBoolean() ? ExitCodes.INTERRUPTED : ExitCodes.OK;
        });
    }

    /** Says so, and how the import stands. */
    private static int nothingToDo(Runs runs, long id, String why, boolean json) {
        System.err.println(why);
        ImportRun run = find(runs, id);
        RunReport.out(json).println(json ? RunReport.json(run, runs.totals(id)) : RunReport.text(run, runs.totals(id)));
        return ExitCodes.OK;
    }

    private static RunOnTerminal onTerminal(long id, Integer workers, boolean json) {
        return new RunOnTerminal(id, workers == null ? Runtime.getRuntime().availableProcessors() : workers, json);
    }

    private static ImportRun find(Runs runs, long id) {
        return runs.find(id).orElseThrow(() -> new StartFailure(ExitCodes.NOT_FOUND, "There is no import " + id + "; \"imports list\" lists them."));
    }
}
