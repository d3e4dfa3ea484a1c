package org.backfile.browse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.backfile.article.Almanac;
import org.backfile.article.ArticleLine;
import org.backfile.article.Holdings;
import org.backfile.article.HoldingsFinder;
import org.backfile.article.OpenShelf;
import org.backfile.article.PublicationShelf;
import org.backfile.article.RecentFixes;
import org.backfile.article.RecentFixes.Fixed;
import org.backfile.article.ShelfCounts;
import org.backfile.browse.FrontPage.Lead;
import org.backfile.browse.FrontPage.Section;
import org.backfile.browse.FrontPage.Way;
import org.backfile.web.ArchiveSettings;
import org.backfile.web.ArchiveSettings.Readers;

/** Decides what stands on the front page, from the top down: each place takes the newest that no place above it has taken. */
@ApplicationScoped
class FrontEditor {

    /** Of these the lead is chosen, and the others come after it. */
    private static final int CANDIDATES = 24;
    /** In a row, with room. */
    private static final int ROW = 3;
    private static final int MOST_SECTIONS = 2 * ROW;
    private static final int PUBLICATIONS = 3 * ROW;

    private final OpenShelf shelf;
    private final ShelfCounts counts;
    private final HoldingsFinder finder;
    private final PublicationShelf publications;
    private final Almanac almanac;
    private final RecentFixes fixes;
    private final ArchiveSettings settings;
    private final Clock clock;

    FrontEditor(OpenShelf shelf, ShelfCounts counts, HoldingsFinder finder, PublicationShelf publications, Almanac almanac, RecentFixes fixes, ArchiveSettings settings, Clock clock) {
        this.shelf = shelf;
        this.counts = counts;
        this.finder = finder;
        this.publications = publications;
        this.almanac = almanac;
        this.fixes = fixes;
        this.settings = settings;
        this.clock = clock;
    }

    /** The front page of today. */
    @Transactional
    FrontPage layOut() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
        Holdings holdings = counts.all();
        List<ArticleLine> candidates = candidates(today);
        Lead lead = lead(candidates);
        Set<Long> taken = new HashSet<>();
        if (lead != null) {
            taken.add(lead.article().id());
        }
        // Nothing but this day of the year brings them to the front: they are taken first.
        List<ArticleLine> onThisDay = take(almanac.onThisDay(today, 2 * ROW), ROW, taken);
        List<ArticleLine> seconds = row(candidates, 1, taken);
        boolean inSections = holdings.sections().stream().filter(section -> section.count() >= ROW).count() > 1;
        List<ArticleLine> latest = row(candidates, inSections ? 2 : 4, taken);
        List<Section> sections = sections(holdings.sections(), taken);
        List<Fixed> fixed = historiesAreOpen() ? fixes.last(ROW) : List.of();
        List<ArticleLine> added = take(left(finder.lastAdded(CANDIDATES + MOST_SECTIONS * ROW), taken), ROW, taken);
        return new FrontPage(lead, seconds, latest, sections, MonthDay.from(today), onThisDay, fixed, added, publications(holdings), holdings);
    }

    /** Those with a date, and after them those without. */
    private List<ArticleLine> candidates(LocalDate today) {
        List<ArticleLine> dated = shelf.newest(today, CANDIDATES);
        return dated.size() == CANDIDATES ? dated : Stream.concat(dated.stream(), shelf.undated(Optional.empty(), CANDIDATES - dated.size()).items().stream()).toList();
    }

    /** The newest with a headline, a standfirst and a story to begin with; if none has all of these, the newest. */
    private Lead lead(List<ArticleLine> candidates) {
        // One by one, for it is nearly always among the first, and whole articles are heavy.
        return candidates.stream().filter(line -> line.headline() != null && line.standfirst() != null).map(this::lead).flatMap(Optional::stream)
                .filter(lead -> !lead.opening().isEmpty()).findFirst().or(() -> candidates.stream().map(this::lead).flatMap(Optional::stream).findFirst()).orElse(null);
    }

    private Optional<Lead> lead(ArticleLine line) {
        return shelf.find(line.id()).map(article -> ArticleView.of(article, Map.of())).map(view -> new Lead(view, Opening.of(view)));
    }

    /** Of each of the largest sections the newest, if there are as many left as the others show. */
    private List<Section> sections(List<Holdings.Counted> largest, Set<Long> taken) {
        List<Section> sections = new ArrayList<>();
        for (Holdings.Counted section : largest) {
            List<ArticleLine> newest = section.count() < ROW || sections.size() == MOST_SECTIONS ? List.of()
                    : left(finder.newestOf(section.name(), CANDIDATES), taken).stream().limit(ROW).toList();
            if (newest.size() == ROW) {
                newest.forEach(line -> taken.add(line.id()));
                sections.add(new Section(section.name(), newest.get(0), newest.subList(1, ROW)));
            }
        }
        return sections.size() < 2 ? List.of() : sections.subList(0, full(sections.size()));
    }

    /** Those that have not been taken: more than a row, should the index know of any that readers may not see any more. */
    private List<ArticleLine> left(List<Long> ids, Set<Long> taken) {
        return shelf.lines(ids.stream().filter(id -> !taken.contains(id)).limit(2 * ROW).toList());
    }

    private static List<ArticleLine> row(List<ArticleLine> lines, int rows, Set<Long> taken) {
        int left = (int) lines.stream().filter(line -> !taken.contains(line.id())).count();
        return take(lines, Math.min(rows * ROW, full(left)), taken);
    }

    /** As many as fill their rows; fewer than a row share it. */
    private static int full(int number) {
        return number < ROW ? number : number - number % ROW;
    }

    private static List<ArticleLine> take(List<ArticleLine> lines, int most, Set<Long> taken) {
        return lines.stream().filter(line -> !taken.contains(line.id())).limit(most).peek(line -> taken.add(line.id())).toList();
    }

    private List<Way> publications(Holdings holdings) {
        List<Holdings.Counted> largest = holdings.publications().subList(0, Math.min(PUBLICATIONS, full(holdings.publications().size())));
        Map<String, String> slugs = publications.slugs(largest.stream().map(Holdings.Counted::name).toList());
        return largest.stream().filter(one -> slugs.containsKey(one.name())).map(one -> new Way("/publications/" + slugs.get(one.name()), one.name(), one.count())).toList();
    }

    /** Whoever sees the front page may see histories. */
    private boolean historiesAreOpen() {
        return settings.histories() == Readers.EVERYONE || settings.readers() == Readers.SIGNED_IN;
    }
}
