package org.backfile.parsing;

import java.util.List;
import java.util.Locale;

import org.backfile.content.FieldName;
import org.backfile.content.Span;

/** Reads what stands before the story: from the top of the page down to the first paragraph. */
final class Head {

    /** Plain lines that may stand between the headline and its second printing. */
    private static final int MOST_BETWEEN = 3;
    /** Passages; what goes on like a head for longer is a list of something. */
    private static final int LONGEST = 400;
    private static final int FEWEST_STANDFIRST_WORDS = 4;
    private static final double LIKELY_CAPTION = 0.5;
    private static final int LONGEST_STANDFIRST_WORDS = 70;

    private final Page page;
    private final Story story;
    private final Passage headline;
    private Passage standfirst;
    private int repeat;
    private boolean metaSeen;

    private Head(Page page, Story story, Passage headline, int limit) {
        this.page = page;
        this.story = story;
        this.headline = headline;
        this.repeat = headline == null ? -1 : page.repeatOf(headline, Math.min(limit, headline.index + Headlines.REPEAT_WITHIN));
    }

    /** Claims the head; returns the index of the passage with which the body begins. */
    static int read(Page page, Story story, int limit) {
        Head head = new Head(page, story, Headlines.claim(page, limit), limit);
        head.readAbove();
        return head.readBelow();
    }

    private void readAbove() {
        for (int at = 0; headline != null && at < headline.index; at++) {
            if (page.isFree(at) && !claimMeta(at)) {
                Kickers.claim(page, page.passage(at), headline);
            }
        }
    }

    private int readBelow() {
        forgetFarRepeat();
        int at = headline == null ? 0 : headline.index + 1;
        while (at < story.first()) {
            int next = page.isFree(at) && !story.has(at) ? at < LONGEST ? readOne(at) : at : at + 1;
            if (next == at) { // no part of the head that has a name
                page.take(page.passage(at));
                page.ledger.furniture("furniture-above-story", 0.75, page.value(page.passage(at)));
                next++;
            }
            at = next;
        }
        return headline == null ? 0 : headline.index + 1;
    }

    /** A second printing far below is some other thing; one below the first sentences of the story too. */
    private void forgetFarRepeat() {
        int plain = 0;
        for (int at = headline == null ? 0 : headline.index + 1; at < repeat; at++) {
            plain += page.isFree(at) && !MetaLine.is(page, page.passage(at)) && Pictures.at(page, at) == null ? 1 : 0;
        }
        repeat = plain > MOST_BETWEEN ? -1 : repeat;
    }

    /** Claims one passage of the head and returns the index after it; the same index if the body begins there. */
    private int readOne(int at) {
        Passage passage = page.passage(at);
        if (headline != null && Page.areSame(passage, headline)) {
            page.take(passage);
            page.ledger.also(FieldName.HEADLINE, null, "headline-again", 0.97, page.repeat(passage));
            return at + 1;
        } else if (standfirst != null && Page.areSame(passage, standfirst)) {
            page.take(passage);
            page.ledger.also(FieldName.STANDFIRST, null, "standfirst-again", 0.97, page.repeat(passage));
            return at + 1;
        } else if (claimMeta(at) || claimLabelled(passage) || claimPost(passage) || claimBareName(at)) {
            metaSeen = true;
            return at + 1;
        }
        Pictures.Found picture = picture(at);
        if (picture != null && !page.ledger.has(FieldName.LEAD_PICTURE)) {
            Pictures.take(page, at, picture);
            page.ledger.leadPicture(picture.words().rule(), picture.words().confidence(), picture.words().caption(), picture.words().credit());
            return picture.end();
        }
        String rule = standfirst(at);
        if (picture == null && !(rule != null && isFirstBelow(passage)) && story.likelyCaption(at) > LIKELY_CAPTION && !page.ledger.has(FieldName.LEAD_PICTURE)) {
            Caption caption = Caption.unmarked(page, passage, Math.min(0.9, story.likelyCaption(at)));
            page.take(passage);
            page.ledger.leadPicture(caption.rule(), caption.confidence(), caption.caption(), caption.credit());
            return at + 1;
        }
        if (rule != null) {
            page.take(passage);
            standfirst = passage;
            page.ledger.text(FieldName.STANDFIRST, rule, confidence(rule), page.value(passage));
            return at + 1;
        }
        return at;
    }

    /** The first line below the headline, apart from it: a caption there shows that it is one. */
    private boolean isFirstBelow(Passage passage) {
        return headline != null && passage.index == headline.index + 1 && !page.isUnderPrevious(passage);
    }

    private boolean claimMeta(int at) {
        return MetaLine.claim(page, page.passage(at), isBesideDate(at));
    }

