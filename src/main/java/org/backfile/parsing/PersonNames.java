package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the people in a byline from their posts, their places and the agencies. */
final class PersonNames {

    private static final int MOST_WORDS = 14;

    /** Small words within a name or between names. */
    private static final Set<String> SMALL = Set.of("and", "und", "et", "y", "e", "en", "och", "og", "i", "&", "von", "van", "vom", "zu", "zur", "de", "der", "den", "del", "della",
            "di", "da", "do", "dos", "das", "du", "la", "le", "al", "el", "bin", "ibn", "ben", "ter", "ten", "af", "av", "with", "mit", "avec", "con", "com", "in", "à", "for", "at", "from");
    private static final int LONGEST_SMALL = SMALL.stream().mapToInt(String::length).max().orElseThrow();

    /** What a person is called who is not named; and posts, which are no names. */
    private static final Set<String> POSTS = Set.of("editor", "editors", "correspondent", "correspondents", "reporter", "reporters", "writer", "staff", "desk", "newsroom", "columnist", "team", "bureau", "chief",
            "korrespondent", "korrespondentin", "redakteur", "redakteurin", "redaktion", "reporterin", "journaliste", "rédaction", "correspondant", "correspondante", "corresponsal",
            "redacción", "redactor", "redactora", "redação", "redazione", "inviato", "inviata", "corrispondente", "redactie", "correspondente", "verslaggever", "agencies", "agenturen",
            "analyst", "expert", "author", "contributor", "contributors", "contributing", "freelance", "producer", "photographer", "illustrator", "manager", "director", "volontär",
            "volontärin", "autor", "autorin", "journalist", "journalistin", "redaktør", "journalisten", "periodista", "jornalista", "giornalista", "dziennikarz", "muhabir",
            "корреспондент", "журналист");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "il", "lo", "o", "os", "het");
    private static final Set<String> PLACE_WORDS = Set.of("in", "for", "from", "at", "aus", "à", "en", "près");

    private static final Set<String> RANKS = Set.of("senior", "associate", "assistant", "deputy", "chief", "managing", "staff", "executive", "political", "security", "nfl", "business", "science", "news", "leitende", "leitender", "stellvertretender");
    private static final Pattern PARTS = Pattern.compile("[\\s,]+");
    private static final Set<String> PAPER_OPENERS = Set.of("The", "For", "for", "mit", "with");

    private PersonNames() {
    }

    private static final String REPORTER = "기자";

    /** True if the stretch reads like names (with posts and places after a comma), not like a sentence. */
    static boolean areLikely(String text, int from, int to) {
        if (to - from > 120 || to <= from) {
            return false;
        }
        boolean tail = false;
        int capitals = 0;
        int count = 0;
        int start = from;
        int end = from;
        for (int at = wordFrom(text, from, to); at < to; at = wordFrom(text, end, to)) { // most lines are told by their first words
            start = at;
            end = wordTo(text, at, to);
            count++;
            char first = text.charAt(start);
            if (end == start + 1 && ",;|/•·".indexOf(first) >= 0) {
                continue;
            }
            boolean small = isSmall(text, start, end);
            if (count > MOST_WORDS || !tail && !small && (Character.isLowerCase(first) || !Character.isLetter(first) && first != '&') || PrintedDate.hasDigit(text, start, end)) {
                return false;
            }
            capitals += small || Character.isLowerCase(first) ? 0 : 1;
            tail |= text.charAt(end - 1) == ',' || text.charAt(end - 1) == '،';
        }
        if (capitals == 0 || count > MOST_WORDS) {
            return false;
        }
        char last = text.charAt(end - 1);
        boolean sentence = last == '.' && end - start > 4 || "!?:;".indexOf(last) >= 0;
        return !sentence && (isCased(text.charAt(wordFrom(text, from, to))) || count <= 8);
    }

    private static boolean isSmall(String text, int from, int to) {
        return to - from <= LONGEST_SMALL && SMALL.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** Where the next word begins; {@code to} if none does. */
    private static int wordFrom(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordTo(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String[] words(String text, int from, int to) {
        List<String> words = new ArrayList<>();
        int end;
        for (int at = wordFrom(text, from, to); at < to; at = wordFrom(text, end, to)) {
            end = wordTo(text, at, to);
            words.add(text.substring(at, end));
        }
        return words.toArray(String[]::new);
    }

    /** True if a line that is likely a byline has nothing but names in it; a cue word before it says as much. */
    static boolean areNames(String text, int from, int to, boolean cued) {
        char first = text.charAt(from);
        boolean caseless = Character.isLetter(first) && !isCased(first);
        return caseless ? to - from <= 60 : cued ? areLikely(text, from, to) || to - from < 40 && !Character.isDigit(first) : areLikely(text, from, to);
    }

    /** "Jane Doe Jane Doe", once beside the picture and once as the link. */
    static String once(String name) {
        int half = name.length() / 2;
        return name.length() % 2 == 1 && name.charAt(half) == ' ' && name.substring(0, half).equals(name.substring(half + 1)) ? name.substring(0, half) : name;
    }

    private static boolean isCased(char c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }

    /** True for two to four capitalised words: a person's name, where the place on the page leaves little else. */
    static boolean isOneName(String text, int from, int to) {
        if (to - from > 40 || !areLikely(text, from, to)) {
            return false;
        }
        String[] words = words(text, from, to);
        if (words.length < 2 || words.length > 4) {
            return false;
        }
        for (String word : words) {
            if (!Character.isUpperCase(word.charAt(0)) && !SMALL.contains(word) || isPost(word)) {
                return false;
            }
        }
        String first = words[0].toLowerCase(Locale.ROOT);
        return Character.isUpperCase(words[0].charAt(0)) && !SMALL.contains(first) && !ARTICLES.contains(first) && Line.find(text, ':', from, to) < 0;
    }

    /** True for a line that is no more than somebody's post: "Harbour Correspondent". */
    static boolean isPostLine(Passage passage) {
        return passage.wordCount <= 5 && !passage.isStopped() && Character.isUpperCase(passage.words.charAt(0)) && hasPost(passage.words);
    }

    /** The names of people in a byline, each as {from, to} in chars, without posts, places and agencies. */
    static List<int[]> people(String text, int from, int to) {
        List<int[]> people = new ArrayList<>();
        for (int[] part : Agencies.parts(text, from, to)) {
            int end = nameEnd(text, part[0], part[1]);
            end = beforeButton(text, part[0], withoutPost(text, part[0], end));
            String name = text.substring(part[0], end).strip();
            boolean small = name.isEmpty() || Character.isLowerCase(name.charAt(0)) || describes(name);
            if (!small && Agencies.named(name) == null && !Agencies.isNameless(name) && !hasPost(name) && isWholeName(name) && !Publications.isLikely(name)) {
                people.add(new int[] {part[0], end});
            }
        }
        if (people.stream().anyMatch(name -> !Passage.isAllCaps(text.substring(name[0], name[1])))) { // "Jane Doe, FOO RADIO"
            people.removeIf(name -> Passage.isAllCaps(text.substring(name[0], name[1])));
        }
        return people;
    }

    private static final Set<String> BUTTONS = Set.of("twitter", "facebook", "instagram", "linkedin", "follow", "email", "bio", "published", "updated", "posted");

    /** "Jane DoeTwitter": where a button begins that lost the space before it; {@code to} if none does. */
    private static int beforeButton(String text, int from, int to) {
        int at = to;
        while (at > from && Character.isLowerCase(text.charAt(at - 1))) {
            at--;
        }
        boolean glued = at - 2 > from && Character.isUpperCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at - 2));
        return glued && BUTTONS.contains(text.substring(at - 1, to).toLowerCase(Locale.ROOT)) ? at - 1 : to;
    }

    /** "Professor of the university of the town", or "Assistant Sports" before a word that is a post in small letters. */
    private static boolean describes(String name) {
        String[] words = words(name, 0, name.length());
        int lower = 0;
        for (String word : words) {
            lower += Character.isLowerCase(word.charAt(0)) && !SMALL.contains(word) ? 1 : 0;
        }
        return lower > 1 || words.length <= 3 && RANKS.contains(words[0].toLowerCase(Locale.ROOT));
    }

    /** "홍길동 기자": the name of two to four letters before the Korean word for a reporter, as {from, to}; null if there is none. */
    static int[] beforeReporter(String text, int from, int to) {
        int at = Line.find(text, REPORTER.charAt(0), from, to);
        while (at >= 0 && !text.startsWith(REPORTER, at)) {
            at = Line.find(text, REPORTER.charAt(0), at + 1, to);
        }
        if (at <= from || at + REPORTER.length() > to) {
            return null;
        }
        int end = Line.inkTo(text, from, at);
        int start = end;
        while (start > from && text.charAt(start - 1) >= 0xAC00 && text.charAt(start - 1) < 0xD7A4) {
            start--;
        }
        return end - start >= 2 && end - start <= 4 ? new int[] {start, end} : null;
    }

    /** Three to five Han characters and nothing else: where a byline stands, a name. */
    static boolean isHanName(String words) {
        return words.length() >= 3 && words.length() <= 5 && words.chars().allMatch(c -> c >= 0x4E00 && c < 0xA000 || c == 0x3005);
    }

    /** "dpa/jd", "Echo-Redaktion": how a story is signed by no person. */
    static boolean isSignature(String words) {
        if (words.length() > 30 || words.indexOf(' ') >= 0) {
            return false; // as most lines
        }
        int slash = words.indexOf('/');
        int hyphen = words.lastIndexOf('-');
        return slash > 0 && Agencies.named(words.substring(0, slash)) != null
                || hyphen > 0 && Character.isUpperCase(words.charAt(0)) && isPost(words.substring(hyphen + 1));
    }

    /** Where "Jane Doe Parliamentary editor" has named the person; {@code to} if it goes on with no post. */
    static int beforePost(String text, int from, int to) {
        String[] words = words(text, from, to);
        if (words.length < 3 || words.length > 5 || !isPost(words[words.length - 1]) || !Character.isUpperCase(words[1].charAt(0))) {
            return to;
        }
        int second = text.indexOf(words[1], from + words[0].length());
        int end = second + words[1].length();
        return isOneName(text, from, end) ? end : to;
    }

    /** Where the name ends that has a post or a paper set after it without a comma: "Jane Doe Senior Editor". */
    private static int withoutPost(String text, int from, int to) {
        int words = 0;
        int end = to;
        for (int at = from; at < to;) {
            int stop = at;
            while (stop < to && !Character.isWhitespace(text.charAt(stop)) && text.charAt(stop) != '\u00A0') {
                stop++;
            }
            words += stop > at ? 1 : 0;
            end = words == 2 && stop > at && !SMALL.contains(text.substring(at, stop).toLowerCase(Locale.ROOT)) ? stop : end;
            if (words > 2 && stop > at && PAPER_OPENERS.contains(text.substring(at, stop))) {
                return Line.inkTo(text, from, at);
            }
            at = stop + 1;
        }
        String name = text.substring(from, to);
        return words >= 4 && end < to && (hasPost(name) || Publications.isLikely(name)) ? end : words == 3 && end < to && isPost(name.substring(name.lastIndexOf(' ') + 1)) ? end : to;
    }

    /** One word alone is no name, unless the script has no capitals to tell by or writes names without a space. */
    private static boolean isWholeName(String name) {
        return name.indexOf(' ') > 0 || name.indexOf('\u00A0') > 0 || !isCased(name.charAt(0)) && name.length() > 1;
    }

    /** Where the name ends and "in London" or a bracket begins. */
    private static int nameEnd(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                return Line.inkTo(text, from, at);
            } else if (Character.isWhitespace(c)) {
                int word = Line.inkFrom(text, at, to);
                int end = word;
                while (end < to && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                if (PLACE_WORDS.contains(text.substring(word, end))) {
                    return at;
                }
            }
        }
        return to;
    }

    /** "Associate Editor, PCWorld": begins with a post, or with what a post begins with. */
    static boolean isOnlyPosts(String line) {
        String[] words = PARTS.split(line, 3);
        return words.length > 0 && isPost(words[0]) || words.length > 1 && RANKS.contains(words[0].toLowerCase(Locale.ROOT)) && isPost(words[1]);
    }

    static boolean hasPost(String name) {
        for (String word : words(name, 0, name.length())) {
            if (isPost(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPost(String word) {
        return POSTS.contains(word.toLowerCase(Locale.ROOT));
    }
}
