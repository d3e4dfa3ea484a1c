package org.backfile.parsing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells the places of a page by the tags, classes, ids and roles of its elements; a new name is a new word in a line. */
final class Places {

    private static final Map<String, Long> TAGS = new HashMap<>();
    private static final Map<String, Long> NAMES = new HashMap<>();

    static {
        tag(Place.NAVIGATION, "nav menu");
        tag(Place.ASIDE, "aside form button select fieldset dialog");
        tag(Place.COPYRIGHT, "footer");
        tag(Place.FIGURE, "figure");
        tag(Place.CAPTION, "figcaption");
        tag(Place.DATE, "time");

        name(Place.STORY, "articlebody storybody storycontent articlecontent entrycontent postcontent articletext storytext bodycopy bodytext richtext articlemain "
                + "article-body story-body entry-content post-content article-content article-text story-content body-text body-copy article__body");
        name(Place.HEADLINE, "headline title-article articleheadline");
        name(Place.KICKER, "kicker overline eyebrow topline dachzeile supertitle pretitle overtitle spitzmarke");
        name(Place.STANDFIRST, "standfirst subtitle subheadline subhead subheading sub-title sub-heading sub-headline dek deck lede leadtext lead-text intro introtext article-intro teasertext excerpt vorspann chapo "
                + "sapo entradilla bajada copete perex ingress resumo sumario sottotitolo occhiello leadin lead-in article-summary article-lead article-description article-dek description-article preamble "
                + "einleitung preface text-lead lead abstract summary spot teasertext teaser-text header-teaser article-desc article-teaser story-intro storyintro introduction sub-tit subtit synopsis tagline strapline nutgraf abstract-text "
                + "header-description single-excerpt post-excerpt");
        name(Place.BYLINE, "byline bylines author authors author-name authorname article-author articleauthor autor autoren autore auteur contributor contributors writer redakteur reporter journalist verfasser");
        name(Place.DATE, "date datetime dateline-date timestamp time-stamp pubdate pub-date publishdate publish-date published published-date dateline posted posted-on postdate article-date datum fecha updated modified time");
        name(Place.CAPTION, "caption captions figcaption imgcaption photocaption photoscaption podpis-zdjecia image-caption picture-caption photo-caption wp-caption-text bildunterschrift legend legende cutline");
        name(Place.CREDIT, "credit credits photocredit photo-credit image-credit copyright-photo imagecredit picture-credit photographer source-image bildquelle bildnachweis image-source photo-by");
        name(Place.FIGURE, "figure wp-caption image-wrapper image-container media-caption photo-wrapper gallery slideshow carousel bildergalerie fotostrecke lightbox lead-image article-image image-block inline-image");
        name(Place.PULL_QUOTE, "pullquote pull-quote pulledquote blockquote-pull article-quote quote-box");
        name(Place.TOPICS, "tags tagi tag-list taglist post-tags article-tags topics keywords tagcloud entry-tags article-topics hashtags tags-list");
        name(Place.CORRECTION, "correction corrections editors-note editor-note clarification");
        name(Place.NAVIGATION, "nav navbar navigation menu breadcrumb breadcrumbs masthead topbar sitenav pagination pager skiplink skip-link toolbar site-header siteheader page-header-nav megamenu "
                + "sub-nav subnav tabs hamburger offcanvas drawer");
        name(Place.SHARE, "share sharing sharebar share-bar social socials sharetools share-tools sharebuttons share-buttons social-share addthis addtoany sharethis social-links social-media follow followus follow-us bookmark "
                + "article-tools tools print-button teilen compartir partager");
        name(Place.NEWSLETTER, "newsletter newsletters signup sign-up subscribe newsletter-signup email-signup mailing regwall register registration login "
                + "donate donation support-us contribute app-promo whatsapp-channel");
        name(Place.RELATED, "related relatedposts related-posts related-articles related-content relatedcontent recommended recommendations recommendation recirc recirculation more-from morefrom more-stories read-more readmore readnext "
                + "read-next read-also see-also also-read most-read mostread most-popular popular trending latest-news teaser teasers teaser-list promo promos promobox promo-box outbrain taboola zergnet up-next next-article prev-next "
                + "upnext relacionadas relacionados verwandte weitere mehr-zum-thema podobne zobacz-takze zob-takze materialy-podobne similar suggestions story-package linkbox link-box articlelist article-list newsfeed feed widget-list card cards further-reading infobox-links onward "
                + "leia-mais lire-aussi lees-ook inline-teaser inline-related internal-link");
        name(Place.COMMENTS, "comment comments commentlist comment-list disqus disqus_thread respond comments-area comment-section commentary-section kommentare commentaires comentarios komentarz komentarze koment komentari kommentarii kommentar kommentarer comentario reacties reactions forum-posts livefyre coral viafoura spotim talk-embed");
        name(Place.ADVERT, "ad ads adv advert adverts advertisement advertising adbox ad-container ad-slot adslot adunit ad-unit ad-wrapper sponsor sponsored sponsoredcontent dfp gpt banner werbung anzeige publicidad publicite "
                + "affiliate commercial billboard leaderboard rectangle");
        name(Place.COPYRIGHT, "footer copyright site-footer page-footer colophon legal imprint disclaimer");
        name(Place.COOKIE, "cookie cookies consent gdpr cookie-banner cookie-law privacy-overview privacy-bar cmp onetrust privacy-banner usercentrics didomi");
        name(Place.AUTHOR_BOX, "author-bio authorbio author-box authorbox about-author author-info author-card bio about-the-author author-profile author-description biography author-details author-block autorenbox authors-bio post-author-bio");
        name(Place.ASIDE, "sidebar side-bar aside widget widgets infobox info-box factbox fact-box poll quiz modal popup pop-up tooltip overlay rail right-rail rightrail sidecolumn marginalia toc table-of-contents "
                + "listen audio-player player video-player ratings rating stockticker ticker weather calendar-widget survey interstitial toast sticky");
        name(Place.EMBED, "twitter-tweet instagram-media tiktok-embed fb-post fb-video bluesky-embed reddit-embed twitter-video social-embed socialembed");
        name(Place.HIDDEN, "hidden hide sr-only visually-hidden visuallyhidden screen-reader-text screenreader is-hidden display-none print-only noprint-hidden invisible d-none");
    }

