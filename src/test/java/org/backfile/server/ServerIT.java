package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.backfile.ServerProcess;

/** The packaged archive beside others: what it shares with none of them, and what it refuses. */
class ServerIT {

    private static ServerProcess server;

    @BeforeAll
    static void open() throws Exception {
        server = ServerProcess.named("open").start();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void itIsReadyWhereItSaysItIs() throws Exception {
        HttpRequest ready = HttpRequest.newBuilder(URI.create(server.url() + "q/health/ready")).build();
        assertEquals(200, HttpClient.newHttpClient().send(ready, BodyHandlers.discarding()).statusCode());
    }

    @Test
    void whatItHasCommittedIsOnTheDisk() throws Exception {
        assertEquals("on", EmbeddedDatabaseOf.ask(server, "select current_setting('fsync')"));
        assertEquals("on", EmbeddedDatabaseOf.ask(server, "select current_setting('synchronous_commit')"));
    }

    @Test
    void aSecondArchiveOnItsDataFolderIsRefused() throws Exception {
        refused("second", ExitCodes.DATA_FOLDER, "Another archive (process ", "BACKFILE_DATA", server.data().toString());
    }

    @Test
    void itsPortIsRefusedToAnother() throws Exception {
        ServerProcess second = refused("port", ExitCodes.ADDRESS, "The archive cannot listen on port ",
                "BACKFILE_PORT", Integer.toString(URI.create(server.url()).getPort()));
        assertFalse(Files.exists(second.data().resolve("postgres")), "the port is looked at before a database is made");
    }

    @Test
    void anArchiveThatIsGivenADatabaseStartsNone() throws Exception {
        try (ServerProcess given = given("given", EmbeddedDatabaseOf.password(server)).start()) {
            assertFalse(Files.exists(given.data().resolve("postgres")));
            assertEquals(128 + 15, given.stop());
        }
        assertTrue(server.postgresRuns());
    }

    @Test
    void aDatabaseThatRefusesThePasswordIsNamed() throws Exception {
        try (ServerProcess given = given("refusing", "guess")) {
            assertEquals(ExitCodes.DATABASE, given.run());
            assertOneSentence(given, "refuses the user or the password");
        }
    }

    @Test
    void aResetLinkIsHandedOutBesideTheRunningArchive() throws Exception {
        EmbeddedDatabaseOf.ask(server, "insert into account(name, role, created_at) values ('Ada', 'administrator', now())");
        try (ServerProcess command = ServerProcess.named("reset").with("BACKFILE_DATA", server.data().toString())
                .with("BACKFILE_PORT", Integer.toString(URI.create(server.url()).getPort()))) {
            assertEquals(ExitCodes.OK, command.run("accounts", "reset", "ada"), command.output());
            assertTrue(command.output().startsWith(server.url() + "welcome/"), command.output());
            assertEquals(ExitCodes.NOT_FOUND, command.run("accounts", "reset", "Bob"), command.output());
            assertOneSentence(command, "There is no account named \"Bob\".");
        }
    }

    @Test
    void aFolderOfAnotherPostgresIsRefused() throws Exception {
        try (ServerProcess old = ServerProcess.named("old")) {
            Files.createDirectories(old.data().resolve("postgres"));
            Files.writeString(old.data().resolve("postgres/PG_VERSION"), "13\n");
            assertEquals(ExitCodes.DATA_FOLDER, old.run());
            assertOneSentence(old, "was made by PostgreSQL 13");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws Exception {
        refused("file", ExitCodes.DATA_FOLDER, "is a file", "BACKFILE_DATA", "/dev/null");
    }

    @Test
    void aSettingThatCannotBeUsedIsNamed() throws Exception {
        refused("settings", ExitCodes.SETTINGS, "backfile.time-zone=Mars cannot be used", "BACKFILE_TIME_ZONE", "Mars");
    }

    private static ServerProcess given(String name, String password) throws IOException {
        return ServerProcess.named(name).with("QUARKUS_DATASOURCE_JDBC_URL", EmbeddedDatabaseOf.url(server))
                .with("QUARKUS_DATASOURCE_USERNAME", EmbeddedPostgres.USER).with("QUARKUS_DATASOURCE_PASSWORD", password);
    }

    private static ServerProcess refused(String name, int exitCode, String sentence, String variable, String value) throws Exception {
        try (ServerProcess second = ServerProcess.named(name).with(variable, value)) {
            assertEquals(exitCode, second.run(), second.output());
            assertOneSentence(second, sentence);
            return second;
        }
    }

    private static void assertOneSentence(ServerProcess refused, String sentence) {
        assertTrue(refused.output().contains(sentence), refused.output());
        assertEquals(1, refused.output().strip().lines().count(), refused.output());
    }
}
