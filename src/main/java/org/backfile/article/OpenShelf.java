package org.backfile.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.backfile.content.Edtf;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Promo;
import org.backfile.text.Folding;
import org.backfile.text.Slugs;

/**
 * What stands on the open shelves: the one place that decides what a reader may see. Pages, lists and counts for readers ask here
 * and nowhere else. (Who counts as a reader, everybody or whoever is signed in, is asked at the door.)
 */
@ApplicationScoped
public class OpenShelf {

    /** In HQL, of an article {@code a}. */
    static final String ON_SHELF = " where a.publicationStatus = USABLE ";
    private static final String NEWEST_FIRST = " order by a.publishedFrom desc nulls last, a.id desc";

    private final EntityManager entities;

    OpenShelf(EntityManager entities) {
        this.entities = entities;
    }

    /** The article, if a reader may see it. */
    public Optional<Article> find(long id) {
        return Article.<Article>find("from Article a left join fetch a.publication" + ON_SHELF + "and a.id = ?1", id)
                .firstResultOptional();
    }

    /** Those of the articles that a reader may see, by id. */
    public Map<Long, Article> find(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : Article.<Article>find("from Article a left join fetch a.publication" + ON_SHELF + "and a.id in ?1", ids)
                .stream().collect(Collectors.toMap(Article::id, article -> article));
    }

