package org.backfile.text;

import java.util.Arrays;
import java.util.Locale;

/** What kind of text an original is, told by its words and never by its name. */
public enum MediaType {
    TEXT("text/plain"),
    HTML("text/html"),
    JSON("application/json"),
    CSV("text/csv");

    /** Chars within which a web page shows itself. */
    private static final int HEAD = 2000;
    /** Columns of known names by which a table is a record of an article, not any list with commas. */
    private static final int KNOWN = 2;

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
        return Arrays.stream(values()).filter(type -> type.name.equals(name)).findFirst().orElse(TEXT);
    }

    /** What the words say. */
    public static MediaType of(DecodedText text) {
        return of(text, null);
    }

    /**
     * What the words say; what the text came with is believed where they leave it open.
     *
     * @param declared the content type that a container gives it; null if none does
     */
    public static MediaType of(DecodedText text, String declared) {
        String whole = text.toString();
        String hint = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
        if (JsonValue.object(whole).isPresent()) {
            return JSON;
        } else if (isHtml(whole) || hint.contains("html") && PlacedText.isMarkup(whole)) {
            return HTML;
        }
        return CsvRow.of(whole).filter(row -> row.knownNames() >= (hint.contains("csv") ? 1 : KNOWN)).isPresent() ? CSV : TEXT;
    }

    /** True if it begins as HTML or XHTML does, an XML declaration and comments before it aside. */
    private static boolean isHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), HEAD)).replaceFirst("^\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<") && (start.contains("<!doctype html") || start.contains("<html") || start.contains("<head") || start.contains("<body") || start.contains("<div")
                || start.contains("<p>") || start.contains("<article") || start.contains("<meta"));
    }
}
