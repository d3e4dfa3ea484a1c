package org.backfile.moderation;

import java.util.List;

import org.backfile.content.WordDiff;

/**
 * A proposal that waits, as the fixing screen shows it beside its field.
 *
 * @param diff    what it changes of the words that stand there now
 * @param readers how many sent it without an account, each from an address of their own
 * @param signed  who sent it while signed in
 * @param reasons why, in the words of each
 * @param line    of the original where the words stand, counted from 1; 0 if they do not stand there
 * @param why     what is typed as the reason to decline it
 */
public record ProposalRow(Proposal proposal, List<WordDiff.Piece> diff, long readers, List<Sender> signed, List<String> reasons, int line, String why) {

    /** Somebody with an account. @param name null for who has not chosen to be named */
    public record Sender(String name, String role) {
    }

    /** True if that is longer than a reason may be. */
    public boolean isWhyTooLong() {
        return why.length() > Edits.LONGEST_REASON;
    }
}
