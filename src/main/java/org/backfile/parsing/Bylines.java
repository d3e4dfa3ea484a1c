package org.backfile.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;
import org.backfile.text.WhiteSpace;

/** Claims the byline, and reads the people and agencies in it. */
final class Bylines {

    private Bylines() {
    }

    /** Claims the names as printed; the cue word from {@code cueFrom} to {@code cueTo} (empty if there is none) is their label. */
    static void claim(Page page, String rule, double confidence, int cueFrom, int cueTo, int from, int to) {
        boolean first = !page.ledger.has(FieldName.BYLINE);
        Span names = page.value(from, to);
        page.ledger.text(FieldName.BYLINE, rule, confidence,
                cueTo > cueFrom ? new Span[] {page.label(cueFrom, cueTo), names} : new Span[] {names});
        if (first) {
            read(page, from, to, confidence);
        }
    }

    private static final double LIKELY = 0.4;
    private static final double LEAST = 0.25;
    private static final double AFTER_ANOTHER = 0.2;
    private static final int MOST_LINES = 8;
    private static final int NEAR_END = 12;
    private static final int SIGNED_WITHIN = 3;
    private static final Set<String> OPENERS = Set.of("in", "at", "for", "from", "with", "and");
    private static final List<GiveAways> BUTTONS = List.of(GiveAways.SHARE, GiveAways.SIGN_UP, GiveAways.RELATED, GiveAways.COMMENTS, GiveAways.MEDIA, GiveAways.NAVIGATION, GiveAways.CREDIT, GiveAways.ADVERT);
    private static final int LONGEST_COMPANY = 40;

    /**
     * Claims the line above the story that most likely names its authors, with those that go on naming; else a plain byline under the story.
     *
     * @return where the names end in the line of the date; 0 if none stand there
     */
    static int claim(Page page, Story story, Published published) {
        int best = -1;
        double most = LEAST;
        for (int at = 1; at < Math.min(story.first(), page.size()); at++) {
            double likely = page.isFree(at) && !story.has(at) ? story.likelyByline(at) + (isCued(page, page.passage(at)) ? 0.3 : 0) : 0;
            if (likely > most && (isCued(page, page.passage(at)) || !isOther(page, page.passage(at))) && names(page, page.passage(at), published) != null) {
                most = likely;
                best = at;
            }
        }
        for (int at = story.end(); best < 0 && at < Math.min(page.size(), story.end() + NEAR_END); at++) {
            if (page.isFree(at) && isCued(page, page.passage(at)) && names(page, page.passage(at), published) != null) {
                best = at;
                most = LIKELY;
            }
        }
        for (int at = 1; best < 0 && at < Math.min(story.first() + 1, page.size()); at++) {
            if (page.isFree(at) && (isBareName(page, at) || isNameAndPost(page, page.passage(at))) && names(page, page.passage(at), published) != null) {
                best = at;
                most = LIKELY;
            }
        }
        for (int at = Math.max(1, story.first()); best < 0 && at < Math.min(page.size(), story.end() + NEAR_END); at++) {
            boolean named = at >= story.end() && at < story.end() + SIGNED_WITHIN && isSignature(page, page.passage(at));
            if (page.isFree(at) && (named && !story.has(at) || PersonNames.isSignature(page.passage(at).words)) && names(page, page.passage(at), published) != null) {
                best = at;
                most = LIKELY + AFTER_ANOTHER;
            }
        }
        for (; best > 1 && page.isFree(best - 1) && story.likelyByline(best - 1) > LIKELY && names(page, page.passage(best - 1), published) != null; best--) {
            most = Math.min(most, 0.9);
        }
        return best < 0 ? 0 : claimLines(page, story, published, best, Math.min(0.95, most));
    }

