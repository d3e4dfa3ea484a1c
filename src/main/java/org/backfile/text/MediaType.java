package org.backfile.text;

import java.util.Locale;

/** What kind of text an original is, told by its words and never by its name. */
public enum MediaType {
    TEXT("text/plain"),
    HTML("text/html");

    /** Chars within which a web page shows itself. */
    private static final int HEAD = 2000;

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** The name of RFC 6838, as it is stored and sent. */
    public String mediaName() {
        return name;
    }

    /** The kind of that name; plain text for every other name. */
    public static MediaType named(String name) {
        return name.equals(HTML.name) ? HTML : TEXT;
    }

    /** HTML if the text begins as HTML or XHTML does, an XML declaration and comments before it aside. */
    public static MediaType of(DecodedText text) {
        String whole = text.toString();
        String start = whole.substring(0, Math.min(whole.length(), HEAD)).replaceFirst("^\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        boolean html = start.startsWith("<") && (start.contains("<!doctype html") || start.contains("<html") || start.contains("<head") || start.contains("<body") || start.contains("<div")
                || start.contains("<p>") || start.contains("<article") || start.contains("<meta"));
        return html ? HTML : TEXT;
    }
}
