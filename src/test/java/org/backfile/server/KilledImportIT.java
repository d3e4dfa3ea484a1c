package org.backfile.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.backfile.ServerProcess;
import org.backfile.benchmark.Corpus;

/**
 * An import that is killed at whatever instant goes on where it was, and the archive is then the same, row for row, as one that was
 * never disturbed. {@code -Dkills=200} tries it that often.
 */
class KilledImportIT {

    private static final int DUMPS = 1800;
    /** Of one crawl, which is gone on with in the middle. */
    private static final int PAGES = 200;
    private static final int ARTICLES = DUMPS + PAGES;
    private static final int KILLS = Integer.getInteger("kills", 5);
    /** From the start of the program on; a whole import of so many articles takes about twice as long. */
    private static final int LONGEST_LIFE_MILLIS = 9000;
    private static final int PATIENCE_MILLIS = 120_000;
    private static final Path CORPUS = Path.of("target/kill-corpus").toAbsolutePath();
    /** All that an import brings, but for numbers and times, which no two imports share. */
    private static final String DIGEST = """
            select md5(string_agg(row, chr(10) order by row)) || ' ' || count(*) from (
                select concat_ws('|', encode(o.sha256, 'hex'), o.length, md5(b.compressed), s.place, md5(r.packed), r.unclaimed, a.headline,
                    a.headline_folded, a.standfirst, a.byline, a.published, a.published_from, p.name, md5(a.body::text), a.publication_status, a.version, i.outcome, i.place) as row
                from original o join original_bytes b on b.original_id = o.id join sighting s on s.original_id = o.id join reading r on r.original_id = o.id
                join article a on a.reading_id = r.id left join publication p on p.id = a.publication_id join import_item i on i.article_id = a.id) rows""";

    private static final Pattern BEGUN = Pattern.compile("Import (\\d+) (?:begins|goes on)");

    private final Random random = new Random(20130302);
    private static String undisturbed;

    @BeforeAll
    static void importUndisturbed() throws Exception {
        Corpus.write(CORPUS, 0, DUMPS);
        Corpus.writeCrawl(CORPUS.resolve("crawl.warc.gz"), 20_000_000, PAGES);
        try (ServerProcess calm = ServerProcess.named("undisturbed").withDatabase()) {
            assertEquals(ExitCodes.OK, calm.run("import", CORPUS.toString()), calm.output());
            undisturbed = digest(calm);
            assertTrue(undisturbed.endsWith(" " + ARTICLES), undisturbed);
        }
    }

    @Test
    void aKilledImportGoesOnAndLosesOrDoublesNothing() throws Exception {
        for (int kills = 0, round = 1; kills < KILLS; round++) {
            try (ServerProcess command = ServerProcess.named("killed-import")) {
                String number = null;
                while (true) {
                    String[] arguments = number == null ? new String[] {"import", CORPUS.toString()} : new String[] {"imports", "resume", number};
                    boolean ended = command.runFor(kills < KILLS ? random.nextInt(LONGEST_LIFE_MILLIS) : PATIENCE_MILLIS, arguments);
                    Matcher begun = BEGUN.matcher(command.output());
                    number = begun.find() ? begun.group(1) : number;
                    if (ended && command.output().contains("is finished")) {
                        break;
                    }
                    assertTrue(!ended, command.output());
                    kills++;
                    if (random.nextBoolean()) {
                        command.killAll();
                    } else {
                        command.kill();
                    }
                    System.out.printf("kill %d (archive %d)%n", kills, round);
                }
                assertEquals(undisturbed, digest(command));
            }
        }
    }

    @Test
    void anImportThatIsStoppedWhileItStartsDoesNotRunOn() throws Exception {
        try (ServerProcess command = ServerProcess.named("stopped-import").withDatabase()) {
            boolean begun = false;
            for (int millis = 500; !begun; millis += 500) {
                assertFalse(command.runFor(millis, "import", CORPUS.toString()), command.output());
                begun = BEGUN.matcher(command.output()).find();
                command.stop();
                String said = command.output();
                assertTrue(begun || !BEGUN.matcher(said).find() || said.contains("is paused"), said);
                assertFalse(said.contains("\tat "), said);
            }
        }
    }

