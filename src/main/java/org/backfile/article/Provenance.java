package org.backfile.article;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an article comes from, without loading any of it.
 *
 * @param parserVersion what read it, and @param readAt when
 * @param fingerprint   of its original, in hexadecimal
 * @param places        where the original was met, the first one first
 * @param unclaimed     code points of the original that no field claims
 */
public record Provenance(String parserVersion, Instant readAt, String fingerprint, List<String> places, int unclaimed) {

    public static Provenance of(Article article) {
        return of(article.reading().id(), article.unclaimed());
    }

    /** Where it came from first, however often its page came again; empty if that original was erased since, or is another article's. */
    public static Optional<Provenance> ofImport(Article article) {
        long first = StoredReading.allOf(article).stream().mapToLong(StoredReading::id).min().orElseThrow();
        return Optional.of(of(first, article.unclaimed())).filter(one -> !one.readAt.isAfter(article.importedAt()));
    }

    private static Provenance of(long readingId, int unclaimed) {
        List<Object[]> rows = Article.getEntityManager().createQuery("""
                select r.parserVersion, r.readAt, o.sha256, s.place from StoredReading r join r.original o left join Sighting s on s.originalId = o.id
                where r.id = :id order by s.id""", Object[].class).setParameter("id", readingId).getResultList();
        Object[] first = rows.get(0);
        return new Provenance((String) first[0], (Instant) first[1], HexFormat.of().formatHex((byte[]) first[2]),
                rows.stream().map(row -> (String) row[3]).filter(Objects::nonNull).toList(), unclaimed);
    }
}
