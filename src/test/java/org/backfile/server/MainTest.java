package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

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