    private static int claimLines(Page page, Story story, Published published, int first, double confidence) {
        int beforeDate = 0;
        List<Span> spans = new ArrayList<>();
        List<int[]> people = new ArrayList<>();
        int at = first;
        for (; at < Math.min(page.size(), first + MOST_LINES) && page.isFree(at) && (at == first || goesOn(page, story, at)); at++) {
            Passage passage = page.passage(at);
            int[] names = names(page, passage, published);
            if (names == null) {
                break;
            }
            page.takeByline(passage);
            if (names[0] > passage.from) {
                spans.add(page.label(passage.from, Line.inkTo(page.text, passage.from, names[0])));
            }
            spans.add(page.value(names[0], names[1]));
            int rest = Line.inkFrom(page.text, names[1], passage.to);
            if (published.limit(passage) < passage.to) {
                beforeDate = names[1];
            } else if (rest < passage.to) {
                spans.add(page.label(rest, passage.to));
            }
            people.add(names);
        }
        page.ledger.text(FieldName.BYLINE, "byline-above-story", confidence, spans.toArray(Span[]::new));
        read(page, people, confidence);
        return beforeDate;
    }

    private static boolean goesOn(Page page, Story story, int at) {
        Passage passage = page.passage(at);
        int from = passage.from + Bullets.length(page.text, passage.from, passage.to);
        boolean name = PersonNames.isOneName(page.text, from, passage.to) && !isOther(page, passage);
        return name && story.likelyByline(at) > AFTER_ANOTHER;
    }

    /** "Stay Connected", "Show Caption": words of buttons may be capitalised as names are; "Published: 2 March" is no name either. */
    private static boolean isOther(Page page, Passage passage) {
        if (PersonNames.isPostLine(passage) || page.cue(passage, Sign.PUBLISHED, Sign.UPDATED) != null) {
            return true;
        }
        Shape shape = passage.shape();
        for (GiveAways hint : BUTTONS) {
            if (passage.wordCount <= 6 && shape.hints(hint)) {
                return true;
            }
        }
        return false;
    }

    /** A name that has no capitals to tell it by, right under the headline. */
    private static boolean isBareName(Page page, int at) {
        return PersonNames.isHanName(page.passage(at).words) && (at == 1 || Page.areSame(page.passage(at - 1), page.passage(0)));
    }

    /** "Jane Doe Parliamentary editor", even where nothing else tells it from a crosshead. */
    private static boolean isNameAndPost(Page page, Passage passage) {
        return passage.wordCount <= 5 && PersonNames.beforePost(page.text, passage.from, passage.to) < passage.to;
    }

    /** The author's name as the last line of a story. */
    private static boolean isSignature(Page page, Passage passage) {
        return passage.blanksBefore > 0 && PersonNames.isOneName(page.text, passage.from, passage.to) && !isOther(page, passage)
                && !passage.isStopped() && !passage.isAllCaps() && page.cue(passage) == null;
    }

    private static boolean isCued(Page page, Passage passage) {
        int from = passage.from + Bullets.length(page.text, passage.from, passage.to);
        return passage.wordCount <= 20 && Cues.find(page.text, from, passage.to, Sign.BYLINE) != null || passage.wordCount <= 8 && (PersonNames.beforeReporter(page.text, from, passage.to) != null || isNameAndPost(page, passage));
    }

    /** Where the names of a line stand, without cue word, date and address; null if there are none. */
    private static int[] names(Page page, Passage passage, Published published) {
        return names(page, passage, published.limit(passage));
    }

    /** "ByJane Doe" */
    private static boolean isGluedCue(String text, int from, int to) {
        return from + 4 < to && text.startsWith("By", from) && Character.isUpperCase(text.charAt(from + 2)) && Character.isLowerCase(text.charAt(from + 3));
    }

