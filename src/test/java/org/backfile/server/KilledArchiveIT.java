package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.ServerProcess;

/** An archive that is killed while it saves has, at its next start, all that was done, once, and nothing half. */
class KilledArchiveIT {


    private final Random random = new Random(20130302);

    @Test
    void aKilledSaveIsThereWholeOrNotAtAll() throws Exception {
        try (ServerProcess server = ServerProcess.named("killed-save").withDatabase()) {
            Files.writeString(server.importFolder().resolve("dump.txt"), Dumps.dump("Bridge is refused"));
            server.start();
            Browser editor = FirstAdministrator.of(server);
            List<String> acknowledged = new ArrayList<>();
            for (int kills = 0; kills < 4; kills++) {
                FirstAdministrator.useAddressOf(server);
                saveUntilKilled(server, editor, acknowledged);
                server.start();
            }

            String headlines = ask(server, "select string_agg(after #>> '{}', chr(10) order by id) from revision where field = 'headline'");
            List<String> saved = headlines.lines().toList();
            assertTrue(saved.containsAll(acknowledged), () -> "acknowledged, but lost: " + acknowledged.stream().filter(one -> !saved.contains(one)).toList());
            assertEquals(saved.stream().distinct().toList(), saved, "nothing is saved twice");
            assertEquals(saved.get(saved.size() - 1), ask(server, "select headline from article"));
            assertWhole(server);
        }
    }

    /** No part of a save is there without the others. */
    private static void assertWhole(ServerProcess server) throws SQLException, IOException {
        assertEquals(1 + count(server, "select count(*) from changeset"), count(server, "select version from article"));
        assertEquals(0, count(server, "select count(*) from changeset c where not exists (select from revision where changeset_id = c.id)"));
        assertEquals(0, count(server, """
                select count(*) from (select before, lag(after) over (order by id) as latest from revision where field = 'headline') r
                where latest is not null and before is distinct from latest"""), "each save begins with what the one before left");
        assertEquals(count(server, "select max(id) from revision where field = 'headline'"),
                count(server, "select revision_id from field_state where field = 'headline'"));
        assertEquals(count(server, "select max(id) from revision where field = 'standfirst'"),
                count(server, "select revision_id from field_state where field = 'standfirst'"));
        assertEquals(ask(server, "select after #>> '{}' from revision where field = 'standfirst' order by id desc limit 1"),
                ask(server, "select standfirst from article"));
    }

    /** Saves headline and standfirst of the only article again and again, until the archive is killed in the midst of it. */
    private void saveUntilKilled(ServerProcess server, Browser editor, List<String> acknowledged) throws InterruptedException {
        int saves = 1 + random.nextInt(8);
        int milliseconds = random.nextInt(40);
        CountDownLatch countdown = new CountDownLatch(saves);
        Thread killer = new Thread(() -> killAfter(countdown, milliseconds, server));
        killer.start();
        while (killer.isAlive()) {
            String headline = "Bridge is refused, says paper number " + random.nextLong();
            try {
                FilledForm.load(editor, 1).type("headline", headline).type("standfirst", headline + ".").save().then().statusCode(303);
                acknowledged.add(headline);
                countdown.countDown();
            } catch (Exception e) {
                assertEquals(0, countdown.getCount(), () -> "only the kill interrupts a save, not " + e);
            }
        }
    }

    private static void killAfter(CountDownLatch saves, int milliseconds, ServerProcess server) {
        try {
            saves.await();
            Thread.sleep(milliseconds);
            server.killAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long count(ServerProcess server, String sql) throws IOException, SQLException {
        return Long.parseLong(ask(server, sql));
    }

    private static String ask(ServerProcess server, String sql) throws IOException, SQLException {
        return EmbeddedDatabaseOf.ask(server, sql);
    }
}
