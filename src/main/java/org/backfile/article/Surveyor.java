package org.backfile.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.backfile.content.Edtf;

/** Finds what stands around an article, in two questions to the database: every article's page asks. */
@ApplicationScoped
public class Surveyor {

    private static final String ON_DAY = "a.published_day = :day";
    private static final String IN_PUBLICATION = "a.publication_id = :publication";
    private static final String NEWEST_FIRST = "a.published_from desc nulls last, a.id desc";
    private static final String OLDEST_FIRST = "a.published_from asc nulls first, a.id asc";

    private final EntityManager entities;
    private final OpenShelf shelf;

    Surveyor(EntityManager entities, OpenShelf shelf) {
        this.entities = entities;
        this.shelf = shelf;
    }

    private enum Side {
        EARLIER_IN_PUBLICATION, LATER_IN_PUBLICATION, EARLIER_ON_DAY, LATER_ON_DAY
    }

    /** @param similar their ids */
    public Surroundings around(Article article, List<Long> similar) {
        Map<Side, Long> beside = beside(article);
        Map<Long, ArticleLine> lines = shelf.lines(Stream.concat(similar.stream(), beside.values().stream()).distinct().toList()).stream()
                .collect(Collectors.toMap(ArticleLine::id, Function.identity()));
        Function<Side, Optional<ArticleLine>> line = side -> Optional.ofNullable(beside.get(side)).map(lines::get);
        return new Surroundings(similar.stream().map(lines::get).filter(Objects::nonNull).toList(),
                new Neighbours(line.apply(Side.EARLIER_IN_PUBLICATION), line.apply(Side.LATER_IN_PUBLICATION)),
                new Neighbours(line.apply(Side.EARLIER_ON_DAY), line.apply(Side.LATER_ON_DAY)));
    }

    private Map<Side, Long> beside(Article article) {
        Optional<LocalDate> from = article.published().map(Edtf::from);
        Optional<LocalDate> day = article.published().filter(Edtf::isCertainDay).map(Edtf::from);
        List<String> questions = new ArrayList<>();
        article.publication().ifPresent(publication -> {
            questions.add(nearest(Side.EARLIER_IN_PUBLICATION, IN_PUBLICATION, from, true));
            questions.add(nearest(Side.LATER_IN_PUBLICATION, IN_PUBLICATION, from, false));
        });
        day.ifPresent(one -> {
            questions.add(nearest(Side.EARLIER_ON_DAY, ON_DAY, from, true));
            questions.add(nearest(Side.LATER_ON_DAY, ON_DAY, from, false));
        });
        if (questions.isEmpty()) {
            return Map.of();
        }
        Query query = entities.createNativeQuery(String.join(" union all ", questions), Object[].class).setParameter("id", article.id());
        article.publication().ifPresent(publication -> query.setParameter("publication", publication.id()));
        from.ifPresent(date -> query.setParameter("from", date));
        day.ifPresent(date -> query.setParameter("day", date));
        Map<Side, Long> beside = new HashMap<>();
        for (Object row : query.getResultList()) {
            beside.put(Side.valueOf((String) ((Object[]) row)[0]), (Long) ((Object[]) row)[1]);
        }
        return beside;
    }

    /** Each along one stretch of an index that is ordered so. Dated articles and others are lists of their own. */
    private static String nearest(Side side, String of, Optional<LocalDate> from, boolean earlier) {
        String sign = earlier ? "<" : ">";
        String beyond = from.isEmpty() ? "a.published_from is null and a.id " + sign + " :id"
                : "a.published_from " + sign + "= :from and (a.published_from " + sign + " :from or a.id " + sign + " :id)";
        return "(select '" + side + "' as side, a.id from article a where a.publication_status = 'usable' and " + of + " and " + beyond
                + " order by " + (earlier ? NEWEST_FIRST : OLDEST_FIRST) + " limit 1)";
    }
}
