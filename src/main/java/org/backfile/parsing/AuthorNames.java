package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backfile.text.WhiteSpace;

/** Reads the people in what a web page says about its author, apart from its site, its publisher and other bodies. */
final class AuthorNames {

    /** Where a name ends: a bar, a dash, a bracket, a handle, or the paper that the person writes for. */
    private static final Pattern TAIL = Pattern.compile("\\s*(?:[|@(\\[（<•·/●]|\\s[-–—]\\s|,?\\s+(?i:for|of|at|in|on behalf|published|posted|updated|contributor|staff writer|is an?)\\s|\\s+(?i:published|posted|updated|twitter)$).*$", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("^[|·•\\s\\[]*(?:(?i:by|written by|words by|story by|posted by|authored by|von|par|por|di|door|av|af|od|автор:?|text:|texto:|author:|authors:|autor:)\\s+(?=\\p{Lu}|\\p{Lo})|(?i:by|written by|authored by)\\s*[:：]\\s*|By(?=\\p{Lu}\\p{Ll}))|^(?:文|取材|執筆)\\s*[●・＝：:/／]\\s*");
    /** The cue alone, its name in the next element. */
    private static final Pattern CUE = Pattern.compile("(?i)^[|·•\\s]*(?:by|written by|words by|story by|posted by|authored by|von|par|por|di|door|av|af|od|text|author|автор)\\s*[:：]?\\s*$");
    /** Whoever is named after this did something else than write. */
    private static final Pattern OTHER_WORK = Pattern.compile("(?i)\\b(?:reviewed|edited|checked|translated|photo(?:s|graphs?|graphy)?|illustrat(?:ed|ions?)|heard on|video|animation|updated) by\\b|\\bheard on\\b|^\\s*(?:foto|fotos|photo|photos|bild)s?\\s*:");
    private static final Pattern NO_NAME = Pattern.compile("(?i)\\b(?:written|link|copy|copied|url|read|more|share|posted|published|updated|comments?|follow|email|contact|licensed|reviewed|edited|fact[ -]checked|medically|admin|guest|view|bio|profile|subscribe|minutes?)\\b");
    /** Words that people are not called by, bodies are. */
    private static final Set<String> BODIES = Set.of("inc", "inc.", "llc", "ltd", "gmbh", "media", "group", "university", "institute", "foundation", "association", "agency", "agentur", "center", "centre", "radio", "tv", "network", "magazine",
            "service", "services", "department", "office", "council", "committee", "commission", "ministry", "society", "company", "editorial", "community", "nast", "condé", "digital", "online", "board", "school", "ph.d.", "presse-agentur", "journalism", "head");
    private static final Pattern PARTS = Pattern.compile("\\s*[,;、，/／&]\\s*|\\s+(?:and|und|et|y|och|og|e|i|ve|и|en)\\s+");
    private static final Pattern HOST = Pattern.compile("^https?://(?:www\\.)?([^/:?#]+)");

    /** What the site calls itself, folded: its name, its publisher, its host, its initials. */
    private final Set<String> sites = new TreeSet<>();
    private final String siteName;

    AuthorNames(Metadata metadata) {
        Metadata.Declared site = metadata.first("og:site_name", "application-name");
        siteName = site == null ? "" : WebStory.folded(site.value());
        if (site != null) {
            sites.add(siteName);
            sites.add(initials(site.value()));
        }
        sites.add(WebStory.folded(metadata.articleNode("publisher").path("name").asText("")));
        for (String key : new String[] {"canonical", "og:url"}) {
            Metadata.Declared url = metadata.first(key);
            Matcher host = url == null ? null : HOST.matcher(url.value());
            if (host != null && host.find()) {
                String[] labels = host.group(1).split("\\.");
                sites.add(WebStory.folded(host.group(1)));
                sites.add(WebStory.folded(labels[Math.max(0, labels.length - 2)]));
                sites.add(WebStory.folded(labels[0]));
            }
        }
        sites.removeIf(name -> name.length() < 2);
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            initials.append(word.isEmpty() || !Character.isLetter(word.charAt(0)) ? "" : word.substring(0, 1).toLowerCase(Locale.ROOT));
        }
        return initials.length() > 2 ? initials.toString() : "";
    }

