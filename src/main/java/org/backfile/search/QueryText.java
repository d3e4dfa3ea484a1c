package org.backfile.search;

import java.util.List;
import java.util.stream.Collectors;

/** Writes what was read in the query language again, every bracket and quotation mark in its place. */
final class QueryText {

    private QueryText() {
    }

    static String of(Wanted wanted) {
        if (wanted instanceof Wanted.All all) {
            return all.parts().stream().map(QueryText::part).collect(Collectors.joining(" "));
        }
        return wanted instanceof Wanted.Any any ? any.parts().stream().map(QueryText::part).collect(Collectors.joining(" OR ")) : part(wanted);
    }

    private static String part(Wanted wanted) {
        if (wanted instanceof Wanted.Word word) {
            return name(word.field()) + word.text();
        } else if (wanted instanceof Wanted.Phrase phrase) {
            return name(phrase.field()) + '"' + phrase.text() + '"';
        } else if (wanted instanceof Wanted.Prefix prefix) {
            return name(prefix.field()) + prefix.text() + '*';
        } else if (wanted instanceof Wanted.Dated dated) {
            return name(dated.field()) + dated.date();
        } else if (wanted instanceof Wanted.Having having) {
            return name(having.has() ? QueryField.HAS : QueryField.MISSING) + having.thing().word();
        } else if (wanted instanceof Wanted.Coded coded) {
            return name(coded.field()) + coded.code();
        } else if (wanted instanceof Wanted.Not not) {
            return "-" + bracketed(not.unwanted());
        }
        return bracketed(wanted);
    }

    private static String bracketed(Wanted wanted) {
        boolean several = wanted instanceof Wanted.All || wanted instanceof Wanted.Any;
        return several ? "(" + of(wanted) + ")" : part(wanted);
    }

    private static String name(QueryField field) {
        return field == null ? "" : field.word() + ":";
    }

    /** The words of a query that are looked for in the language of whichever article: those that may be misspelled. */
    static List<Wanted.Word> words(Wanted wanted) {
        if (wanted instanceof Wanted.Word word) {
            return word.field() == null || word.field().kind() == QueryField.Kind.STORY ? List.of(word) : List.of();
        }
        List<Wanted> parts = wanted instanceof Wanted.All all ? all.parts() : wanted instanceof Wanted.Any any ? any.parts() : List.of();
        return parts.stream().flatMap(part -> words(part).stream()).toList();
    }

    /** The same query with another word in the place of one. */
    static Wanted replaced(Wanted wanted, Wanted.Word word, Wanted.Word other) {
        if (wanted instanceof Wanted.All all) {
            return new Wanted.All(all.parts().stream().map(part -> replaced(part, word, other)).toList());
        } else if (wanted instanceof Wanted.Any any) {
            return new Wanted.Any(any.parts().stream().map(part -> replaced(part, word, other)).toList());
        }
        return wanted.equals(word) ? other : wanted;
    }

    /** True if it has words, by which one article fits better than another. */
    static boolean isWeighed(Wanted wanted) {
        List<Wanted> parts = wanted instanceof Wanted.All all ? all.parts() : wanted instanceof Wanted.Any any ? any.parts() : List.of();
        return wanted instanceof Wanted.Word || wanted instanceof Wanted.Phrase || parts.stream().anyMatch(QueryText::isWeighed);
    }
}
