package org.backfile.server;

import java.util.Locale;

import picocli.CommandLine.Command;

import org.backfile.search.IndexJob;
import org.backfile.search.IndexJobs;
import org.backfile.search.SearchIndex;

/** The search index of a node. A running archive does it itself, since the folder is its own; else this process does. */
@Command(name = "index", description = "Makes the search index anew, or compares it with the database; also while the archive runs.", synopsisSubcommandLabel = "COMMAND")
final class IndexCommand {

    private static final long LOOK_MILLIS = 500;
    /** In percent. */
    private static final int TOLD_EACH = 10;

    @Command(name = "rebuild", description = "Makes the index anew. The old one is searched meanwhile.")
    int rebuild() throws Exception {
        return run(IndexJob.Kind.REBUILD);
    }

    @Command(name = "verify", description = "Compares the index with the database, article by article, and puts right what differs.")
    int verify() throws Exception {
        return run(IndexJob.Kind.VERIFY);
    }

    private static int run(IndexJob.Kind kind) throws Exception {
        return InArchive.run(stopping -> {
            IndexJobs jobs = InArchive.part(IndexJobs.class);
            long id = jobs.post(kind, null);
            // It does the job unless a running archive has the folder; that one does it then.
            InArchive.part(SearchIndex.class).start();
            int told = -1;
            IndexJob job = jobs.find(id);
            for (; !job.isFinished() && !stopping.getAsBoolean(); job = jobs.find(id)) {
                if (job.progress() / TOLD_EACH > told) {
                    told = job.progress() / TOLD_EACH;
                    System.err.println(job.progress() + " %");
                }
                Thread.sleep(LOOK_MILLIS);
            }
            return report(job);
        });
    }

    private static int report(IndexJob job) {
        if (!job.isFinished()) {
            System.err.println("It was stopped; the archive goes on with it when it runs.");
            return ExitCodes.INTERRUPTED;
        }
        if (job.failed()) {
            System.err.println("It failed: " + job.report());
            return ExitCodes.FAULT;
        }
        if (job.kind() == IndexJob.Kind.REBUILD) {
            System.out.println(String.format(Locale.ROOT, "The index was made anew: %,d articles.", job.articles()));
        } else if (job.differing() == 0) {
            System.out.println(String.format(Locale.ROOT, "%,d articles compared: the index has all of them as the database has them.", job.articles()));
        } else {
            System.out.println(String.format(Locale.ROOT, "%2$,d articles compared: %1$,d were not in the index as the database has them; they are now.", job.differing(), job.articles()));
        }
        return ExitCodes.OK;
    }
}
