package org.backfile.article;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.backfile.article.Changeset.Kind;
import org.backfile.article.Changeset.Signature;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;
import org.backfile.text.Rendering;

/** Files what an import brings, many at a time: the originals, what was read from them, and the articles that come of them. */
@ApplicationScoped
public class ArticleWriter {

    private static final Rows BYTES = new Rows("original_bytes", "original_id", "compressed");

    /** Of so few somebody looks for the one that they have just put there; a large import waits for nobody. */
    private static final int FEW = 20;

    private final DataSource database;
    private final EntityManager entities;
    private final Gate gate;
    private final ChangeLog changeLog;
    private final Clock clock;

    ArticleWriter(DataSource database, EntityManager entities, Gate gate, ChangeLog changeLog, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.gate = gate;
        this.changeLog = changeLog;
        this.clock = clock;
    }

    /**
     * Refuses a reading that does not say what its original says; the parser is at fault.
     *
     * @throws UntrueReading if a value is not what its evidence claims
     */
    public static void check(Rendering text, Reading reading) {
        ReadingCheck.firstUntruth(text, reading).ifPresent(UntrueReading::refuse);
    }

    /** For each of these SHA-256 whether the archive has an original of it: that need not be read. */
    public List<Boolean> areKnown(List<byte[]> sha256) throws SQLException {
        if (sha256.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.getConnection()) {
            Set<Fingerprint> kept = Original.kept(connection, sha256);
            return sha256.stream().map(one -> kept.contains(new Fingerprint(one))).toList();
        }
    }

