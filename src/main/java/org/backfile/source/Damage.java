package org.backfile.source;

import java.io.EOFException;

/** What is wrong with a file that cannot be read on, in words: the libraries that unpack it do not always say. */
public final class Damage {

    private Damage() {
    }

    public static String of(Throwable e) {
        if (e instanceof NullPointerException || e instanceof IndexOutOfBoundsException || e instanceof ClassCastException) {
            return "its structure is broken"; // a library stumbled over it
        }
        return e.getMessage() != null ? e.getMessage() : e instanceof EOFException ? "it ends too early" : e.getClass().getSimpleName();
    }
}
