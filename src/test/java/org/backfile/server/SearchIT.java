package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.Dumps;
import org.backfile.FilledForm;
import org.backfile.ServerProcess;

/** Search in packaged archives: on two nodes of one database, after a kill, on a damaged index, and by the command. */
class SearchIT {

    private static int found(ServerProcess server, String word) throws IOException {
        Document page = Jsoup.connect(server.url() + "search?q=" + word).get();
        return page.select(".hit").size();
    }

    private static ServerProcess withArticles(String name, String... headlines) throws Exception {
        ServerProcess server = ServerProcess.named(name).withDatabase();
        for (int number = 0; number < headlines.length; number++) {
            Files.writeString(server.importFolder().resolve(number + ".txt"), Dumps.dump(headlines[number]));
        }
        return server.start();
    }

    private static void decide(Browser editor, long id, String status) {
        decide(editor, id, status, "");
    }

    private static void decide(Browser editor, long id, String status, String until) {
        Document page = editor.page("/admin/articles/" + id + "/fix");
        editor.submit("/admin/articles/" + id + "/status", "publicationStatus", status, "embargoUntil", until, "reviewState", "unreviewed",
                "seenStatus", page.select("input[name=seenStatus]").val(), "seenReview", page.select("input[name=seenReview]").val()).then().statusCode(303);
    }

    @Test
    void whatOneNodeSavesTheOtherFindsAndWhatOneWithholdsTheOtherHides() throws Exception {
        try (ServerProcess first = withArticles("first-node", "Ostrich race is held")) {
            // Before the second starts: each start prints a new link for the first administrator.
            whatOneNodeSaves(first, FirstAdministrator.of(first));
        }
    }

    private static void whatOneNodeSaves(ServerProcess first, Browser editor) throws Exception {
        try (ServerProcess second = ServerProcess.named("second-node").with("QUARKUS_DATASOURCE_JDBC_URL", EmbeddedDatabaseOf.url(first))
                        .with("QUARKUS_DATASOURCE_USERNAME", EmbeddedPostgres.USER).with("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabaseOf.password(first)).start()) {
            second.awaitThat(() -> found(second, "ostrich") == 1);

            FilledForm.load(editor, 1).type("headline", "Emu race is held").save().then().statusCode(303);
            assertEquals(1, found(first, "headline:emu"), "on the node that saved at once");
            second.awaitThat(() -> found(second, "headline:emu") == 1);

            assertFalse(Jsoup.connect(second.url()).get().select("a:contains(Emu race)").isEmpty());
            decide(editor, 1, "withheld");
            // At the moment of the redirect it is gone from both, from counts too.
            for (ServerProcess node : List.of(second, first)) {
                assertEquals(404, Jsoup.connect(node.url() + "articles/1/emu-race-is-held").ignoreHttpErrors(true).execute().statusCode());
                assertTrue(Jsoup.connect(node.url()).get().select("a:contains(Emu race)").isEmpty());
                assertTrue(Jsoup.connect(node.url() + "search?q=emu").get().select(".search-total").isEmpty());
            }
            // One of the two ends it when its time has come, and both show it.
            decide(editor, 1, "embargoed", LocalDateTime.now(ZoneOffset.UTC).plusSeconds(2).truncatedTo(ChronoUnit.SECONDS).toString());
            for (ServerProcess node : List.of(second, first)) {
                node.awaitThat(() -> found(node, "emu") == 1);
            }
            aNodeThatHearsNothing(first, second, editor);
        }
    }

    /** It stands still longer than its lease runs, while something is removed: whoever removes it waits for that, and it shows nothing of it afterwards. */
    private static void aNodeThatHearsNothing(ServerProcess first, ServerProcess second, Browser editor) throws Exception {
        second.suspend();
        decide(editor, 1, "withheld");
        second.resume();
        assertEquals(404, Jsoup.connect(second.url() + "articles/1/emu-race-is-held").ignoreHttpErrors(true).execute().statusCode());
        assertTrue(Jsoup.connect(second.url()).get().select("a:contains(Emu race)").isEmpty());
        assertTrue(Jsoup.connect(second.url() + "search?q=emu").get().select(".search-total").isEmpty());
        assertEquals(0, found(first, "emu"));
    }

    @Test
    void aKilledArchiveFindsAllThatWasSavedWhenItIsOpenedAgain() throws Exception {
        try (ServerProcess server = withArticles("killed-search", "Pelican lands on the pier")) {
            Browser editor = FirstAdministrator.of(server);
            server.awaitThat(() -> found(server, "pelican") == 1);
            for (String headline : List.of("Cormorant lands on the pier", "Gannet lands on the pier", "Petrel lands on the pier")) {
                FilledForm.load(editor, 1).type("headline", headline).save().then().statusCode(303);
            }
            server.killAll();
            server.start();
            server.awaitThat(() -> found(server, "headline:petrel") == 1);
            assertEquals(0, found(server, "headline:gannet"));
        }
    }

    @Test
    void aLostOrDamagedIndexIsMadeAnew() throws Exception {
        try (ServerProcess server = withArticles("damaged-search", "Walrus sighted")) {
            server.awaitThat(() -> found(server, "walrus") == 1);
            server.stop();
            Path index = server.data().resolve("index");
            damage(index.resolve(Files.readString(index.resolve("current"))));
            server.start();
            server.awaitThat(() -> found(server, "walrus") == 1);
            server.stop();
            delete(index);
            server.start();
            server.awaitThat(() -> found(server, "walrus") == 1);
        }
    }

    @Test
    void theCommandRebuildsAndVerifiesBesideARunningArchiveAndWithoutOne() throws Exception {
        try (ServerProcess server = withArticles("index-command", "Manatee found in the canal")) {
            ServerProcess command = ServerProcess.named("index-command-beside").with("BACKFILE_DATA", server.data().toString())
                    .with("BACKFILE_PORT", Integer.toString(URI.create(server.url()).getPort()));
            assertEquals(ExitCodes.OK, command.run("index", "verify"), command::output);
            assertTrue(command.output().contains("1 articles"), command.output());
            assertEquals(ExitCodes.OK, command.run("index", "rebuild"), command::output);
            server.awaitThat(() -> found(server, "manatee") == 1);
            server.stop();
            assertEquals(ExitCodes.OK, server.run("index", "rebuild"), server::output);
            assertEquals(ExitCodes.OK, server.run("index", "verify"), server::output);
            assertTrue(server.output().contains("1 articles"), server.output());
        }
    }

    /** Overwrites the beginning of each file. */
    private static void damage(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(file -> !file.getFileName().toString().equals("write.lock")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                byte[] rubbish = "rubbish, not an index".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(rubbish, 0, bytes, 0, Math.min(rubbish.length, bytes.length));
                Files.write(file, bytes);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
