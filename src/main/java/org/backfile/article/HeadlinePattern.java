package org.backfile.article;

import org.backfile.text.Folding;

/** What the trigram index over headlines is asked. */
public final class HeadlinePattern {

    private HeadlinePattern() {
    }

    /** A LIKE pattern for headlines that hold the word, whose own signs mean nothing special; the escape is a backslash. */
    public static String holding(String word) {
        return "%" + Folding.folded(word).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
