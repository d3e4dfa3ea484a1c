package org.backfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.backfile.importing.Importer;
import org.backfile.web.ArchiveSettings;

/** Page dumps that tests bring into the archive by its own importer. */
@ApplicationScoped
public class Dumps {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Importer importer;
    private final ArchiveSettings settings;
    private final EntityManager entities;

    Dumps(Importer importer, ArchiveSettings settings, EntityManager entities) {
        this.importer = importer;
        this.settings = settings;
        this.entities = entities;
        empty(settings.importFolder());
    }

    /** What an earlier run of the tests left. */
    private static void empty(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that no other dump has, with a headline, a standfirst and three paragraphs. */
    public static String dump(String headline) {
        return """
                %s

                It was agreed at a long meeting, of which this is the standfirst number %d.

                The council met on a Tuesday and heard from eleven speakers about the matter of the bridge.

                The mayor said that nobody had asked for a second bridge, and that nobody would get one this year.

                A vote was taken after midnight, and the lamps in the square were put out by the caretaker himself.

                SOURCE: The Harrowgate Lantern
                """.formatted(headline, NUMBER.incrementAndGet());
    }

    /** Imports the text; answers the id of the article that came of it. */
    public long bring(String text) {
        String place = "dump-" + NUMBER.incrementAndGet() + ".txt";
        bring(place, text.getBytes(StandardCharsets.UTF_8));
        return articleOf(place);
    }

    /** Writes a file into the import folder and imports what is new there. */
    public void bring(String place, byte[] bytes) {
        try {
            Path file = settings.importFolder().resolve(place);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            importer.importNew();
        } catch (IOException | SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    public long articleOf(String place) {
        return (Long) entities.createNativeQuery("select i.article_id from import_item i join import_file f on f.id = i.file_id where f.place = :place", Long.class)
                .setParameter("place", place).getSingleResult();
    }
}
