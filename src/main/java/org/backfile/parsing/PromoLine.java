package org.backfile.parsing;

import java.util.Locale;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.text.WhiteSpace;

/** What a line that is no part of the story can be among the titles of other stories. */
enum PromoLine {
    /** Heads such titles. */
    HEADING,
    TITLE,
    TEASER,
    /** Stands beside a title and says nothing of its own: a date, a name, a section, a picture's credit. */
    FILLER,
    /** Belongs to something else: a form, a share bar, a menu, the page's last lines. */
    OTHER;

    static final int FEWEST_TITLE_WORDS = 4;
    private static final int LONGEST_TITLE_WORDS = 26;
    private static final int LONGEST_TITLE = 190;
    private static final int FEWEST_TEASER_WORDS = 7;
    private static final int LONGEST_TEASER_WORDS = 60;
    private static final int LONGEST_FILLER_WORDS = 3;
    private static final String SEPARATORS = "|·•>›»";

    static PromoLine of(Page page, Passage passage) {
        if (page.cue(passage, Sign.RELATED, Sign.OTHERS) != null) {
            return HEADING;
        }
        Sign sign = Furniture.sign(page, passage);
        if (sign == Sign.NAVIGATION || sign == Sign.READING_TIME || sign == Sign.UPDATED || !passage.has(Chars.LETTER) || isHeadline(page, passage)) {
            return FILLER;
        } else if (sign != null || page.cue(passage, Sign.SOURCE, Sign.TAGS, Sign.URL, Sign.REPORTING) != null || isLinks(passage) || isAboutRights(passage)
                || page.isTerminal && TerminalShape.of(page, passage) == TerminalShape.FIELD) {
            return OTHER;
        }
        int from = from(page, passage);
        String words = from == passage.from ? passage.words : WhiteSpace.normalised(page.text.substring(from, passage.to));
        int count = words(page, passage);
        if (count <= LONGEST_FILLER_WORDS && !isQuestion(words) || isAside(page, passage)) {
            return FILLER;
        } else if (isTitle(passage, words, count) && !isAboutReader(passage)) {
            return TITLE;
        }
        return count >= FEWEST_TEASER_WORDS && count <= LONGEST_TEASER_WORDS && (passage.isStopped() || count > LONGEST_TITLE_WORDS / 2) && !isAboutReader(passage) ? TEASER : OTHER;
    }

    /** Where the words begin, behind the sign of an item; a dash may be part of a title. */
    static int from(Page page, Passage passage) {
        int bullet = page.text.charAt(passage.from) == '-' || Character.isDigit(page.text.charAt(passage.from)) ? 0
                : Math.max(Bullets.length(page.text, passage.from, passage.to), page.isTerminal ? TerminalShape.item(page.text, passage) : 0);
        return Math.min(passage.from + bullet, passage.to - 1);
    }

    /** Words without the sign of an item. */
    static int words(Page page, Passage passage) {
        return passage.wordCount - (from(page, passage) > passage.from ? 1 : 0);
    }

    private static boolean isTitle(Passage passage, String words, int count) {
        char first = words.charAt(0);
        boolean closed = passage.isFullStopped() && !words.endsWith("…") && !words.endsWith("...");
        return count <= LONGEST_TITLE_WORDS && words.length() <= LONGEST_TITLE && !closed && ":：,;".indexOf(words.charAt(words.length() - 1)) < 0
                && !Character.isLowerCase(first) && "({[".indexOf(first) < 0;
    }

    private static boolean isQuestion(String words) {
        return "?!？！".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** A list of what is read most may have this story too. */
    private static boolean isHeadline(Page page, Passage passage) {
        return page.ledger.value(FieldName.HEADLINE) instanceof FieldValue.Text headline && passage.folded.contains(headline.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isAboutRights(Passage passage) {
        return passage.folded.contains("copyright") || passage.shape().hints(GiveAways.RIGHTS);
    }

    /** Speaks to the reader of accounts, cookies and comments. */
    private static boolean isAboutReader(Passage passage) {
        Shape shape = passage.shape();
        return passage.wordCount <= 60 && (shape.hints(GiveAways.SIGN_UP) || shape.hints(GiveAways.PRIVACY)) && (shape.hints(GiveAways.YOU) || passage.wordCount <= 8)
                || shape.hints(GiveAways.COMMENTS) && passage.wordCount <= 6;
    }

    /** A path through the site, a bar of links, an address. */
    private static boolean isLinks(Passage passage) {
        boolean separated = false;
        for (int at = 1; at < passage.words.length() - 1; at++) {
            separated |= SEPARATORS.indexOf(passage.words.charAt(at)) >= 0 && passage.wordCount < LONGEST_TITLE_WORDS && passage.words.charAt(at - 1) == ' ';
        }
        return separated || passage.has(Chars.AT) || passage.folded.contains("http") || passage.words.startsWith("#");
    }

    private static boolean isAside(Page page, Passage passage) {
        if (passage.wordCount <= 10 && (PrintedDate.find(page.text, passage.from, passage.to) != null && MetaLine.is(page, passage) || isTimes(passage))) {
            return true;
        }
        Caption caption = Caption.of(page, passage);
        return caption != null || passage.shape().hints(GiveAways.CREDIT) || page.cue(passage, Sign.CREDIT, Sign.BYLINE) != null && passage.wordCount <= 12 || PersonNames.isOneName(page.text, passage.from, passage.to);
    }

    /** "28.04.2023 | 17:38", "5 hours ago": more digits than a title has. */
    private static boolean isTimes(Passage passage) {
        int digits = 0;
        int letters = 0;
        for (int at = 0; at < passage.words.length(); at++) {
            digits += Character.isDigit(passage.words.charAt(at)) ? 1 : 0;
            letters += Character.isLetter(passage.words.charAt(at)) ? 1 : 0;
        }
        return digits > 0 && digits * 3 >= letters && passage.wordCount <= 8;
    }
}
