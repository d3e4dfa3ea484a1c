package org.backfile.article;

import java.util.ArrayList;
import java.util.List;

/**
 * That an article was split off another one, or joined with it again: an event in the history of both.
 *
 * @param otherId the other of the two
 * @param other   as readers see it; null if they do not, and for the desk
 */
public record Parting(What what, Changeset changeset, long otherId, ArticleLine other) {

    /** What became of the article whose history it is. */
    public enum What { ONE_SPLIT_OFF, SPLIT_OFF, ONE_JOINED, JOINED }

    /** All that the article was split or joined. */
    @SuppressWarnings("unchecked")
    static List<Parting> of(long articleId) {
        List<Object[]> rows = Changeset.getEntityManager().createNativeQuery("select split_id, changeset_id, undone_by, article_id from article_split where article_id = :id or split_id = :id", Object[].class)
                .setParameter("id", articleId).getResultList();
        List<Parting> partings = new ArrayList<>();
        for (Object[] row : rows) {
            boolean isSplit = row[0].equals(articleId);
            long other = (Long) row[isSplit ? 3 : 0];
            partings.add(new Parting(isSplit ? What.SPLIT_OFF : What.ONE_SPLIT_OFF, Changeset.findById(row[1]), other, null));
            if (row[2] != null) {
                partings.add(new Parting(isSplit ? What.JOINED : What.ONE_JOINED, Changeset.findById(row[2]), other, null));
            }
        }
        return partings;
    }

    Parting seenAs(ArticleLine line) {
        return new Parting(what, changeset, otherId, line);
    }
}
