package org.backfile.parsing;

/** A page that the parser gives up: it is larger in some way than any page of an article, or takes too long. The message says in what way. */
public final class UnreadablePage extends RuntimeException {

    UnreadablePage(String why) {
        super(why, null, false, false);
    }
}
