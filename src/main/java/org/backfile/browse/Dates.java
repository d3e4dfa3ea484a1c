package org.backfile.browse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.ArticleLine;
import org.backfile.article.DayCounts;
import org.backfile.article.Holdings;
import org.backfile.article.OpenShelf;
import org.backfile.article.Page;
import org.backfile.article.ShelfCounts;

/** The archive by date of publication. An uncertain date stands where it is certain, never on a false day. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/dates")
public class Dates {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance all(HeatMap map, Page<ArticleLine> sometime, Holdings holdings, boolean first);

        static native TemplateInstance decade(Stretch decade, HeatMap map, Page<ArticleLine> sometime, boolean first);

        static native TemplateInstance year(Stretch year, List<HeatMap> months, Page<ArticleLine> sometime, boolean first);

        static native TemplateInstance month(Stretch month, HeatMap map, Page<ArticleLine> sometime, boolean first);

        static native TemplateInstance day(Stretch day, Page<ArticleLine> articles, boolean first);

        static native TemplateInstance unknown(Page<ArticleLine> articles, long count, boolean first);
    }

    private final OpenShelf shelf;
    private final ShelfCounts counts;

    Dates(OpenShelf shelf, ShelfCounts counts) {
        this.shelf = shelf;
        this.counts = counts;
    }

    @GET
    public TemplateInstance all(@RestQuery String from) {
        Holdings holdings = counts.all();
        return Templates.all(HeatMap.decades(holdings.days()), shelf.sometime(Paging.cursor(from), Paging.SIZE), holdings, from == null);
    }

    @GET
    @Path("unknown")
    public TemplateInstance unknown(@RestQuery String from) {
        return Templates.unknown(shelf.undated(Paging.cursor(from), Paging.SIZE), counts.all().undated(), from == null);
    }

    @GET
    @Path("{decade: [1-9]\\d\\d}X")
    public TemplateInstance decade(@RestPath int decade, @RestQuery String from) {
        DayCounts days = counts.all().days();
        Stretch stretch = Stretch.of(decade + "X", days.within(LocalDate.of(decade * 10, 1, 1), LocalDate.of(decade * 10 + 9, 12, 31)),
                days.yearBefore(decade * 10).map(Dates::decadeOf), days.yearAfter(decade * 10 + 9).map(Dates::decadeOf));
        return Templates.decade(stretch, HeatMap.decade(decade, days), shelf.sometimeInDecade(decade * 10, Paging.cursor(from), Paging.SIZE), from == null);
    }

    private static String decadeOf(int year) {
        return year / 10 + "X";
    }

    @GET
    @Path("{year: [1-9]\\d{3}}")
    public TemplateInstance year(@RestPath int year, @RestQuery String from) {
        DayCounts days = counts.all().days();
        Stretch stretch = Stretch.of(Integer.toString(year), days.within(year), days.yearBefore(year), days.yearAfter(year));
        return Templates.year(stretch, months(year, days), shelf.sometimeIn(year, Paging.cursor(from), Paging.SIZE), from == null);
    }

    private List<HeatMap> months(int year, DayCounts all) {
        Map<LocalDate, Long> days = shelf.days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        long most = HeatMap.most(days.values());
        return IntStream.rangeClosed(1, 12).mapToObj(month -> HeatMap.month(YearMonth.of(year, month), days, most, all.within(YearMonth.of(year, month)))).toList();
    }

    @GET
    @Path("{year: [1-9]\\d{3}}/{month: \\d\\d}")
    public TemplateInstance month(@RestPath int year, @RestPath int month, @RestQuery String from) {
        YearMonth yearMonth = YearMonth.from(day(year, month, 1));
        DayCounts days = counts.all().days();
        Map<LocalDate, Long> ofMonth = shelf.days(yearMonth.atDay(1), yearMonth.atEndOfMonth());
        return Templates.month(Stretch.of(yearMonth.toString(), days.within(yearMonth), days.monthBefore(yearMonth), days.monthAfter(yearMonth)),
                HeatMap.month(yearMonth, ofMonth, HeatMap.most(ofMonth.values()), days.within(yearMonth)), shelf.sometimeIn(yearMonth, Paging.cursor(from), Paging.SIZE), from == null);
    }

    @GET
    @Path("{year: [1-9]\\d{3}}/{month: \\d\\d}/{day: \\d\\d}")
    public TemplateInstance day(@RestPath int year, @RestPath int month, @RestPath int day, @RestQuery String from) {
        LocalDate date = day(year, month, day);
        return Templates.day(Stretch.of(date.toString(), shelf.days(date, date).getOrDefault(date, 0L), shelf.dayBefore(date), shelf.dayAfter(date)),
                shelf.ofDay(date, Paging.cursor(from), Paging.SIZE), from == null);
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new NotFoundException(e);
        }
    }
}
