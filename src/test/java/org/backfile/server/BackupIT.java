package org.backfile.server;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import org.backfile.Browser;
import org.backfile.FilledForm;
import org.backfile.ServerProcess;
import org.backfile.benchmark.Corpus;

/** An archive that is saved while it runs comes back, row for row, in another place; and nothing else is taken for it. */
class BackupIT {

    private static final Path FOLDER = Path.of("target/backups").toAbsolutePath();

    @Test
    void anArchiveIsSavedWhileItRunsAndComesBackWhole() throws Exception {
        Path saved = fresh("saved.zip");
        try (ServerProcess server = ServerProcess.named("saved").withDatabase(); ServerProcess command = beside(server); ServerProcess other = ServerProcess.named("restored").withDatabase()) {
            Corpus.write(server.importFolder(), 0, 300);
            Files.writeString(server.importFolder().resolve("odd.txt"), "Odd \\ signs\t\\N and \ud83e\udda2\n\nA back\\slash, a tab\tand a swan \ud83e\udda2 stand in this paragraph.\n");
            server.start();
            Browser editor = FirstAdministrator.of(server);
            FilledForm.load(editor, 1).type("headline", "Fixed before the backup").type("kicker", "Words \"and\" \\N").save().then().statusCode(303);

            assertEquals(ExitCodes.OK, command.run("backup", saved.toString()), command.output());
            assertEquals(ExitCodes.USAGE, command.run("backup", saved.toString()), command.output());
            byte[] downloaded = editor.submit("/admin/backups").then().statusCode(200).contentType("application/zip").extract().asByteArray();
            Path fromBrowser = Files.write(fresh("browser.zip"), downloaded);
            assertEquals(digests(saved), digests(fromBrowser));
            editor.open("/admin/backups").then().body(containsString("downloaded by Ada"), containsString("on the command line"));
            assertEquals(ExitCodes.DATA_FOLDER, command.run("restore", saved.toString()), command.output());

            assertEquals(ExitCodes.OK, other.run("restore", saved.toString()), other.output());
            Path again = fresh("again.zip");
            assertEquals(ExitCodes.OK, other.run("backup", again.toString()), other.output());
            assertEquals(digests(saved), digests(again));
            assertEquals(ExitCodes.NOT_FOUND, other.run("restore", saved.toString()), other.output());
            assertTrue(other.output().contains("the archive is not empty"), other.output());

            other.start();
            FirstAdministrator.useAddressOf(other);
            RestAssured.get("/articles/1").then().statusCode(200).body(containsString("Fixed before the backup</h1>"));
            other.awaitThat(() -> RestAssured.get("/search?q=headline:backup").asString().contains("1 article<"));
            Browser ada = Browser.reader();
            ada.signIn("Ada", FirstAdministrator.PASSWORD).then().statusCode(303);
            ada.open("/admin/backups").then().body(containsString("the archive was restored, from the backup of"));
            FilledForm.load(ada, 2).type("headline", "Fixed after the restore").save().then().statusCode(303);
        }
    }

    /** The file was made by a Backfile of schema 4, of three sample articles. */
    @Test
    void aBackupOfAnOlderBackfileComesBackAndIsBroughtUpToDate() throws Exception {
        Path older = Path.of("src/test/resources/backups/schema-4.zip").toAbsolutePath();
        try (ServerProcess server = ServerProcess.named("older-backup").withDatabase()) {
            assertEquals(ExitCodes.OK, server.run("restore", older.toString()), server.output());
            assertTrue(server.output().contains("of an older Backfile (schema 4)"), server.output());
            assertEquals(ExitCodes.NOT_FOUND, server.run("restore", older.toString()), server.output());
            server.start();
            FirstAdministrator.useAddressOf(server);
            assertEquals("3", EmbeddedDatabaseOf.ask(server, "select count(*) from article"));
            RestAssured.get("/articles/1").then().statusCode(200);
            EmbeddedDatabaseOf.ask(server, "insert into flyway_schema_history select 9999, '999', 'later', 'SQL', 'V999__later.sql', 0, installed_by, now(), 1, true from flyway_schema_history limit 1");
            server.stop();
            assertEquals(ExitCodes.DATABASE, server.run("imports", "list"), server.output());
            assertTrue(server.output().contains("by a newer Backfile than this one"), server.output());
        }
    }