    private boolean isBesideDate(int at) {
        return at > 0 && MetaLine.hasDate(page, page.passage(at - 1)) || at + 1 < page.size() && MetaLine.hasDate(page, page.passage(at + 1));
    }

    /** "Harbour Correspondent", on the line under the byline. */
    private boolean claimPost(Passage passage) {
        if (!page.ledger.has(FieldName.BYLINE) || !PersonNames.isPostLine(passage)) {
            return false;
        }
        page.take(passage);
        page.ledger.also(FieldName.BYLINE, null, "byline-post", 0.8, page.label(passage.from, passage.to));
        return true;
    }

    /** A name alone between headline and story: no crosshead stands before the first paragraph. */
    private boolean claimBareName(int at) {
        Passage passage = page.passage(at);
        boolean name = headline != null && story.likelyByline(at) > 0.05 && at + 1 < page.size() && page.passage(at + 1).isSentence() && !page.ledger.has(FieldName.BYLINE)
                && PersonNames.isOneName(page.text, passage.from, passage.to);
        if (name) {
            page.take(passage);
            Bylines.claim(page, "byline-bare-name", 0.6, passage.from, passage.from, passage.from, passage.to);
        }
        return name;
    }

    private boolean claimLabelled(Passage passage) {
        Cue.Found summary = page.cue(passage, Sign.SUMMARY, Sign.PUBLICATION, Sign.SECTION);
        if (summary == null || summary.sign() != Sign.SUMMARY && passage.wordCount > 10) {
            return false;
        }
        FieldName field = summary.sign() == Sign.SUMMARY ? FieldName.STANDFIRST
                : summary.sign() == Sign.SECTION ? FieldName.SECTION : FieldName.PUBLICATION;
        page.take(passage);
        page.ledger.text(field, field.word().toLowerCase(Locale.ROOT) + "-labelled", 0.95, page.label(passage.from, summary.end()), page.value(summary.rest(), passage.to));
        return true;
    }

    /** A picture that shows itself, or the line right under the second headline: pages print the two as one piece. */
    private Pictures.Found picture(int at) {
        Pictures.Found found = Pictures.at(page, at);
        Passage passage = page.passage(at);
        if (found == null && at == repeat + 1 && repeat > 0 && page.isUnderPrevious(passage) && !page.isFree(repeat)) {
            List<Span> caption = List.of(page.value(passage));
            return new Pictures.Found(new Caption("caption-under-headline", 0.75, caption, List.of()), at + 1);
        }
        return found;
    }

    /** The rule by which the passage is the standfirst; null if it is not. */
    private String standfirst(int at) {
        Passage passage = page.passage(at);
        if (headline == null || page.ledger.has(FieldName.STANDFIRST) || passage.wordCount > LONGEST_STANDFIRST_WORDS) {
            return null;
        } else if (at < repeat && passage.wordCount >= FEWEST_STANDFIRST_WORDS && Bullets.length(page.text, passage.from, passage.to) == 0) {
            return "standfirst-between-headlines";
        }
        int next = page.nextFree(at + 1);
        Passage after = next < page.size() ? page.passage(next) : null;
        if (after == null || passage.wordCount < 4 || Dateline.find(page, passage) != null) {
            return null;
        } else if (page.isByline(at + 1) || MetaLine.is(page, after) || Page.areSame(after, headline) || isNameBesideDate(next)) {
            return "standfirst-above-byline";
        } else if (page.isPunctuated && !passage.isStopped() && after.isSentence() && passage.wordCount > 6) {
            return "standfirst-without-stop";
        } else if (passage.indent + 2 <= after.indent && passage.indent == headline.indent) {
            return "standfirst-indented-as-headline";
        } else if (page.isUnderPrevious(passage) && headline.index == at - 1 && after.blanksBefore > 0) {
            return "standfirst-under-headline";
        } else if (Dateline.find(page, after) != null) {
            return "standfirst-above-dateline";
        } else if (!metaSeen && passage.wordCount <= 40 && Pictures.at(page, next) != null) {
            return "standfirst-above-picture";
        }
        return null;
    }

    private boolean isNameBesideDate(int at) {
        Passage passage = page.passage(at);
        return isBesideDate(at) && PersonNames.isOneName(page.text, passage.from, passage.to);
    }

    private static double confidence(String rule) {
        return switch (rule) {
            case "standfirst-between-headlines", "standfirst-above-byline" -> 0.92;
            case "standfirst-without-stop", "standfirst-indented-as-headline", "standfirst-under-headline" -> 0.8;
            default -> 0.65;
        };
    }
}
