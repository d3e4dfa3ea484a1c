package org.backfile.article;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * An article that is not what it was, and where pages of others show it now; where they showed it before, they know it by its id.
 *
 * @param names  its headline, as headlines are compared, and its address: promos of other pages lead to it by either
 * @param places in lists; none, nor names, if there is no such article any more
 */
record ChangedArticle(long id, List<String> names, List<Place> places) {

    private static final String FIND = "select id, headline_folded, url, publication_id, published_from, published_day from article where id between ? and ?";

    /** Those of the stretch, as the connection sees them; also of ids that no article has. */
    static List<ChangedArticle> of(Connection connection, IdRange range) throws SQLException {
        List<ChangedArticle> changed = new ArrayList<>();
        LongStream.rangeClosed(range.first(), range.last()).forEach(id -> changed.add(new ChangedArticle(id, List.of(), List.of())));
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, range.first());
            statement.setLong(2, range.last());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long id = row.getLong(1);
                    changed.set((int) (id - range.first()), new ChangedArticle(id, names(row.getString(2), row.getString(3)),
                            places(id, row.getObject(4, Long.class), row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class))));
                }
            }
        }
        return changed;
    }

    private static List<String> names(String headline, String url) {
        return Stream.of(headline, url).filter(name -> name != null && !name.isEmpty()).toList();
    }

    private static List<Place> places(long id, Long publication, LocalDate from, LocalDate day) {
        List<Place> places = new ArrayList<>();
        if (publication != null) {
            places.add(Place.inPublication(publication, from, id));
        }
        if (day != null) {
            places.add(Place.onDay(day, id));
        }
        return places;
    }
}
