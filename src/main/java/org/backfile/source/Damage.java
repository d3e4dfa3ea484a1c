package org.backfile.source;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What is wrong with a file that cannot be read on, in words: the libraries that unpack it do not always say. */
public final class Damage {

    private Damage() {
    }

    public static String of(Throwable e) {
        if (e instanceof NullPointerException || e instanceof IndexOutOfBoundsException || e instanceof ClassCastException) {
            return "its structure is broken"; // a library stumbled over it
        } else if (e instanceof NoSuchFileException) {
            return "it is not there any more";
        } else if (e instanceof AccessDeniedException) {
            return "this archive has no right to read it";
        } else if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason(); // without the path, which its place says
        }
        return e.getMessage() != null ? e.getMessage() : e instanceof EOFException ? "it ends too early" : e.getClass().getSimpleName();
    }
}
