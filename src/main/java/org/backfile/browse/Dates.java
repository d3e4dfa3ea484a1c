package org.backfile.browse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

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
import org.backfile.article.OpenShelf;
import org.backfile.article.OpenShelf.Counted;
import org.backfile.article.Page;

/** The archive by date of publication. An uncertain date stands where it is certain, never on a false day. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/dates")
public class Dates {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance years(List<Counted> years, Page<ArticleLine> sometime, long countUndated, boolean first);

        static native TemplateInstance year(int year, List<Counted> months, Page<ArticleLine> sometime, boolean first);

        static native TemplateInstance month(Calendar calendar, Page<ArticleLine> sometime, boolean first);

        static native TemplateInstance day(LocalDate day, Page<ArticleLine> articles, boolean first);

        static native TemplateInstance unknown(Page<ArticleLine> articles, boolean first);
    }

    private final OpenShelf shelf;

    Dates(OpenShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public TemplateInstance years(@RestQuery String from) {
        return Templates.years(shelf.years(), shelf.sometime(Paging.cursor(from), Paging.SIZE), shelf.countUndated(),
                from == null);
    }

    @GET
    @Path("unknown")
    public TemplateInstance unknown(@RestQuery String from) {
        return Templates.unknown(shelf.undated(Paging.cursor(from), Paging.SIZE), from == null);
    }

    @GET
    @Path("{year: [1-9]\\d{3}}")
    public TemplateInstance year(@RestPath int year, @RestQuery String from) {
        return Templates.year(year, shelf.months(year), shelf.sometimeIn(year, Paging.cursor(from), Paging.SIZE), from == null);
    }

    @GET
    @Path("{year: [1-9]\\d{3}}/{month: \\d\\d}")
    public TemplateInstance month(@RestPath int year, @RestPath int month, @RestQuery String from) {
        YearMonth yearMonth = YearMonth.from(day(year, month, 1));
        return Templates.month(Calendar.of(yearMonth, shelf.days(yearMonth)),
                shelf.sometimeIn(yearMonth, Paging.cursor(from), Paging.SIZE), from == null);
    }

    @GET
    @Path("{year: [1-9]\\d{3}}/{month: \\d\\d}/{day: \\d\\d}")
    public TemplateInstance day(@RestPath int year, @RestPath int month, @RestPath int day, @RestQuery String from) {
        LocalDate date = day(year, month, day);
        return Templates.day(date, shelf.ofDay(date, Paging.cursor(from), Paging.SIZE), from == null);
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new NotFoundException(e);
        }
    }
}
