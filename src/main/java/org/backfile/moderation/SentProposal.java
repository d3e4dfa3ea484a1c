package org.backfile.moderation;

/**
 * A proposal as a reader has typed it.
 *
 * @param what   the field or part, as {@link Proposable#what()} names it
 * @param mark   the marked words of the original, as {@link Mark} reads them; empty if none
 * @param reason why, if the words are not in the source
 * @param trap   what stands in the input that people do not see
 * @param stamp  when the form was made, signed
 * @param answer to the question that the archive asks; empty if it asks none
 */
public record SentProposal(String what, String words, String mark, String reason, String trap, String stamp, String answer) {

    /** No field of an article is longer; in characters. */
    static final int LONGEST = 10_000;
    static final int LONGEST_REASON = 1000;

    /** Why it cannot be taken. */
    public enum Problem { SAME, NO_REASON, TOO_LONG, NO_DATE, STRETCH, TO_COME, NAME_LONG, NO_LANGUAGE, NO_ADDRESS, TRAPPED, WRONG_ANSWER, TOO_FAST, TOO_OLD, TOO_MANY, TOO_MANY_HERE, LAST }

    static SentProposal of(String what, String words, String mark, String reason, String trap, String stamp, String answer) {
        return new SentProposal(or(what), or(words).replace("\r\n", "\n"), or(mark), or(reason).strip(), or(trap), or(stamp), or(answer));
    }

    private static String or(String input) {
        return input == null ? "" : input;
    }

    static SentProposal fresh(Proposable about, String stamp) {
        return new SentProposal(about.what(), about.words(), "", "", "", stamp, "");
    }
}
