package org.backfile.benchmark;

import java.util.Random;

/** A story as the page of a news site, with all that such pages have about it: some 60 KB, of which a tenth is the story. */
final class StoryPage {

    private static final int OTHER_STORIES = 40;

    private final Story story;
    private final Random random;
    private final StringBuilder page = new StringBuilder(1 << 16);

    private StoryPage(Story story) {
        this.story = story;
        this.random = new Random(story.number());
    }

    static String of(Story story) {
        StoryPage page = new StoryPage(story);
        page.head();
        page.navigation();
        page.article();
        page.others();
        page.foot();
        return page.page.toString();
    }

    private void head() {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(story.headline()).append(" | ").append(story.paper()).append("</title>\n");
        meta("og:title", story.headline());
        meta("og:site_name", story.paper());
        meta("og:type", "article");
        meta("og:description", story.standfirst());
        meta("article:published_time", story.day() + "T08:00:00Z");
        page.append("<link rel=\"canonical\" href=\"").append(story.url()).append("\">\n");
        page.append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"").append(story.headline())
                .append("\",\"datePublished\":\"").append(story.day()).append("T08:00:00Z\",\"author\":{\"@type\":\"Person\",\"name\":\"").append(story.author()).append("\"}}</script>\n<style>\n");
        for (int rule = 0; rule < 120; rule++) {
            page.append(".c").append(hex()).append("{margin:").append(random.nextInt(40)).append("px;color:#").append(hex()).append(";font:400 ").append(12 + random.nextInt(9)).append("px/1.4 serif}\n");
        }
        page.append("</style>\n<script>window.state={");
        for (int entry = 0; entry < 220; entry++) {
            page.append("\"k").append(entry).append("\":{\"id\":\"").append(hex()).append(hex()).append("\",\"on\":").append(random.nextBoolean()).append(",\"w\":").append(random.nextInt(1000)).append("},");
        }
        page.append("\"end\":0};</script>\n</head>\n<body class=\"page page--story\">\n");
    }

    private void meta(String property, String content) {
        page.append("<meta property=\"").append(property).append("\" content=\"").append(content).append("\">\n");
    }

    private void navigation() {
        page.append("<header class=\"site\"><div class=\"wrap\"><a class=\"logo\" href=\"/\">").append(story.paper()).append("</a><nav><ul class=\"menu\">\n");
        for (int link = 0; link < 40; link++) {
            page.append("<li class=\"menu__item\"><a class=\"menu__link c").append(hex()).append("\" href=\"/section/").append(link).append("\" data-track=\"nav-").append(link).append("\">Section ")
                    .append(link).append("</a></li>\n");
        }
        page.append("</ul></nav></div></header>\n");
    }

    private void article() {
        page.append("<main><article class=\"story\"><h1>").append(story.headline()).append("</h1><p class=\"standfirst\">").append(story.standfirst()).append("</p><p class=\"byline\">By ")
                .append(story.author()).append("</p><time datetime=\"").append(story.day()).append("\">").append(story.date()).append("</time><ul class=\"share\">");
        for (int button = 0; button < 5; button++) {
            page.append("<li><button class=\"share__button\" data-to=\"").append(hex()).append("\"><svg viewBox=\"0 0 24 24\"><path d=\"M").append(hex()).append("z\"/></svg><span>Share</span></button></li>");
        }
        page.append("</ul><div class=\"article-body\">\n");
        for (int at = 0; at < story.paragraphs().length; at++) {
            page.append(at == 6 ? "<h2>" + story.crosshead() + "</h2>\n" : "").append("<p class=\"p c").append(hex()).append("\">").append(story.paragraphs()[at]).append("</p>\n");
        }
        page.append("</div></article>\n");
    }

    private void others() {
        page.append("<aside class=\"more\"><h3>More stories</h3>\n");
        for (int other = 1; other <= OTHER_STORIES; other++) {
            Story teased = Story.of(story.number() + other);
            page.append("<div class=\"card c").append(hex()).append("\"><a class=\"card__link\" href=\"").append(teased.url()).append("\" data-track=\"more-").append(other).append("\"><img class=\"card__image\" src=\"/i/")
                    .append(hex()).append(".jpg\" srcset=\"/i/").append(hex()).append("-2x.jpg 2x\" alt=\"\" loading=\"lazy\" width=\"320\" height=\"180\"><span class=\"card__title\">").append(teased.headline())
                    .append("</span></a><span class=\"card__date\">").append(teased.date()).append("</span></div>\n");
        }
        page.append("</aside></main>\n");
    }

    private void foot() {
        page.append("<footer><ul>");
        for (int link = 0; link < 30; link++) {
            page.append("<li><a href=\"/about/").append(link).append("\">About us, part ").append(link).append("</a></li>\n");
        }
        page.append("</ul><p>Copyright ").append(story.paper()).append("</p></footer>\n<script>");
        for (int call = 0; call < 150; call++) {
            page.append("track(\"").append(hex()).append("\",{slot:").append(call).append(",size:[").append(random.nextInt(900)).append(',').append(random.nextInt(600)).append("]});\n");
        }
        page.append("</script></body></html>\n");
    }

    private String hex() {
        return Integer.toHexString(random.nextInt());
    }
}
