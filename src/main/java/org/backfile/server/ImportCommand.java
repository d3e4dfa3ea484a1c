package org.backfile.server;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.backfile.importing.DryRun;
import org.backfile.importing.ImportRun;
import org.backfile.importing.Outcome;
import org.backfile.importing.Runs;
import org.backfile.importing.Totals;
import org.backfile.source.FileName;
import org.backfile.web.ArchiveSettings;

/** Imports files and folders from wherever they lie, with the archive serving or not. */
@Command(name = "import", description = "Imports files and folders: text dumps, saved web pages, crawls and exports, and archives of them. "
        + "Ctrl-C pauses; \"imports resume\" goes on. Two or more may work on one import: start \"imports resume\" beside it.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "What is to be imported.")
    private List<Path> paths;

    @Option(names = "--dry-run", description = "Reads and reports, and stores nothing; needs no database.")
    private boolean dry;

    @Option(names = "--publication", paramLabel = "NAME", description = "The publication of articles that name none.")
    private String publication;

    @Option(names = "--workers", paramLabel = "N", description = "How many documents are read at once (default: one a processor).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @ArgGroup
    private Policy policy = new Policy();

    /** One of the two, or as the archive's settings say. */
    private static final class Policy {

        @Option(names = "--hold", description = "Withholds what is imported until an editor publishes it.")
        private boolean hold;

        @Option(names = "--publish", description = "Publishes what is whole, also where the archive's settings withhold what comes in.")
        private boolean publish;

        boolean isHeld(boolean setting) {
            return hold || setting && !publish;
        }
    }

    @Option(names = "--json", description = "Prints the report as JSON; with --dry-run each thing that was found, a line each (outcome, place, reason, kind; headline, publishedAt, publication and withheld of what would be imported), and the totals as the last line.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new StartFailure(ExitCodes.NOT_FOUND, "There is no file or folder " + FileName.shown(path) + ".");
            }
        }
        if (dry) {
            return dryRun();
        }
        return InArchive.runOrMake(stopping -> {
            ImportRun run = InArchive.part(Runs.class).begin(label(), paths, terms(InArchive.part(ArchiveSettings.class)));
            return new RunOnTerminal(run.id(), workers, json).work(stopping);
        });
    }

    private int dryRun() throws Exception {
        PrintStream out = RunReport.out(json);
        Totals totals = new DryRun(workers, terms(EarlySettings.read().archive()), line -> {
            if (json) {
                out.println(RunReport.json(line));
            } else if (line.outcome() != Outcome.IMPORTED) {
                System.err.println(RunReport.text(line));
            }
        }).read(paths);
        out.println(json ? RunReport.json(totals) : RunReport.wouldBe(totals));
        return RunReport.exitCode(totals);
    }

    private ImportRun.Terms terms(ArchiveSettings settings) {
        return new ImportRun.Terms(null, policy.isHeld(settings.hold()), publication);
    }

    private String label() {
        return paths.stream().map(FileName::shown).collect(Collectors.joining(", "));
    }
}
