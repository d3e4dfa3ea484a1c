package org.backfile.parsing;

import java.util.Locale;

/** Tells saved web pages from dumps of their text. */
final class Markup {

    private static final int HEAD = 2000;

    private Markup() {
    }

    /** True if the text begins as HTML or XHTML does, comments and an XML declaration before it aside. */
    static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), HEAD)).replaceFirst("^\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<") && (start.contains("<!doctype html") || start.contains("<html") || start.contains("<head") || start.contains("<body") || start.contains("<div")
                || start.contains("<p>") || start.contains("<article") || start.contains("<meta"));
    }
}