    /** A program in which pages are built of what it calls widgets, the story's paragraphs among them. */
    private static final String BUILDER = "elementor";

    private final Map<Element, Long> own = new IdentityHashMap<>();
    private final Map<String, Long> byName = new HashMap<>();

    private static void tag(Place place, String tags) {
        for (String tag : tags.split(" ")) {
            TAGS.merge(tag, place.bit(), (one, other) -> one | other);
        }
    }

    private static void name(Place place, String names) {
        for (String name : names.split(" ")) {
            NAMES.merge(name, place.bit(), (one, other) -> one | other);
        }
    }

    /** The places that the element itself names, without those around it. */
    long of(Element element) {
        Long known = own.get(element);
        if (known == null) {
            known = read(element);
            own.put(element, known);
        }
        return known;
    }

    private long read(Element element) {
        long places = TAGS.getOrDefault(element.normalName(), 0L);
        if (element.attributesSize() == 0) {
            return places;
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            places |= switch (attribute.getKey()) {
                case "class", "id", "data-testid", "data-component", "data-qa" -> named(value);
                case "itemprop" -> ofProperty(value);
                case "role" -> ofRole(value);
                case "rel" -> value.equals("author") ? Place.BYLINE.bit() : 0;
                case "hidden" -> Place.HIDDEN.bit();
                case "style" -> value.contains("display") && value.replace(" ", "").contains("display:none") ? Place.HIDDEN.bit() : 0;
                default -> 0;
            };
        }
        return places;
    }

    private static long ofRole(String role) {
        return switch (role) {
            case "navigation", "menu", "menubar", "search", "banner" -> Place.NAVIGATION.bit();
            case "complementary", "dialog", "alert", "alertdialog", "button" -> Place.ASIDE.bit();
            case "contentinfo" -> Place.COPYRIGHT.bit();
            default -> 0;
        };
    }

    private static long ofProperty(String property) {
        return switch (property) {
            case "articleBody" -> Place.STORY.bit();
            case "author", "creator" -> Place.BYLINE.bit();
            case "datePublished", "dateModified", "dateCreated" -> Place.DATE.bit();
            case "headline" -> Place.HEADLINE.bit();
            case "caption" -> Place.CAPTION.bit();
            case "comment" -> Place.COMMENTS.bit();
            default -> 0;
        };
    }

    private long named(String value) {
        if (value.isEmpty()) {
            return 0;
        }
        Long known = byName.get(value);
        if (known == null) {
            known = readNames(value);
            byName.put(value, known);
        }
        return known;
    }

    /** The words of the names one by one, and each two neighbours: {@code c-article__shareBar} has "share", "bar", "share-bar" and "sharebar". */
    private static long readNames(String value) {
        long places = 0;
        String last = "";
        int at = 0;
        while (at < value.length()) {
            int end = wordEnd(value, at);
            if (end > at) {
                String word = value.substring(at, end).toLowerCase(Locale.ROOT);
                boolean numbered = at > 0 && isDigit(value.charAt(at - 1)); // "b0321a0d9c" is a number, and has no "ad" in it
                places |= numbered || last.equals(BUILDER) ? 0 : NAMES.getOrDefault(word, 0L);
                places |= numbered || last.isEmpty() ? 0 : NAMES.getOrDefault(last + "-" + word, 0L) | NAMES.getOrDefault(last + word, 0L);
                last = numbered ? "" : word;
                at = end;
            } else {
                last = Character.isWhitespace(value.charAt(at)) ? "" : last;
                at++;
            }
        }
        return places;
    }

    /** Where the word that begins here ends: before what is no letter, and before a capital after a small letter. */
    private static int wordEnd(String value, int from) {
        int end = from;
        while (end < value.length() && isLetter(value.charAt(end)) && !(end > from && value.charAt(end) < 'a' && value.charAt(end - 1) >= 'a')) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