    /** Those of the articles that a reader may see, in the order of the ids. */
    public List<ArticleLine> lines(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, ArticleLine> found = new HashMap<>();
        for (Object row : entities.createNativeQuery(ArticleLine.OF_IDS, Object[].class).setParameter("ids", ids.toArray(Long[]::new)).getResultList()) {
            ArticleLine line = ArticleLine.of((Object[]) row);
            found.put(line.id(), line);
        }
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Whether a reader may see the article, as it was loaded; for an index, which notes the answer. */
    public static boolean holds(Article article) {
        return article.publicationStatus() == PublicationStatus.USABLE;
    }

    /** True if the article stood here once and was removed for good: its address says so. */
    public boolean isCanceled(long id) {
        return Article.count("id = ?1 and publicationStatus = CANCELED", id) > 0;
    }

    /** The tombstone of an article that was erased: its address says so, too. */
    public Optional<Erasure> erased(long id) {
        return Erasure.ofArticle(id);
    }

    /** The first version of the article that readers, and editors, can be told: what came before was read from an original that is erased. */
    public int firstVersion(Article article) {
        return Erasure.firstVersion(article.id());
    }

    /** The article that a reader finds in the place of one that was the same and was removed. */
    @SuppressWarnings("unchecked")
    public Optional<Article> keptFor(long id) {
        List<Long> kept = entities.createNativeQuery("""
                with recursive kept (id, depth) as (
                    select t.kept_id, 1 from article_twin t join article a on a.id = t.article_id where t.article_id = :id and a.publication_status = 'canceled'
                    union all select t.kept_id, depth + 1 from kept k join article_twin t on t.article_id = k.id join article a on a.id = t.article_id
                    where a.publication_status = 'canceled' and depth < 10)
                select id from kept order by depth""").setParameter("id", id).getResultList();
        return kept.stream().map(one -> find((long) one)).flatMap(Optional::stream).findFirst();
    }

    /** What of the article's past readers may not see. */
    public Hidden hidden(Article article) {
        return Hidden.of(article);
    }

    /** Likewise of several articles, by id; those of which nothing is hidden are left out. */
    Map<Long, Hidden> hidden(Collection<Long> ids) {
        return Article.<Article>list("id in ?1", Hiding.articles(ids)).stream().collect(Collectors.toMap(Article::id, Hidden::of));
    }

    /** What was done to it, without the words that readers may not see. */
    public List<HistoryEntry> history(Article article) {
        List<HistoryEntry> entries = HistoryEntry.of(article);
        Map<Long, ArticleLine> parted = lines(entries.stream().map(HistoryEntry::parting).filter(Objects::nonNull).map(Parting::otherId).distinct().toList()).stream()
                .collect(Collectors.toMap(ArticleLine::id, line -> line));
        return entries.stream().map(entry -> entry.forReaders(parted)).toList();
    }

    /** The values of its fields as they were at an earlier version, but for what readers may not see of them. */
    public Function<FieldName, FieldValue> asOf(Article article, int version) {
        Hidden hidden = hidden(article);
        Function<FieldName, FieldValue> then = article.asOf(version);
        return hidden.isNothing() ? then : field -> hidden.masked(field, then.apply(field));
    }

    /** Its original beside what was read, with bars over what readers may not see. */
    public OriginalView original(Article article) {
        return OriginalView.forReaders(article);
    }

    /** Its original as it came; empty if there is anything in it that readers may not see. */
    public Optional<String> source(Article article) {
        return hidden(article).isOfOriginal() ? Optional.empty() : Optional.of(article.reading().source());
    }

    /** All articles with a date, the latest first. */
    public Page<ArticleLine> latest(Optional<Cursor> from, int size) {
        return page("and a.published is not null", Map.of(), from, size);
    }

    /** The latest of those that are not of days to come, as none is but by mistake. */
    public List<ArticleLine> newest(LocalDate today, int most) {
        return lines("and a.published is not null and a.publishedFrom <= :today" + NEWEST_FIRST, Map.of("today", today), most);
    }

    /** The articles whose date nobody knows, the last imported first. */
    public Page<ArticleLine> undated(Optional<Cursor> from, int size) {
        return page("and a.published is null", Map.of(), from, size);
    }

    public Page<ArticleLine> ofPublication(Publication publication, Optional<Cursor> from, int size) {
        return page("and p = :publication", Map.of("publication", publication), from, size);
    }

    /** The articles of one day, those alone whose day is beyond doubt. */
    public Page<ArticleLine> ofDay(LocalDate day, Optional<Cursor> from, int size) {
        return page("and a.publishedDay = :day", Map.of("day", day), from, size);
    }

    /** The articles that belong to the month, but to no certain day of it. */
    public Page<ArticleLine> sometimeIn(YearMonth month, Optional<Cursor> from, int size) {
        return page("and a.publishedFrom between :first and :last and a.publishedTo <= :last and a.publishedDay is null",
                Map.of("first", month.atDay(1), "last", month.atEndOfMonth()), from, size);
    }

    /** The articles that belong to the year, but to no one month of it. */
    public Page<ArticleLine> sometimeIn(int year, Optional<Cursor> from, int size) {
        return page("and a.publishedFrom between :first and :last and a.publishedTo <= :last and a.publishedDay is null and month(a.publishedFrom) <> month(a.publishedTo)",
                Map.of("first", LocalDate.of(year, 1, 1), "last", LocalDate.of(year, 12, 31)), from, size);
    }

    /** The articles that belong to the decade, but to no one year of it. @param decade its first year */
    public Page<ArticleLine> sometimeInDecade(int decade, Optional<Cursor> from, int size) {
        return page("and a.publishedFrom between :first and :last and a.publishedTo <= :last and a.publishedDay is null and year(a.publishedFrom) <> year(a.publishedTo)",
                Map.of("first", LocalDate.of(decade, 1, 1), "last", LocalDate.of(decade + 9, 12, 31)), from, size);
    }

    /** The articles of which no more than a century is known. */
    public Page<ArticleLine> sometime(Optional<Cursor> from, int size) {
        return page("and a.publishedFrom is not null and a.publishedDay is null and year(a.publishedTo) - year(a.publishedFrom) > 9", Map.of(), from, size);
    }

    Page<ArticleLine> page(String condition, Map<String, Object> parameters, Optional<Cursor> from, int size) {
        Map<String, Object> all = new HashMap<>(parameters);
        String behind = from.map(cursor -> behind(cursor, all)).orElse("");
        List<ArticleLine> found = lines(condition + behind + NEWEST_FIRST, all, size + 1);
        if (found.size() <= size && from.isPresent() && from.get().day() != null) {
            // Those without a date come last, and are asked for by themselves: PostgreSQL finds its way into the middle of a list only by one stretch of an index.
            found = new ArrayList<>(found);
            found.addAll(lines(condition + " and a.publishedFrom is null" + NEWEST_FIRST, parameters, size + 1 - found.size()));
        }
        return Page.of(found, size);
    }

    private List<ArticleLine> lines(String conditionAndOrder, Map<String, Object> parameters, int most) {
        TypedQuery<ArticleLine> query = entities.createQuery(ArticleLine.SELECT + ON_SHELF + conditionAndOrder, ArticleLine.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static String behind(Cursor cursor, Map<String, Object> parameters) {
        parameters.put("cursorId", cursor.id());
        if (cursor.day() == null) {
            return " and a.publishedFrom is null and a.id < :cursorId";
        }
        parameters.put("cursorDay", cursor.day());
        return " and a.publishedFrom <= :cursorDay and (a.publishedFrom < :cursorDay or a.id < :cursorId)";
    }

    /** For each of the headlines that an article bears: that article (of several, the latest). */
    public Map<String, ArticleLine> ofHeadlines(Collection<String> headlines) {
        Map<String, String> folded = headlines.stream().collect(Collectors.toMap(headline -> headline, Folding::folded, (a, b) -> a));
        if (folded.isEmpty()) {
            return Map.of();
        }
        Map<String, ArticleLine> byFolded = entities
                .createQuery(ArticleLine.SELECT + ON_SHELF + "and a.headlineFolded in :folded" + NEWEST_FIRST, ArticleLine.class)
                .setParameter("folded", folded.values()).setMaxResults(200).getResultStream()
                .collect(Collectors.toMap(line -> Folding.folded(line.headline()), line -> line, (latest, older) -> latest));
        return folded.entrySet().stream().filter(entry -> byFolded.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> byFolded.get(entry.getValue())));
    }

    /** By promo, the articles that these tell of: of that address, else of that headline. What has neither is not in the map. */
    public Map<Promo, ArticleLine> ofPromos(Collection<Promo> promos) {
        Map<String, ArticleLine> byHeadline = ofHeadlines(promos.stream().map(Promo::title).toList());
        Map<String, ArticleLine> byUrl = ofUrls(promos.stream().map(Promo::url).filter(Objects::nonNull).toList());
        Map<Promo, ArticleLine> found = new HashMap<>();
        for (Promo promo : promos) {
            ArticleLine line = promo.url() != null && byUrl.containsKey(promo.url()) ? byUrl.get(promo.url()) : byHeadline.get(promo.title());
            if (line != null) {
                found.put(promo, line);
            }
        }
        return found;
    }

    private Map<String, ArticleLine> ofUrls(Collection<String> urls) {
        Map<String, ArticleLine> found = new HashMap<>();
        if (!urls.isEmpty()) {
            Map<Long, String> ids = new HashMap<>();
            entities.createQuery("select a.id, a.url from Article a" + ON_SHELF + "and a.url in :urls", Object[].class).setParameter("urls", urls).setMaxResults(200)
                    .getResultList().forEach(row -> ids.put((Long) row[0], (String) row[1]));
            if (!ids.isEmpty()) {
                entities.createQuery(ArticleLine.SELECT + ON_SHELF + "and a.id in :ids", ArticleLine.class).setParameter("ids", ids.keySet())
                        .getResultList().forEach(line -> found.put(ids.get(line.id()), line));
            }
        }
        return found;
    }

    /** Those of the authors' names that an article here is printed with. */
    @SuppressWarnings("unchecked")
    Set<String> printed(Collection<String> names) {
        return names.isEmpty() ? Set.of() : new HashSet<>((List<String>) entities.createNativeQuery("""
                select name from unnest(:names) name where exists (select 1 from article a where a.publication_status = 'usable'
                    and exists (select 1 from unnest(a.authors) printed where lower(printed) = lower(name)))""")
                .setParameter("names", names.toArray(String[]::new)).getResultList());
    }

    /** When something of each article was last changed here: its import, or what was done to it since. */
    public Map<Long, Instant> changedAt(Collection<Article> articles) {
        Map<Long, Instant> changed = articles.stream().collect(Collectors.toMap(Article::id, Article::importedAt));
        if (!changed.isEmpty()) {
            entities.createQuery("select r.articleId, max(r.changeset.at) from Revision r where r.articleId in :ids group by r.articleId", Object[].class)
                    .setParameter("ids", changed.keySet()).getResultList().forEach(row -> changed.put((Long) row[0], (Instant) row[1]));
        }
        return changed;
    }

    /** An address of the map of the site: an article, and when something of it was last changed. */
    public record Mapped(long id, String headline, Instant changed) {

        public String path() {
            return "/articles/" + id + "/" + Slugs.of(headline);
        }
    }

    /** The stretches of so many ids that any article here is of, by number from 0. */
    @SuppressWarnings("unchecked")
    public List<Long> stretches(int size) {
        return entities.createNativeQuery("""
                select stretch from generate_series(0, (select coalesce(max(id), 0) / :size from article)) stretch
                where exists (select 1 from article a where a.id >= stretch * :size and a.id < (stretch + 1) * :size and a.publication_status = 'usable')
                order by stretch""").setParameter("size", (long) size).getResultList();
    }

    /** The articles of such a stretch, in order of their ids. */
    public List<Mapped> stretch(long number, int size) {
        return entities.createQuery("""
                select new org.backfile.article.OpenShelf$Mapped(a.id, a.headline,
                    coalesce((select max(r.changeset.at) from Revision r where r.articleId = a.id), a.importedAt)) from Article a""" + ON_SHELF
                + "and a.id >= :first and a.id < :behind order by a.id", Mapped.class)
                .setParameter("first", number * size).setParameter("behind", (number + 1) * size).getResultList();
    }

    /** How many articles there are of each certain day of a stretch that has any. */
    public Map<LocalDate, Long> days(LocalDate first, LocalDate last) {
        return entities.createQuery("select a.publishedDay, count(*) from Article a" + ON_SHELF + "and a.publishedDay between :first and :last group by a.publishedDay", Object[].class)
                .setParameter("first", first).setParameter("last", last).getResultStream().collect(Collectors.toMap(row -> (LocalDate) row[0], row -> (Long) row[1]));
    }

    /** The last certain day before this one that anything is of. */
    public Optional<LocalDate> dayBefore(LocalDate day) {
        return day("max", "<", day);
    }

    public Optional<LocalDate> dayAfter(LocalDate day) {
        return day("min", ">", day);
    }

    private Optional<LocalDate> day(String which, String side, LocalDate of) {
        return Optional.ofNullable(entities.createQuery("select " + which + "(a.publishedDay) from Article a" + ON_SHELF + "and a.publishedDay " + side + " :day", LocalDate.class)
                .setParameter("day", of).getSingleResult());
    }
}