    /** Where the names of a line stand before a place in it, cue word and bullet aside; null if there are none. */
    static int[] names(Page page, Passage passage, int limit) {
        int bullet = Bullets.length(page.text, passage.from, passage.to);
        int from = passage.from + bullet;
        int[] reporter = passage.wordCount <= 8 ? PersonNames.beforeReporter(page.text, from, limit) : null;
        if (reporter != null) {
            return reporter;
        }
        Cue.Found cue = Cues.find(page.text, from, passage.to, Sign.BYLINE);
        from = cue != null ? cue.rest() : isGluedCue(page.text, from, passage.to) ? from + 2 : from;
        int end = from;
        while (end < limit && !isNameEnd(page.text, end, from)) {
            end++;
        }
        end = Line.inkTo(page.text, from, end);
        while (end > from && ",;:-–—•|/".indexOf(page.text.charAt(end - 1)) >= 0) {
            end = Line.inkTo(page.text, from, end - 1);
        }
        end = PersonNames.beforePost(page.text, from, end);
        if (cue == null && end > from && OPENERS.contains(firstWord(page.text, from, end))) {
            return null; // "In Local News"
        }
        return end > from && end - from <= 160 && !PersonNames.isOnlyPosts(page.text.substring(from, end)) && PersonNames.areNames(page.text, from, end, cue != null) ? new int[] {from, end} : null;
    }

    private static String firstWord(String text, int from, int to) {
        int end = from;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end < to && !Character.isWhitespace(text.charAt(end)) ? "" : text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameEnd(String text, int at, int from) {
        char c = text.charAt(at);
        boolean glued = at - from > 4 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1)) && isWordLong(text, at, from);
        boolean wide = (c == '\u00A0' || c == ' ') && at + 2 < text.length() && Character.isSpaceChar(text.charAt(at + 1)) && Character.isSpaceChar(text.charAt(at + 2));
        return glued || wide || Character.isDigit(c) || "@•·([:".indexOf(c) >= 0 || c == '|' && !PersonNames.isOneName(text, Line.inkFrom(text, at + 1, text.length()), lineEnd(text, at));
    }

    /** "DoePublished" lost a space, "McDoe" did not. */
    private static boolean isWordLong(String text, int at, int from) {
        int letters = 0;
        for (int back = at - 1; back >= from && Character.isLetter(text.charAt(back)); back--) {
            letters++;
        }
        return letters > 3;
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && end - at < 60) {
            end++;
        }
        return end;
    }

    /** "Echo with agencies", "Echo, in News, World": the first name, if those after it are no names; else the whole. */
    private static int[] company(String text, int[] stretch) {
        List<int[]> parts = Agencies.parts(text, stretch[0], stretch[1]);
        List<int[]> names = parts.stream().filter(part -> !Character.isLowerCase(text.charAt(part[0])) && !Agencies.isNameless(text.substring(part[0], part[1]))).toList();
        boolean section = parts.size() > 1 && text.startsWith("in ", parts.get(1)[0]);
        return !names.isEmpty() && names.get(0) == parts.get(0) && (names.size() == 1 && parts.size() > 1 || section) ? names.get(0) : stretch;
    }

    private static void read(Page page, int from, int to, double confidence) {
        read(page, List.of(new int[] {from, to}), confidence);
    }

    private static void read(Page page, List<int[]> stretches, double confidence) {
        Map<String, Span> people = new LinkedHashMap<>();
        List<String> agencies = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int[] stretch : stretches) {
            for (int[] name : PersonNames.people(page.text, stretch[0], stretch[1])) {
                people.putIfAbsent(PersonNames.once(WhiteSpace.normalised(page.text.substring(name[0], name[1]))), page.value(name[0], name[1]));
            }
            for (int[] part : Agencies.parts(page.text, stretch[0], stretch[1])) {
                String agency = Agencies.named(page.text.substring(part[0], part[1]));
                if (agency != null) {
                    agencies.add(agency);
                    spans.add(page.value(part[0], part[1]));
                }
            }
        }
        int[] first = company(page.text, stretches.get(0));
        String whole = WhiteSpace.normalised(page.text.substring(first[0], first[1]));
        if (people.isEmpty() && whole.length() <= LONGEST_COMPANY && !PersonNames.hasPost(whole)) { // an agency or a paper signs as its own author
            people.put(whole, page.value(first[0], first[1]));
        }
        page.ledger.interpreted(FieldName.AUTHORS, FieldValue.names(List.copyOf(people.keySet())), "authors-in-byline", confidence * 0.95, List.copyOf(people.values()));
        page.ledger.names(FieldName.AGENCIES, agencies, "agencies-in-byline", confidence * 0.95, spans);
    }
}
