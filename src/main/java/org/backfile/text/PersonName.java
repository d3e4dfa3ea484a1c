package org.backfile.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name, parted as lists of references want it.
 *
 * @param family the whole of a name that is not one person's, or cannot be parted
 * @param given  null for those
 */
public record PersonName(String family, String given) {

    /** What goes before a family name and belongs to it. */
    private static final Set<String> PARTICLES = Set.of("al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "ten",
            "ter", "van", "von", "zu");
    /** Words that no person is called. */
    private static final Set<String> OF_MANY = Set.of("agencies", "agency", "and", "desk", "editors", "news", "newsroom", "press", "reporters", "reuters", "staff", "team", "&");
    /** More are a sentence rather than a name. */
    private static final int MOST_WORDS = 5;

    public static PersonName of(String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+"));
        boolean whole = words.size() < 2 || words.size() > MOST_WORDS || name.matches(".*[\\d,;:()].*") || words.stream().anyMatch(word -> OF_MANY.contains(lower(word)));
        if (whole) {
            return new PersonName(name.strip(), null);
        }
        int from = words.size() - 1;
        while (from > 1 && PARTICLES.contains(words.get(from - 1))) {
            from--;
        }
        return new PersonName(String.join(" ", words.subList(from, words.size())), String.join(" ", words.subList(0, from)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** True for a name that is not parted. */
    public boolean isWhole() {
        return given == null;
    }

    /** "Quill, Maria". */
    public String familyFirst() {
        return isWhole() ? family : family + ", " + given;
    }
}
