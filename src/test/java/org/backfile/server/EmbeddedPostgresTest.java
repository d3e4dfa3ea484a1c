package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Path PROGRAMS = Path.of("target").toAbsolutePath();

    @TempDir
    Path data;
    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void whatIsCommittedIsOnTheDisk() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            assertEquals("on", ask(postgres, "select current_setting('fsync')"));
            assertEquals("on", ask(postgres, "select current_setting('synchronous_commit')"));
            assertEquals("on", ask(postgres, "select current_setting('full_page_writes')"));
        }
    }

    @Test
    void lettersOfEveryScriptAreFoundInEitherCase() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            ask(postgres, "create extension pg_trgm; create extension unaccent");
            assertEquals("t", ask(postgres, "select 'МОСКВА' ilike '%осква%'"));
            assertEquals("t", ask(postgres, "select similarity('Москва', 'МОСКВА') = 1"));
            assertEquals("Elysee", ask(postgres, "select unaccent('Élysée')"));
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            SQLException refused = assertThrows(SQLException.class,
                    () -> DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, "guess"));
            assertEquals("28P01", refused.getSQLState());
            assertEquals("127.0.0.1", ask(postgres, "select host(inet_server_addr())"));
            assertEquals("f", ask(postgres, "select usesuper from pg_user where usename = current_user"));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres.password"))));
        }
    }

    @Test
    void dataOutliveTheServerAndNothingIsLeftRunning() throws Exception {
        long pid;
        try (EmbeddedPostgres postgres = start()) {
            ask(postgres, "create table kept as select 'here' as word");
            pid = pid();
        }
        assertTrue(hasEnded(pid));
        try (EmbeddedPostgres postgres = start()) {
            assertEquals("here", ask(postgres, "select word from kept"));
        }
    }

    @Test
    void aServerThatIsKilledIsStartedAgainWhereItWas() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            ask(postgres, "create table kept as select 'here' as word");
            long killed = pid();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            assertEquals("here", askPatiently(postgres, "select word from kept"));
            assertNotEquals(killed, pid());
            assertEquals(1, told.stream().filter(line -> line.startsWith("PostgreSQL has ended")).count(), told::toString);
        }
    }

    @Test
    void aStartThatWasKilledIsMadeAfresh() throws Exception {
        Files.createDirectories(data.resolve("postgres.new-left-behind/base"));
        try (EmbeddedPostgres postgres = start()) {
            assertEquals("1", ask(postgres, "select 1"));
        }
        assertFalse(Files.exists(data.resolve("postgres.new-left-behind")));
    }

    @Test
    void theFileOfAServerThatDiedDoesNotStopTheNextOne() throws Exception {
        start().close();
        // The number is now this test's: PostgreSQL on its own would take us for a server.
        Files.writeString(data.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data + "\n1\n5432\n\n127.0.0.1\n  2147470  4\nready\n");
        try (EmbeddedPostgres postgres = start()) {
            assertEquals("1", ask(postgres, "select 1"));
        }
    }

    @Test
    void aSecondArchiveOnTheSameFolderIsRefused() {
        try (EmbeddedPostgres postgres = start()) {
            StartFailure refused = assertThrows(StartFailure.class, this::start);
            assertTrue(refused.getMessage().startsWith("Another archive (process "), refused.getMessage());
            assertTrue(ArchiveLock.isHeld(DataFolder.at(data)));
        }
        assertFalse(ArchiveLock.isHeld(DataFolder.at(data)));
    }

    @Test
    void aFolderOfAnotherPostgresIsRefused() throws IOException {
        Files.createDirectory(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "13\n");
        StartFailure refused = assertThrows(StartFailure.class, this::start);
        assertTrue(refused.getMessage().contains("was made by PostgreSQL 13, and this Backfile brings PostgreSQL 18"), refused.getMessage());
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        assertThrows(StartFailure.class, () -> EmbeddedPostgres.start(DataFolder.at(file), told::add));
        assertThrows(StartFailure.class, () -> EmbeddedPostgres.start(DataFolder.at(file.resolve("inside")), told::add));
    }

    @Test
    void itsProgramsAreNamedAfterSystemAndProcessor() {
        assertEquals("/postgres-linux-x86_64.txz", PostgresPrograms.resource("Linux", "amd64"));
        assertEquals("/postgres-darwin-arm_64.txz", PostgresPrograms.resource("Mac OS X", "aarch64"));
        assertEquals("/postgres-linux-riscv64.txz", PostgresPrograms.resource("Linux", "riscv64"));
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(DataFolder.at(data), PROGRAMS, List.of("fsync=on", "synchronous_commit=on"), told::add);
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));
    }

    /** It takes its file away a moment before it ends. */
    private static boolean hasEnded(long pid) throws InterruptedException {
        for (int i = 0; i < 100 && ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent(); i++) {
            Thread.sleep(50);
        }
        return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isEmpty();
    }

    private static String askPatiently(EmbeddedPostgres postgres, String sql) throws Exception {
        for (int i = 0; i < 200; i++) {
            try {
                return ask(postgres, sql);
            } catch (SQLException e) {
                Thread.sleep(100);
            }
        }
        return ask(postgres, sql);
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
