package org.backfile.browse;

import java.time.DateTimeException;
import java.time.MonthDay;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.backfile.accounts.OpenTo;
import org.backfile.accounts.OpenTo.Part;
import org.backfile.article.Almanac;
import org.backfile.article.ArticleLine;
import org.backfile.article.Page;

/** What was in the paper on one day and month, whatever the year. */
@PermitAll
@OpenTo(Part.ARTICLES)
@Path("/on-this-day")
public class OnThisDay {

    /** All days of a calendar are in it. */
    private static final int LEAP_YEAR = 2000;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance show(MonthDay day, MonthDay before, MonthDay after, Page<ArticleLine> articles, boolean first);
    }

    private final Almanac almanac;

    OnThisDay(Almanac almanac) {
        this.almanac = almanac;
    }

    @GET
    @Path("{month: \\d\\d}/{day: \\d\\d}")
    public TemplateInstance show(@RestPath int month, @RestPath int day, @RestQuery String from) {
        MonthDay asked = day(month, day);
        return Templates.show(asked, MonthDay.from(asked.atYear(LEAP_YEAR).minusDays(1)), MonthDay.from(asked.atYear(LEAP_YEAR).plusDays(1)),
                almanac.of(asked, Paging.cursor(from), Paging.SIZE), from == null);
    }

    private static MonthDay day(int month, int day) {
        try {
            return MonthDay.of(month, day);
        } catch (DateTimeException e) {
            throw new NotFoundException(e);
        }
    }

    /** The address of its page: {@code {day.onThisDayPath}} in templates. */
    @TemplateExtension
    static String onThisDayPath(MonthDay day) {
        return "/on-this-day/%02d/%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
