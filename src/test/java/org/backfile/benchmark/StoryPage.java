package org.backfile.benchmark;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A story as the page of a news site that weighs what the middle of 778 real news pages weighs: 128 KB with 820 elements, 1,290 attributes of 52 KB, 26 KB of
 * scripts and styles, 142 links and 25 paragraphs; 8 KB of it are text, and packed it takes 28 KB.
 */
final class StoryPage {

    private static final int SECTIONS = 32;
    private static final int OTHER_STORIES = 40;
    private static final int SERVICES = 28;

    private final Story story;
    private final Random random;
    private final StringBuilder page = new StringBuilder(1 << 17);

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
        add("""
                <!DOCTYPE html>
                <html lang="en" class="no-js theme-light">
                <head>
                  <meta charset="utf-8">
                  <title>%1$s | %2$s</title>
                  <meta property="og:title" content="%1$s">
                  <meta property="og:site_name" content="%2$s">
                  <meta property="og:type" content="article">
                  <meta property="og:description" content="%3$s">
                  <meta property="article:published_time" content="%4$sT08:00:00Z">
                  <link rel="canonical" href="%5$s">
                  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%1$s","datePublished":"%4$sT08:00:00Z","author":{"@type":"Person","name":"%6$s"}}</script>
                """, story.headline(), story.paper(), story.standfirst(), story.day(), story.url(), story.author());
        for (int part = 0; part < 24; part++) {
            add("""
                      <link rel="preload" as="script" crossorigin="anonymous" href="https://static.example/_assets/site/chunks/part-%d.%s.min.js">
                    """, part, key(20));
        }
        add("  <style>\n");
        for (int rule = 0; rule < 120; rule++) {
            add(".c-%s{margin:%dpx auto;color:#%06x;font:400 %dpx/1.4 Georgia,serif}\n", key(8), random.nextInt(40), random.nextInt(1 << 24), 12 + random.nextInt(9));
        }
        add("  </style>\n  <script>window.state={");
        for (int entry = 0; entry < 110; entry++) {
            add("\"k%d\":{\"id\":\"%s\",\"on\":%b,\"w\":%d},", entry, key(60), random.nextBoolean(), random.nextInt(1000));
        }
        add("\"end\":0};</script>\n</head>\n<body class=\"page page--story page--with-aside\">\n");
    }

    private void navigation() {
        add("""
                <header class="site-header site-header--sticky js-site-header" data-component="site-header">
                  <div class="site-header__wrap l-container"><a class="site-header__logo" href="/">%s</a>
                    <nav class="site-navigation" aria-label="Sections"><ul class="site-navigation__list">
                """, story.paper());
        for (int section = 0; section < SECTIONS; section++) {
            add("""
                              <li class="site-navigation__item site-navigation__item--level-1">
                                <a class="site-navigation__link u-focus-ring" href="/section/%1$d" data-analytics="navigation|%1$d" data-position="%1$d"><span class="site-navigation__label">Section %1$d</span></a>
                              </li>
                    """, section);
        }
        add("        </ul></nav>\n  </div>\n</header>\n");
    }

    private void article() {
        add("""
                <main class="l-container l-container--story" id="content"><article class="story story--standard" data-article-id="%d">
                  <h1 class="story__headline">%s</h1>
                  <p class="story__standfirst">%s</p>
                  <p class="byline">By %s</p><time datetime="%s">%s</time>
                  <ul class="share">
                """, story.number(), story.headline(), story.standfirst(), story.author(), story.day(), story.date());
        for (int button = 0; button < 5; button++) {
            add("""
                        <li class="share__item"><button class="share__button u-focus-ring" data-to="%s"><svg viewBox="0 0 24 24"><path d="M%d %da%s"/></svg><span>Share</span></button></li>
                    """, key(12), random.nextInt(24), random.nextInt(24), numbers(16));
        }
        add("  </ul>\n  <div class=\"article-body\">\n");
        for (int at = 0; at < story.paragraphs().length; at++) {
            add("%s    <p class=\"story__paragraph story__paragraph--serif\" data-block=\"%s\">%s</p>\n", at == 6 ? "    <h2>" + story.crosshead() + "</h2>\n" : "", key(12), story.paragraphs()[at]);
        }
        add("  </div>\n</article>\n");
    }

    private void others() {
        add("<aside class=\"more-stories l-grid l-grid--wide\" data-component=\"more-stories\">\n  <h3 class=\"more-stories__title\">More stories</h3>\n  <p>From all sections.</p>\n");
        for (int other = 1; other <= OTHER_STORIES; other++) {
            Story teased = Story.of(story.number() + other);
            add("""
                                <div class="grid__cell grid__cell--third">
                                    <!-- teaser %1$d: standard, of the last half hour, from the cache for phones, tablets and wide screens; %11$s -->
                                    <div class="teaser teaser--standard teaser--with-picture js-in-view" data-track="more|%1$d|%2$s">
                                        <a class="teaser__picture-link" href="%3$s">
                                            <div class="teaser__picture picture picture--16x9 js-lazy">
                                                <picture>
                                                    <source media="(min-width: 1024px)" srcset="https://images.example/320/%4$s.webp?s=%5$s 320w, https://images.example/640/%4$s.webp?s=%6$s 640w">
                                                    <img class="picture__image picture__image--lazy" src="https://images.example/320/%4$s.jpg?s=%7$s" alt="" loading="lazy">
                                                </picture>
                                            </div>
                                        </a>
                                        <div class="teaser__words">
                                            <div class="teaser__head"><a class="teaser__link u-focus-ring" href="%3$s"><span class="teaser__title">%8$s</span></a></div>
                                            <div class="teaser__foot"><span class="teaser__date"><span data-stamp="%9$s"></span>%10$s</span></div>
                                        </div>
                                    </div>
                                </div>
                """, other, key(20), teased.url(), key(32), key(40), key(40), key(40), teased.headline(), key(12), teased.date(), key(200));
        }
        add("</aside></main>\n");
    }

    private void foot() {
        add("<footer class=\"site-footer\"><ul class=\"site-footer__list\">\n");
        for (int service = 0; service < SERVICES; service++) {
            add("  <li class=\"site-footer__item\"><a class=\"site-footer__link u-focus-ring\" href=\"/about/%1$d\" data-analytics=\"footer|%1$d\">About us, part %1$d</a></li>\n", service);
        }
        add("</ul><p>Printed in the lower town.</p><p>Copyright %s</p></footer>\n<script>", story.paper());
        for (int call = 0; call < 150; call++) {
            add("track(\"%s\",{slot:%d,size:[%d,%d]});\n", key(8), call, random.nextInt(900), random.nextInt(600));
        }
        add("</script></body></html>\n");
    }

    private void add(String text, Object... values) {
        page.append(String.format(Locale.ROOT, text, values));
    }

    /** Of so many figures and letters, as identifiers and what only machines read are: the part of a page that hardly gets smaller when it is packed. */
    private String key(int length) {
        StringBuilder key = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            key.append(Character.forDigit(random.nextInt(36), 36));
        }
        return key.toString();
    }

    /** So many, as the line of a drawing has them. */
    private String numbers(int count) {
        return random.ints(count, 0, 240).mapToObj(tenths -> tenths / 10 + "." + tenths % 10).collect(Collectors.joining(" "));
    }
}
