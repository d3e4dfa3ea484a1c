package org.backfile.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.backfile.text.Folding;
import org.backfile.text.PersonName;
import org.backfile.text.Slugs;

/** All names of a kind that readers find articles under, as an index at the end of a book has them: sorted, and to be looked up by a letter or a part. */
final class NameIndex {

    /** The letter under which names stand that begin with none. */
    static final String NO_LETTER = "#";
    /** That under which all of thousands of signs stand. */
    private static final String HAN = "漢";

    private static final Comparator<Name> ALPHABETICAL = Comparator.comparing((Name name) -> name.letter().equals(NO_LETTER)).thenComparing(Name::key).thenComparing(Name::slug);
    private static final Comparator<Name> MOST_FIRST = Comparator.comparingInt(Name::count).reversed().thenComparing(ALPHABETICAL);

    /**
     * A name.
     *
     * @param slug      under which its articles are found, with those of other spellings
     * @param name      as most of them write it
     * @param key       by which it is sorted: folded, that of a person with the family name first
     * @param spellings of the name
     */
    record Name(String slug, String name, String key, int count, int spellings) {

        /** Under which it stands. */
        String letter() {
            int sign = key.isEmpty() ? ' ' : key.codePointAt(0);
            return !Character.isLetter(sign) ? NO_LETTER : UnicodeScript.of(sign) == UnicodeScript.HAN ? HAN : Character.toString(sign);
        }

        Name with(int exactly) {
            return new Name(slug, name, key, exactly, spellings);
        }

        private Name and(FacetCounts.Counted other) {
            return new Name(slug, name, key, count + other.count(), spellings + 1);
        }
    }

    /**
     * A stretch of it.
     *
     * @param total of the names that were looked for
     * @param next  where the list goes on; null at its end
     */
    record Stretch(long total, List<Name> names, String next) {
    }

    private final List<Name> alphabetical;
    private final List<String> letters;

    private NameIndex(Collection<Name> names) {
        this.alphabetical = names.stream().sorted(ALPHABETICAL).toList();
        this.letters = alphabetical.stream().map(Name::letter).distinct().toList();
    }

    /** @param values the most frequent first */
    static NameIndex of(Heading.Kind kind, List<FacetCounts.Counted> values) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (FacetCounts.Counted value : values) {
            names.merge(Slugs.of(value.value()), new Name(Slugs.of(value.value()), value.value(), key(kind, value.value()), value.count(), 1), (known, other) -> known.and(value));
        }
        return new NameIndex(names.values());
    }

    private static String key(Heading.Kind kind, String name) {
        String folded = Folding.folded(kind == Heading.Kind.AUTHORS ? PersonName.of(name).familyFirst() : name);
        int begin = 0;
        while (begin < folded.length() && !Character.isLetterOrDigit(folded.codePointAt(begin))) {
            begin += Character.charCount(folded.codePointAt(begin));
        }
        return folded.substring(begin);
    }

    /** Those under which names stand, in order. */
    List<String> letters() {
        return letters;
    }

    int size() {
        return alphabetical.size();
    }

    Stretch stretch(NamesRequest request, int most) {
        String part = Folding.folded(request.q());
        List<Name> all = alphabetical.stream().filter(name -> request.letter() == null || name.letter().equals(request.letter()))
                .filter(name -> part.isEmpty() || name.key().contains(part) || Folding.folded(name.name()).contains(part)).toList();
        Comparator<Name> order = request.mostFirst() ? MOST_FIRST : ALPHABETICAL;
        Stream<Name> sorted = request.mostFirst() ? all.stream().sorted(order) : all.stream();
        Name place = request.from() == null ? null : place(request.from());
        List<Name> from = new ArrayList<>(sorted.dropWhile(name -> place != null && order.compare(name, place) < 0).limit(most + 1L).toList());
        String next = from.size() > most ? written(from.remove(most)) : null;
        return new Stretch(all.size(), List.copyOf(from), next);
    }

    /** Where a list goes on: with a name, wherever that stands by then, or would. */
    private static String written(Name name) {
        return name.count() + "." + name.slug() + "." + name.key();
    }

    private static Name place(String written) {
        String[] parts = written.split("\\.", 3);
        return parts.length < 3 || !parts[0].matches("\\d{1,9}") ? new Name("", "", written.toLowerCase(Locale.ROOT), 0, 1)
                : new Name(parts[1], parts[1], parts[2], Integer.parseInt(parts[0]), 1);
    }
}
