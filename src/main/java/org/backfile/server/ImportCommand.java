package org.backfile.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.backfile.importing.DryRun;
import org.backfile.importing.ImportRun;
import org.backfile.importing.Outcome;
import org.backfile.importing.Runs;
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

    @Option(names = "--json", description = "Prints the report as JSON.")
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
            ImportRun run = InArchive.part(Runs.class).begin(label(), paths, new ImportRun.Terms(null, policy.isHeld(InArchive.part(ArchiveSettings.class).hold()), publication));
            return new RunOnTerminal(run.id(), workers, json).work(stopping);
        });
    }

    private int dryRun() throws Exception {
        Map<Outcome, Long> totals = new DryRun(workers, line -> System.err.println(RunReport.text(line))).read(paths);
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        RunReport.fill(report, totals);
        System.out.println(json ? report.toString() : RunReport.wouldBe(totals));
        return RunReport.exitCode(totals);
    }

    private String label() {
        return paths.stream().map(FileName::shown).collect(Collectors.joining(", "));
    }
}