    @Test
    void forAFileThatIsNoBackupNoArchiveIsMade() throws Exception {
        Path empty = fresh("empty.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(empty))) {
            zip.putNextEntry(new ZipEntry("notes.txt"));
        }
        Path lacking = fresh("lacking.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(lacking))) {
            zip.putNextEntry(new ZipEntry("backup.json"));
            zip.write("{\"format\": \"backfile-backup\", \"version\": 1, \"schema\": \"34\", \"madeAt\": \"2026-01-01T00:00:00Z\", \"tables\": [{\"name\": \"article\", \"columns\": [\"id\"], \"rows\": 1, \"sha256\": \"00\"}]}"
                    .getBytes(StandardCharsets.UTF_8));
        }
        try (ServerProcess none = ServerProcess.named("no-backup")) {
            for (Map.Entry<Path, String> bad : Map.of(Files.writeString(fresh("bad.zip"), "no backup"), "no whole ZIP file", empty, "it has no backup.json", lacking, "its table article is missing").entrySet()) {
                assertEquals(ExitCodes.NOT_FOUND, none.run("restore", bad.getKey().toString()), none.output());
                assertTrue(none.output().contains("cannot be restored: ") && none.output().contains(bad.getValue()), none.output());
            }
            assertEquals(ExitCodes.NOT_FOUND, none.run("restore", FOLDER.toString()), none.output());
            assertFalse(Files.exists(none.data().resolve("postgres")));
        }
    }

    @Test
    void whatIsNoWholeBackupIsRefusedAndChangesNothing() throws Exception {
        Path saved = fresh("small.zip");
        try (ServerProcess one = ServerProcess.named("small").withDatabase(); ServerProcess other = ServerProcess.named("refused").withDatabase()) {
            Corpus.write(one.importFolder(), 0, 20);
            assertEquals(ExitCodes.OK, one.run("import", one.importFolder().toString()), one.output());
            assertEquals(ExitCodes.OK, one.run("backup", saved.toString()), one.output());
            byte[] whole = Files.readAllBytes(saved);

            byte[] altered = whole.clone();
            altered[whole.length / 2] ^= 1;
            for (byte[] bad : List.of(Arrays.copyOf(whole, whole.length * 2 / 3), altered, "no backup".getBytes(StandardCharsets.UTF_8))) {
                Path file = Files.write(fresh("bad.zip"), bad);
                assertEquals(ExitCodes.NOT_FOUND, other.run("restore", file.toString()), other.output());
                assertTrue(other.output().contains("cannot be restored: "), other.output());
            }
            for (int kills = 0; kills < 2; kills++) {
                assertFalse(other.runFor(1500 + 700L * kills, "restore", saved.toString()), other.output());
                other.killAll();
            }
            assertEquals(ExitCodes.OK, other.run("restore", saved.toString()), other.output());
            assertFalse(one.runFor(2000, "backup", fresh("killed.zip").toString()), one.output());
            one.killAll();
            assertFalse(Files.exists(FOLDER.resolve("killed.zip")));
        }
        assertArrayEquals(new String[0], FOLDER.toFile().list((folder, name) -> name.equals("killed.zip")));
    }

    private static ServerProcess beside(ServerProcess server) throws IOException {
        return ServerProcess.named("saving").with("BACKFILE_DATA", server.data().toString());
    }

    private static Path fresh(String name) throws IOException {
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(FOLDER.resolve(name));
        return FOLDER.resolve(name);
    }

    /** Of each table's rows; that of the backups that were made apart. */
    private static List<String> digests(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            List<String> digests = new ArrayList<>();
            for (JsonNode table : new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("backup.json"))).path("tables")) {
                if (!table.path("name").asText().equals("backup")) {
                    digests.add(table.path("name").asText() + " " + table.path("rows") + " " + table.path("sha256").asText());
                }
            }
            return digests;
        }
    }
}