    @Test
    void anImportOutlivesItsDatabase() throws Exception {
        int files = 4 * DUMPS;
        try (ServerProcess server = ServerProcess.named("killed-database").withDatabase()) {
            Corpus.write(server.importFolder(), 0, files);
            server.start();
            assertTrue(imported(server) < files, "the import was over too soon");
            server.killDatabase();
            server.awaitThat(() -> server.output().contains("it is started again"));
            server.awaitThat(() -> imported(server) == files);
            assertEquals(files + " " + files, EmbeddedDatabaseOf.ask(server, "select count(*) || ' ' || count(distinct original_id) from article a join reading r on r.id = a.reading_id"));
        }
    }

    @Test
    void twoShareAnImportAndOneOfThemIsKilled() throws Exception {
        try (ServerProcess here = ServerProcess.named("shared-import").withDatabase();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(DataFolder.at(here.data()), System.out::println);
                ServerProcess elsewhere = ServerProcess.named("shared-import-elsewhere").with("QUARKUS_DATASOURCE_JDBC_URL", EmbeddedDatabaseOf.url(here))
                        .with("QUARKUS_DATASOURCE_USERNAME", EmbeddedPostgres.USER).with("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabaseOf.password(here))) {
            here.startUntil(() -> BEGUN.matcher(here.output()).find(), "import", CORPUS.toString()).stop();
            EmbeddedDatabaseOf.ask(here, "update import_file set worker = 'nobody', lease_until = 'infinity' where not done"); // until both are there
            here.startUntil(() -> true, "imports", "resume", "1");
            elsewhere.startUntil(() -> BEGUN.matcher(elsewhere.output()).find(), "imports", "resume", "1");
            here.awaitThat(() -> BEGUN.matcher(here.output()).find());

            String inItsHands = "not done and worker like '%/" + elsewhere.pid() + "/%'";
            while (count(here, "select count(*) from import_file where " + inItsHands) == 0) { // a few for whoever comes first
                assertTrue(letGo(here, 200) > 0, "the one here has read all");
                here.awaitThat(() -> count(here, "select count(*) from import_file where worker is null") == 0);
            }
            elsewhere.kill();
            // As if the time were over after which a worker that nobody can look after is taken for dead.
            assertTrue(count(here, "with dead as (update import_file set lease_until = now() where " + inItsHands + " returning id) select count(*) from dead") > 0,
                    "it died with nothing in its hands");
            letGo(here, ARTICLES);
            assertEquals(ExitCodes.OK, here.awaitEnd(), here.output());
            assertTrue(here.output().contains("Import 1 (" + CORPUS + ") is finished"), here.output());
            assertEquals(undisturbed, EmbeddedDatabaseOf.ask(here, DIGEST));
        }
    }

    /** Some files of those that nobody was to have; answers how many. */
    private static long letGo(ServerProcess server, int files) throws SQLException, IOException {
        return count(server, "with free as (update import_file set worker = null, lease_until = null where id in (select id from import_file where worker = 'nobody' order by id limit "
                + files + ") returning id) select count(*) from free");
    }

    private static long count(ServerProcess server, String sql) throws SQLException, IOException {
        return Long.parseLong(EmbeddedDatabaseOf.ask(server, sql));
    }

    /** Items so far; 0 while there is no database to ask. */
    private static long imported(ServerProcess server) {
        try {
            return count(server, "select count(*) from import_item");
        } catch (SQLException | IOException e) {
            return 0;
        }
    }

    /** Of an archive that nothing runs on. */
    private static String digest(ServerProcess command) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(DataFolder.at(command.data()), System.out::println)) {
            return EmbeddedDatabaseOf.ask(command, DIGEST);
        }
    }
}
