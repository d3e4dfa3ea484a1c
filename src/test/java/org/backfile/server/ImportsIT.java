package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.backfile.Dumps;
import org.backfile.ServerProcess;

/** What the commands about an import say of it. */
class ImportsIT {

    @Test
    void anImportIsToldInNumbersAndTriedAgainOnlyWhereSomethingFailed() throws Exception {
        try (ServerProcess command = ServerProcess.named("imports").withDatabase()) {
            Files.writeString(command.importFolder().resolve("a.txt"), Dumps.dump("Told in numbers"));
            Files.writeString(command.importFolder().resolve("b.txt"), "A headline without a story");
            Path bad = Files.writeString(command.importFolder().resolve("c.txt"), "%PDF-1.7");
            assertEquals(ExitCodes.PROBLEMS, command.run("import", command.importFolder().toString()), command.output());
            assertTrue(command.output().contains(" is finished: 2 imported (1 of them withheld), 1 failed.\n"), command.output());
            assertEquals(ExitCodes.OK, command.run("imports", "show", "1", "--json"), command.output());
            assertTrue(command.output().contains("\"imported\":2,\"updated\":0,\"duplicate\":0,\"skipped\":0,\"failed\":1,\"quarantined\":0,\"withheld\":1}\n{\"outcome\":\"failed\","), command.output());

            Files.writeString(bad, Dumps.dump("Mended meanwhile"));
            assertEquals(ExitCodes.OK, command.run("imports", "retry", "1"), command.output());
            assertTrue(command.output().contains("1 to be tried again.\n") && command.output().contains(" is finished: 3 imported (1 of them withheld).\n"), command.output());
            assertEquals(ExitCodes.OK, command.run("imports", "retry", "1"), command.output());
            assertTrue(command.output().contains("Nothing of import 1 failed.\n"), command.output());
            assertFalse(command.output().contains("begins") || command.output().contains("goes on"), command.output());
            assertEquals(ExitCodes.OK, command.run("imports", "resume", "1"), command.output());
            assertTrue(command.output().contains("Import 1 is finished; there is nothing to go on with.\n") && command.output().contains("3 imported"), command.output());
        }
    }
}
