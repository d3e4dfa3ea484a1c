package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import org.backfile.Dumps;
import org.backfile.content.FieldJson;

class MainTest {

    @Test
    void helpNamesTheCommandsAndTheExitCodes() {
        String help = output(ExitCodes.OK, "--help");
        assertTrue(help.contains("serve") && help.contains("the data folder cannot be used"), help);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertTrue(output(ExitCodes.OK, "--version").matches("Backfile \\d+\\.\\d+.* \\(brings PostgreSQL 18\\.\\S+\\)\\s+"));
    }

    @Test
    void whatItDoesNotKnowItRefusesWithAHint() {
        assertTrue(output(ExitCodes.USAGE, "serv").contains("Did you mean: backfile serve"));
        assertTrue(output(ExitCodes.USAGE, "--prot=1").contains("Unknown option"));
    }

    @Test
    void aFileIsReadWithoutDatabaseOrServer() {
        String print = output(ExitCodes.OK, "read", "import/000_8e5802dabe2c87c1.txt");
        assertTrue(print.startsWith("kind\n  article\n"), print);
        assertTrue(print.contains("\nheadline\n  Obama and Putin seek 'new Syria initiatives'\n    "), print);
        JsonNode json = FieldJson.parse(output(ExitCodes.OK, "read", "--json", "import/000_8e5802dabe2c87c1.txt"));
        assertEquals("Obama and Putin seek 'new Syria initiatives'", json.at("/fields/headline").textValue());
        assertEquals(0, json.at("/evidence/0/spans/0/from").intValue());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals("There is no file nowhere.txt.\n", output(ExitCodes.NOT_FOUND, "read", "nowhere.txt"));
    }

    @Test
    void aFileThatIsNoPageOfTextIsNamedForWhatItIs() {
        assertEquals("src/docs/front.png: a picture (PNG), which is not a kind that this archive reads\n", output(ExitCodes.NOT_FOUND, "read", "src/docs/front.png"));
    }

    @Test
    void aDryRunListsEachThingAsALineOfJsonAndTheTotalsLast(@TempDir Path folder) throws IOException {
        String dump = Dumps.dump("A dry run at the mill");
        Files.writeString(folder.resolve("a.txt"), dump);
        Files.writeString(folder.resolve("b.txt"), dump);
        Files.writeString(folder.resolve("c.txt"), "A headline without a story");
        Files.writeString(folder.resolve("d.txt"), "%PDF-1.7");
        Files.writeString(folder.resolve("e.jsonl"), "{\"title\": \"Pump stopped\", \"text\": \"The pump of the mill was stopped on Monday.\", \"date\": \"2013-03-02\"}\n{\"title\": \"a\",, \"text\": \"b\"}\n");
        Files.writeString(folder.resolve("f.txt"), "Page not found\n\nThe page you are looking for is not here any more.\n");
        List<JsonNode> lines = output(ExitCodes.PROBLEMS, "import", "--dry-run", "--json", "--publication", "The Mill", folder.toString()).lines().map(FieldJson::parse).toList();
        String name = folder.getFileName().toString();
        assertEquals(List.of("imported " + name + "/a.txt", "duplicate " + name + "/b.txt", "imported " + name + "/c.txt", "failed " + name + "/d.txt",
                "imported record 1 of " + name + "/e.jsonl", "failed record 2 of " + name + "/e.jsonl", "skipped " + name + "/f.txt"),
                lines.subList(0, 7).stream().map(line -> line.get("outcome").asText() + " " + line.get("place").asText()).toList());
        assertEquals("A dry run at the mill", lines.get(0).get("headline").asText());
        assertEquals("article", lines.get(0).get("kind").asText());
        assertEquals("[\"outcome\",\"place\",\"kind\",\"headline\",\"publishedAt\",\"publication\",\"withheld\"]", names(lines.get(0)));
        assertEquals("false true false", Stream.of(0, 2, 4).map(at -> lines.get(at).get("withheld").asText()).collect(Collectors.joining(" ")));
        assertEquals("2013-03-02 The Mill", lines.get(4).get("publishedAt").asText() + " " + lines.get(4).get("publication").asText());
        assertTrue(lines.get(2).get("publishedAt").isNull());
        assertEquals("[\"outcome\",\"place\",\"reason\"]", names(lines.get(3)));
        assertEquals("error", lines.get(6).get("kind").asText());
        assertEquals(FieldJson.parse("{\"imported\":3,\"updated\":0,\"duplicate\":1,\"skipped\":1,\"failed\":2,\"quarantined\":0,\"withheld\":1}"), lines.get(7));
        assertEquals(8, lines.size());
        String held = output(ExitCodes.PROBLEMS, "import", "--dry-run", "--hold", folder.toString());
        assertTrue(held.endsWith("It would be: 3 imported (3 of them withheld), 1 duplicate, 1 skipped, 2 failed. Nothing was stored.\n"), held);
        assertTrue(held.contains("failed  " + name + "/d.txt: a PDF, which is not a kind that this archive reads\n") && !held.contains("imported  "), held);
    }

    private static String names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> names.add('"' + name + '"'));
        return names.toString().replace(", ", ",");
    }

    private static String output(int exitCode, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (PrintStream both = new PrintStream(output)) {
            System.setOut(both);
            System.setErr(both);
            assertEquals(exitCode, Main.execute(arguments));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
