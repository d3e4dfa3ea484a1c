package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

import org.junit.jupiter.api.Test;

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
        return output.toString();
    }
}
