package org.backfile.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.backfile.importing.DryRun;
import org.backfile.importing.ImportItem;
import org.backfile.importing.ImportRun;
import org.backfile.importing.Outcome;

/** What became of an import, in a line. */
final class RunReport {

    private RunReport() {
    }

    /** "Import 7 (/mnt/crawl) is finished: 11,204 imported, 3 failed." */
    static String text(ImportRun run, Map<Outcome, Long> totals) {
        return "Import " + run.id() + " (" + run.label() + ") is " + run.state().word() + ": " + counts(totals) + "." + (run.rolledBackAt().isEmpty() ? "" : " It was rolled back.");
    }

    /** "11,204 imported, 3 failed" */
    static String counts(Map<Outcome, Long> totals) {
        return totals.isEmpty() ? "nothing was found" : listed(totals);
    }

    /** What an import would bring that stores nothing. */
    static String wouldBe(Map<Outcome, Long> totals) {
        return totals.isEmpty() ? "Nothing was found." : "It would be: " + listed(totals) + ". Nothing was stored.";
    }

    /** How far an import is: nothing while nothing is done. */
    static String listed(Map<Outcome, Long> totals) {
        return Arrays.stream(Outcome.values()).filter(totals::containsKey)
                .map(outcome -> String.format(Locale.ROOT, "%,d %s", totals.get(outcome), outcome.word())).collect(Collectors.joining(", "));
    }

    static String json(ImportRun run, Map<Outcome, Long> totals) {
        ObjectNode report = JsonNodeFactory.instance.objectNode().put("import", run.id()).put("label", run.label()).put("state", run.state().word()).put("rolledBack", run.rolledBackAt().isPresent());
        fill(report, totals);
        return report.toString();
    }

    static int exitCode(Map<Outcome, Long> totals) {
        return totals.containsKey(Outcome.FAILED) || totals.containsKey(Outcome.QUARANTINED) ? ExitCodes.PROBLEMS : ExitCodes.OK;
    }

    static String text(DryRun.Line line) {
        return line.outcome().word() + "  " + line.place() + ": " + line.reason();
    }

    /** A line for a thing that no article came of, or another than a new one. */
    static String text(ImportItem item) {
        return item.outcome().word() + "  " + item.place() + item.reason().map(reason -> ": " + reason).orElse("");
    }

    static String json(ImportItem item) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("outcome", item.outcome().word()).put("place", item.place());
        item.reason().ifPresent(reason -> line.put("reason", reason));
        item.articleId().ifPresent(article -> line.put("article", article));
        return line.toString();
    }

    /** A number for each outcome, 0 for none. */
    static void fill(ObjectNode report, Map<Outcome, Long> totals) {
        for (Outcome outcome : Outcome.values()) {
            report.put(outcome.word(), totals.getOrDefault(outcome, 0L));
        }
    }
}