    /**
     * Files the originals in the caller's transaction. Of two imports that bring the same bytes at once, one waits for the other and
     * finds a duplicate.
     *
     * @param hold withhold the new articles, complete or not
     * @return for each original, in the same order, what became of it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Filed> write(List<NewOriginal> originals, long runId, boolean hold) throws SQLException {
        Map<Fingerprint, NewOriginal> distinct = new LinkedHashMap<>();
        originals.forEach(original -> distinct.putIfAbsent(new Fingerprint(original.sha256()), original));
        try (Connection connection = database.getConnection()) {
            Map<Fingerprint, NewOriginal> unknown = new LinkedHashMap<>(distinct);
            unknown.values().removeIf(original -> original.reading() == null);
            Map<Fingerprint, Long> claimed = Original.claim(connection, unknown);
            Map<Fingerprint, Filed> filed = new HashMap<>();
            file(connection, distinct, claimed, runId, hold, filed);
            sightOnceMore(connection, originals, distinct, claimed, runId, filed);
            return originals.stream().map(original -> {
                Fingerprint fingerprint = new Fingerprint(original.sha256());
                Filed first = filed.get(fingerprint);
                return distinct.get(fingerprint) == original || first.kind() == Filed.Kind.ERASED ? first : new Filed(Filed.Kind.DUPLICATE, first.originalId(), first.articleId());
            }).toList();
        }
    }

    /**
     * Lets an article be read as a newer version of the parser reads its original; not if that finds no whole article any more.
     *
     * @return true if a value changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean reread(Article article, Reading reading) {
        if (!reading.isComplete() && article.isComplete()) {
            return false;
        }
        StoredReading newer = StoredReading.of(article.reading().original(), reading.parserVersion()).orElseGet(() -> keep(article.reading().original(), reading));
        return !gate.follow(Signature.ofArchive(Kind.REREAD, null), article.id(), newer).isEmpty();
    }

    /** Makes an article of an original that is kept but was taken for none; answers its id. It is withheld until somebody publishes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long publishKept(long originalId, long runId) {
        return publish(StoredReading.find("original.id = ?1 order by id desc", originalId).firstResult(), runId);
    }

    /** Makes an article of a reading that none has; answers its id. It is withheld until somebody publishes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    long publish(StoredReading stored, long runId) {
        Reading reading = stored.reading();
        try (Connection connection = database.getConnection()) {
            long id = Article.ROWS.ids(connection, 1).remove();
            Publication publication = reading.value(FieldName.PUBLICATION) instanceof FieldValue.Text name ? Publication.named(name.text()) : null;
            Article article = new Article(reading, stored.unclaimed(), publication, runId, clock.instant(), true);
            Article.ROWS.copy(connection, List.of(article), (row, one) -> one.fill(row, id, stored.id()));
            ReviewQueue.file(connection, List.of(new ReviewQueue.New(id, article, List.of())), clock.instant());
            changeLog.note(List.of(id), true);
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private StoredReading keep(Original original, Reading reading) {
        try (Connection connection = database.getConnection()) {
            long id = StoredReading.ROWS.ids(connection, 1).remove();
            StoredReading.ROWS.copy(connection, List.of(reading), (row, one) -> StoredReading.fill(row, id, original.id(), one, StoredReading.packed(one), clock.instant()));
            return entities.find(StoredReading.class, id);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void file(Connection connection, Map<Fingerprint, NewOriginal> distinct, Map<Fingerprint, Long> claimed, long runId, boolean hold,
            Map<Fingerprint, Filed> filed) throws SQLException {
        Instant now = clock.instant();
        List<Filing> filings = new ArrayList<>();
        Queue<Long> readingIds = StoredReading.ROWS.ids(connection, claimed.size());
        for (Map.Entry<Fingerprint, NewOriginal> entry : distinct.entrySet()) {
            if (claimed.containsKey(entry.getKey())) {
                filings.add(new Filing(entry.getKey(), entry.getValue(), claimed.get(entry.getKey()), readingIds.remove()));
            }
        }
        BYTES.copy(connection, filings, (row, filing) -> {
            row.setLong(0, filing.originalId);
            row.setByteArray(1, filing.original.compressed());
        });
        Sighting.ROWS.copy(connection, filings, (row, filing) -> Sighting.fill(row, filing.original, filing.originalId, runId));
        StoredReading.ROWS.copy(connection, filings, (row, filing) -> StoredReading.fill(row, filing.readingId, filing.originalId, filing.original.reading(), filing.original.packedReading(), now));

        Map<String, Long> articlesByUrl = articlesByUrl(connection, filings);
        List<Filing> fresh = new ArrayList<>();
        List<Filing> again = new ArrayList<>();
        for (Filing filing : filings) {
            if (!filing.original.reading().isArticle()) {
                filed.put(filing.fingerprint, new Filed(Filed.Kind.KEPT, filing.originalId, null));
            } else if (filing.url() != null && articlesByUrl.putIfAbsent(filing.url(), 0L) != null) {
                again.add(filing);
            } else {
                fresh.add(filing);
            }
        }
        publish(connection, fresh, runId, hold, now, filed);
        for (Filing filing : again) {
            if (!update(filing, runId, filed)) {
                publish(connection, List.of(filing), runId, hold, now, filed);
            }
        }
    }

    private void publish(Connection connection, List<Filing> filings, long runId, boolean hold, Instant now, Map<Fingerprint, Filed> filed) throws SQLException {
        Queue<Long> ids = Article.ROWS.ids(connection, filings.size());
        changeLog.note(ids, ids.size() <= FEW);
        Map<String, Publication> publications = publications(filings);
        List<ReviewQueue.New> reviewed = new ArrayList<>();
        Article.ROWS.copy(connection, filings, (row, filing) -> {
            Article article = new Article(filing.original.reading(), filing.original.reading().unclaimedLength(), publications.get(filing.publication()), runId, now, hold);
            long id = ids.remove();
            article.fill(row, id, filing.readingId);
            reviewed.add(new ReviewQueue.New(id, article, filing.original.doubts()));
            filed.put(filing.fingerprint, new Filed(Filed.Kind.IMPORTED, filing.originalId, id));
        });
        ReviewQueue.file(connection, reviewed, now);
    }

    /** By name. */
    private static Map<String, Publication> publications(List<Filing> filings) {
        return Publication.named(filings.stream().map(Filing::publication).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /**
     * The articles of the addresses that are about to be filed. Addresses are locked until the transaction ends, in order, so that two
     * imports of the same page do not both take it for new.
     */
    private static Map<String, Long> articlesByUrl(Connection connection, List<Filing> filings) throws SQLException {
        String[] urls = filings.stream().map(Filing::url).filter(Objects::nonNull).distinct().toArray(String[]::new);
        Map<String, Long> articles = new HashMap<>();
        if (urls.length == 0) {
            return articles;
        }
        try (PreparedStatement lock = connection.prepareStatement(
                "select count(pg_advisory_xact_lock(key)) from (select distinct hashtextextended(url, 0) as key from unnest(?) url order by key) keys");
                PreparedStatement find = connection.prepareStatement("select url, min(id) from article where url = any(?) group by url")) {
            lock.setArray(1, connection.createArrayOf("text", urls));
            lock.execute();
            find.setArray(1, connection.createArrayOf("text", urls));
            try (ResultSet found = find.executeQuery()) {
                while (found.next()) {
                    articles.put(found.getString(1), found.getLong(2));
                }
            }
        }
        return articles;
    }

    /** Lets the article of the same address be read from the newer original; false if that is another story, or no whole one. */
    private boolean update(Filing filing, long runId, Map<Fingerprint, Filed> filed) {
        Reading reading = filing.original.reading();
        // Of several, as after a split, one that is not removed, and the most alike of these.
        Optional<Article> same = Article.<Article>list("url = ?1 order by id", filing.url()).stream().filter(one -> SameStory.is(one, reading))
                .min(Comparator.comparing((Article one) -> one.publicationStatus() == PublicationStatus.CANCELED).thenComparing(one -> -SameStory.likeness(one, reading)));
        if (same.isEmpty()) {
            return false;
        }
        Article article = same.get();
        if (!reading.isComplete() && article.isComplete()) {
            filed.put(filing.fingerprint, new Filed(Filed.Kind.KEPT, filing.originalId, article.id()));
            return true;
        }
        gate.follow(Signature.ofArchive(Kind.UPDATE, runId), article.id(), entities.find(StoredReading.class, filing.readingId));
        filed.put(filing.fingerprint, new Filed(Filed.Kind.UPDATED, filing.originalId, article.id()));
        return true;
    }

    /** Notes where originals that the archive has were met once more. */
    private void sightOnceMore(Connection connection, Collection<NewOriginal> originals, Map<Fingerprint, NewOriginal> distinct,
            Map<Fingerprint, Long> claimed, long runId, Map<Fingerprint, Filed> filed) throws SQLException {
        List<Fingerprint> known = distinct.keySet().stream().filter(fingerprint -> !claimed.containsKey(fingerprint)).toList();
        if (!known.isEmpty()) {
            filed.putAll(Original.known(connection, known));
        }
        List<Map.Entry<NewOriginal, Long>> sighted = new ArrayList<>();
        for (NewOriginal original : originals) {
            Fingerprint fingerprint = new Fingerprint(original.sha256());
            boolean met = !claimed.containsKey(fingerprint) || distinct.get(fingerprint) != original;
            if (met && filed.get(fingerprint).kind() != Filed.Kind.ERASED) {
                sighted.add(Map.entry(original, filed.get(fingerprint).originalId()));
            }
        }
        if (!sighted.isEmpty()) {
            Sighting.add(connection, sighted, runId);
            changeLog.noteBeside(); // an article's page tells where its original was met
        }
    }

    private record Filing(Fingerprint fingerprint, NewOriginal original, long originalId, long readingId) {

        String url() {
            return text(FieldName.URL);
        }

        String publication() {
            return text(FieldName.PUBLICATION);
        }

        private String text(FieldName field) {
            return original.reading().value(field) instanceof FieldValue.Text text ? text.text() : null;
        }
    }

    /** A reading that does not say what its original says; the parser is at fault. */
    public static class UntrueReading extends RuntimeException {

        UntrueReading(String message) {
            super(message);
        }

        private static void refuse(String untruth) {
            throw new UntrueReading(untruth);
        }
    }
}
