package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import org.backfile.ServerProcess;

/** However an archive ends, the next start has all that was committed. */
class KilledServerIT {

    @Test
    void itStartsAgainWithItsDataHoweverItEnded() throws Exception {
        try (ServerProcess server = ServerProcess.named("killed").withDatabase().start()) {
            EmbeddedDatabaseOf.ask(server, "create table kept as select 'committed' as word");

            server.kill();
            assertTrue(server.postgresRuns(), "its PostgreSQL outlives an archive that is killed");
            server.start();
            assertTrue(server.output().contains("An archive that was killed left its PostgreSQL running"), server.output());
            assertEquals("committed", EmbeddedDatabaseOf.ask(server, "update kept set word = 'again' returning old.word"));

            server.killAll();
            server.start();
            assertEquals("again", EmbeddedDatabaseOf.ask(server, "select word from kept"));

            assertEquals(128 + 15, server.stop());
            assertFalse(server.postgresRuns(), "nothing is left running");
        }
    }
}
