package org.backfile.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.backfile.content.FieldJson;
import org.backfile.content.FieldName;
import org.backfile.importing.DryRun;
import org.backfile.importing.ImportItem;
import org.backfile.importing.ImportRun;
import org.backfile.importing.Outcome;
import org.backfile.importing.Totals;

/** What became of an import, in a line. */
final class RunReport {

    private RunReport() {
    }

    /** "Import 7 (/mnt/crawl) is finished: 11,204 imported, 3 failed." */
    static String text(ImportRun run, Totals totals) {
        return "Import " + run.id() + " (" + run.label() + ") is " + run.state().word() + ": " + counts(totals) + "." + (run.rolledBackAt().isEmpty() ? "" : " It was rolled back.");
    }

    /** "11,204 imported (12 of them withheld), 3 failed" */
    static String counts(Totals totals) {
        return totals.isEmpty() ? "nothing was found" : listed(totals);
    }

    /** What an import would bring that stores nothing. */
    static String wouldBe(Totals totals) {
        return totals.isEmpty() ? "Nothing was found." : "It would be: " + listed(totals) + ". Nothing was stored.";
    }

    /** How far an import is: nothing while nothing is done. */
    static String listed(Totals totals) {
        return totals.outcomes().entrySet().stream().map(total -> String.format(Locale.ROOT, "%,d %s", total.getValue(), total.getKey().word())
                + (total.getKey() == Outcome.IMPORTED && totals.withheld() > 0 ? String.format(Locale.ROOT, " (%,d of them withheld)", totals.withheld()) : "")).collect(Collectors.joining(", "));
    }

    static String json(ImportRun run, Totals totals) {
        ObjectNode report = JsonNodeFactory.instance.objectNode().put("import", run.id()).put("label", run.label()).put("state", run.state().word()).put("rolledBack", run.rolledBackAt().isPresent());
        fill(report, totals);
        return report.toString();
    }

    static int exitCode(Totals totals) {
        return totals.hasProblems() ? ExitCodes.PROBLEMS : ExitCodes.OK;
    }

    static String text(DryRun.Line line) {
        return line.outcome().word() + "  " + line.place() + ": " + line.reason();
    }

    /** The same as JSON, as that of an item that was imported; and what would be read from it. */
    static String json(DryRun.Line line) {
        ObjectNode item = item(line.outcome(), line.place());
        if (line.reason() != null) {
            item.put("reason", line.reason());
        }
        if (line.reading() != null) {
            item.put("kind", line.reading().kind().kind().word());
        }
        if (line.outcome() == Outcome.IMPORTED) {
            for (FieldName field : List.of(FieldName.HEADLINE, FieldName.PUBLISHED_AT, FieldName.PUBLICATION)) {
                item.set(field.word(), FieldJson.write(line.reading().value(field)));
            }
            item.put("withheld", line.withheld());
        }
        return item.toString();
    }

    private static ObjectNode item(Outcome outcome, String place) {
        return JsonNodeFactory.instance.objectNode().put("outcome", outcome.word()).put("place", place);
    }

    /** A line for a thing that no article came of, or another than a new one. */
    static String text(ImportItem item) {
        return item.outcome().word() + "  " + item.place() + item.reason().map(reason -> ": " + reason).orElse("");
    }

    static String json(ImportItem item) {
        ObjectNode line = item(item.outcome(), item.place());
        item.reason().ifPresent(reason -> line.put("reason", reason));
        item.articleId().ifPresent(article -> line.put("article", article));
        return line.toString();
    }

    /** Where it is printed to: JSON in UTF-8 whatever the terminal's locale, for it is nothing else. */
    static PrintStream out(boolean json) {
        return json ? new PrintStream(System.out, true, StandardCharsets.UTF_8) : System.out;
    }

    static String json(Totals totals) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        fill(report, totals);
        return report.toString();
    }

    /** A number for each outcome, 0 for none; and of what was imported, how much is withheld. */
    private static void fill(ObjectNode report, Totals totals) {
        for (Outcome outcome : Outcome.values()) {
            report.put(outcome.word(), totals.of(outcome));
        }
        report.put("withheld", totals.withheld());
    }
}