    /** "Jane Doe, John Roe and Ada Byron"; after a name, what is one word alone is a post or a place. */
    static List<String> split(String printed) {
        List<String> names = new ArrayList<>();
        if (printed.contains("www.")) {
            return names; // "The Example (www.example.com)" is the site
        }
        for (String part : PARTS.split(HEAD.matcher(WhiteSpace.normalised(printed)).replaceFirst(""))) {
            if (names.isEmpty() || Passage.countWords(part) > 1 || Passage.isUnspaced(part.isEmpty() ? ' ' : part.charAt(0))) {
                names.add(part);
            }
        }
        return names;
    }

    static String clean(String printed) {
        String name = HEAD.matcher(WhiteSpace.normalised(printed)).replaceFirst("");
        Cue.Found cue = Cues.find(name, 0, name.length(), Sign.BYLINE);
        boolean latin = !name.isEmpty() && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN; // "Di Stefano" is a name
        name = cue != null && !latin && cue.rest() < name.length() ? name.substring(cue.rest()) : name;
        name = TAIL.matcher(name).replaceFirst("");
        return withoutAgency(name.replaceAll("^[\\s,;:.•|-]+|[\\s,;:•|-]+$", ""));
    }

    /** "Jane Doe The Associated Press" lost the line break between the two. */
    private static String withoutAgency(String name) {
        String[] words = name.split(" ");
        for (int count = 1; count <= 3 && words.length - count >= 2; count++) {
            int from = name.length();
            for (int word = 0; word < count; word++) {
                from = name.lastIndexOf(' ', from - 1);
            }
            if (Agencies.named(name.substring(from + 1)) != null && (count > 1 || words[words.length - 1].length() > 2) && !name.substring(0, from).endsWith(" The")) {
                return name.substring(0, from);
            }
        }
        return name;
    }

    /** True if names follow the words, within them or in the next element. */
    static boolean isCued(String words) {
        return HEAD.matcher(words).find() || CUE.matcher(words).matches();
    }

    static boolean isCueAlone(String words) {
        return CUE.matcher(words).matches();
    }

    static boolean isOtherWork(String words) {
        return OTHER_WORK.matcher(words).find();
    }

    /** @param surely true if the page says of the name itself that it is a person's */
    boolean isPerson(String name, boolean surely) {
        if (name.length() < 2 || name.length() > 60 || NO_NAME.matcher(name).find() || name.indexOf('@') >= 0 || name.startsWith("http") || name.contains("www.") || name.chars().anyMatch(Character::isDigit)
                || Agencies.named(name) != null || Agencies.isNameless(name) || PersonNames.hasPost(name.replace('-', ' ')) || Publications.isLikely(name) || isBody(name)) {
            return false;
        }
        boolean named = Passage.countWords(name) <= 6 && !Character.isLowerCase(name.charAt(0)) || Passage.isUnspaced(name.charAt(0));
        return named && (!isOfSite(name) || surely && PersonNames.isOneName(name, 0, name.length()) && !isCapital(name) && sites.stream().anyMatch(site -> site.startsWith(WebStory.folded(name))));
    }

    private static boolean isCapital(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isBody(String name) {
        String[] words = name.split(" ");
        for (String word : words) {
            if (BODIES.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return words.length > 1 && (words[0].equals("The") || words[0].equals("Team"));
    }

    /** True if the site, or its publisher, is called so. */
    boolean isOfSite(String name) {
        String folded = WebStory.folded(name);
        String[] words = name.split(" ");
        String last = WebStory.folded(words[words.length - 1]);
        return sites.contains(folded) || siteName.contains(folded) || words[0].length() > 1 && isCapital(words[0]) && sites.contains(WebStory.folded(words[0])) || words.length > 1 && last.length() > 4 && sites.contains(last);
    }
}
