package org.backfile.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * A player or a post of another site that a page shows in a frame: nothing of it is kept, but what it is called and where it comes from.
 * Frames of advertisements, counters and buttons are none: a host that is listed shows something, and so does a frame that may fill the screen.
 */
public record Frame(String address, List<Words> words) {

    /** Words of the page's source that name the frame; places are chars of it. */
    public record Words(String text, int from, int to, boolean isHost) {
    }

    /** Where frames come from, with the start of the path where a host has others too; a new one is a new word. */
    private static final String[] SHOWN = ("youtube.com youtube-nocookie.com youtu.be vimeo.com dailymotion.com twitch.tv rumble.com streamable.com odysee.com ted.com bilibili.com player.youku.com v.qq.com rutube.ru/play "
            + "vk.com/video_ext ok.ru/videoembed coub.com brightcove.net jwplatform.com jwplayer.com kaltura.com wistia.net wistia.com vidyard.com facebook.com/plugins/video facebook.com/plugins/post "
            + "platform.twitter.com/embed twitter.com/i x.com/i instagram.com/p/ instagram.com/reel/ instagram.com/tv/ tiktok.com/embed tiktok.com/player embed.bsky.app threads.net embed.reddit.com redditmedia.com t.me linkedin.com/embed "
            + "pinterest.com/pin giphy.com/embed imgur.com/a/ tumblr.com/post spotify.com/embed soundcloud.com/player podcasts.apple.com music.apple.com deezer.com bandcamp.com/embeddedplayer mixcloud.com acast.com megaphone.fm simplecast.com "
            + "libsyn.com omny.fm audioboom.com anchor.fm buzzsprout.com podbean.com spreaker.com iheart.com ivoox.com datawrapper.dwcdn.net infogram.com flo.uri.sh flourish.studio tableau.com/views knightlab.com thinglink.com "
            + "google.com/maps maps.google.com openstreetmap.org documentcloud.org scribd.com/embeds slideshare.net/slideshow issuu.com docs.google.com/presentation archive.org/embed").split(" ");
    private static final String[] ADDRESSES = {"src", "data-src", "data-lazy-src", "data-original-src"};
    private static final Pattern ADDRESS = Pattern.compile("\\s*(?:https?:)?//(?:www\\.)?([\\p{Alnum}.-]+\\.\\p{Alpha}{2,})(?::\\d+)?(/[^?#]*)?.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST_TITLE = 300;

    /** True for elements that may show what is not the page's own. */
    public static boolean is(Element element) {
        return switch (element.normalName()) {
            case "iframe", "video", "audio" -> true;
            default -> false;
        };
    }

    /** The frame that the element shows; null if it shows none, or nobody knows where it would come from. */
    public static Frame of(Element element) {
        Attribute address = address(element);
        Matcher place = address == null ? null : ADDRESS.matcher(address.getValue());
        if (place == null || !place.matches() || isUnseen(element) || !isShown(element, place.group(1).toLowerCase(Locale.ROOT), place.group(2) == null ? "" : place.group(2).toLowerCase(Locale.ROOT))) {
            return null;
        }
        List<Words> words = new ArrayList<>();
        Range value = address.sourceRange().valueRange();
        words.add(new Words(place.group(1), value.start().pos() + place.start(1), value.start().pos() + place.end(1), true));
        Attribute title = element.attribute("title");
        if (title != null && !title.getValue().isBlank() && title.getValue().length() <= LONGEST_TITLE && title.sourceRange().valueRange().isTracked()) {
            words.add(new Words(title.getValue(), title.sourceRange().valueRange().start().pos(), title.sourceRange().valueRange().end().pos(), false));
        }
        words.sort(Comparator.comparingInt(Words::from));
        String whole = address.getValue().strip();
        return new Frame(whole.startsWith("//") ? "https:" + whole : whole, words);
    }

    private static Attribute address(Element element) {
        for (String name : ADDRESSES) {
            Attribute address = element.attribute(name);
            if (address != null && address.sourceRange().valueRange().isTracked() && address.getValue().contains("//")) {
                return address;
            }
        }
        return null;
    }

    private static boolean isShown(Element element, String host, String path) {
        if (!element.normalName().equals("iframe")) {
            return element.hasAttr("controls");
        }
        for (String shown : SHOWN) {
            int slash = shown.indexOf('/');
            String own = slash < 0 ? shown : shown.substring(0, slash);
            if (host.endsWith(own) && (host.length() == own.length() || host.charAt(host.length() - own.length() - 1) == '.') && (slash < 0 || path.startsWith(shown.substring(slash)))) {
                return true;
            }
        }
        return element.hasAttr("allowfullscreen") && element.hasAttr("title");
    }

    private static boolean isUnseen(Element element) {
        return element.attr("width").matches("[01]") || element.attr("height").matches("[01]") || element.attr("style").replace(" ", "").contains("display:none") || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true");
    }
}
