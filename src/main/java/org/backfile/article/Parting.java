package org.backfile.article;

import java.util.ArrayList;
import java.util.List;

/**
 * That an article was split off another one or joined with it again, or that the two were taken for the same or no longer are: an event in the history of both.
 *
 * @param otherId the other of the two
 * @param other   as readers see it; null if they do not, and for the desk
 */
public record Parting(What what, Changeset changeset, long otherId, ArticleLine other) {

    /** What became of the article whose history it is. */
    public enum What {
        ONE_SPLIT_OFF, SPLIT_OFF, ONE_JOINED, JOINED,
        /** It was kept for another one, or no longer is. */
        KEPT, KEPT_NO_MORE,
        /** It was removed for another one, or is back. */
        SAME, SAME_NO_MORE
    }

    /** All that the article was parted from others and came together with them. */
    static List<Parting> of(long articleId) {
        List<Parting> partings = splits(articleId);
        for (Object[] row : rows("select distinct d.changeset_id, d.kept_id, r.article_id from twin_deed d join revision r on r.changeset_id = d.changeset_id where d.kept_id = :id or r.article_id = :id", articleId)) {
            boolean isKept = row[1].equals(articleId);
            Changeset changeset = Changeset.findById(row[0]);
            boolean back = changeset.undoes().isPresent();
            What what = isKept ? back ? What.KEPT_NO_MORE : What.KEPT : back ? What.SAME_NO_MORE : What.SAME;
            partings.add(new Parting(what, changeset, (Long) row[isKept ? 2 : 1], null));
        }
        return partings;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(String sql, long articleId) {
        return Changeset.getEntityManager().createNativeQuery(sql, Object[].class).setParameter("id", articleId).getResultList();
    }

    private static List<Parting> splits(long articleId) {
        List<Object[]> rows = rows("select split_id, changeset_id, undone_by, article_id from article_split where article_id = :id or split_id = :id", articleId);
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

    /** True if why it was done is about this article as much as about the other, which readers may not see any more. */
    boolean isOfBoth() {
        return what == What.KEPT;
    }

    Parting seenAs(ArticleLine line) {
        return new Parting(what, changeset, otherId, line);
    }
}
