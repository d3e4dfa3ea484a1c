package org.backfile.text;

/** The beginning of a text, where there is no room for the whole. */
public final class Excerpts {

    private Excerpts() {
    }

    /** The text in one line, cut between two words if it is longer. @param longest in characters */
    public static String of(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
        return line.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + " …";
    }
}
