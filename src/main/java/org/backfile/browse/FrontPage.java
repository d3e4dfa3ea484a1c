package org.backfile.browse;

import java.time.MonthDay;
import java.util.List;

import org.backfile.article.ArticleLine;
import org.backfile.article.Histogram;
import org.backfile.article.Holdings;
import org.backfile.article.RecentFixes.Fixed;

/**
 * The front page as it is laid out. What stands there stands there once; the rows are of as many as fill them.
 *
 * @param lead         null of an archive without articles
 * @param seconds      what comes after it, with their standfirsts
 * @param latest       the next ones
 * @param onThisDay    one of each earlier year
 * @param added        what came into the archive last
 * @param publications those with most articles
 * @param holdings     how much there is of all
 */
public record FrontPage(Lead lead, List<ArticleLine> seconds, List<ArticleLine> latest, List<Section> sections, MonthDay today, List<ArticleLine> onThisDay,
        List<Fixed> fixed, List<ArticleLine> added, List<Way> publications, Holdings holdings) {

    /** @param opening how the story begins; empty if there is no more to tell than its standfirst */
    public record Lead(ArticleView article, List<String> opening) {
    }

    public record Section(String name, ArticleLine first, List<ArticleLine> others) {
    }

    /** A way into the archive: its address, and how many articles are there. */
    public record Way(String address, String name, long count) {
    }

    public Histogram inTime() {
        return Histogram.of(holdings.days(), null);
    }
}
