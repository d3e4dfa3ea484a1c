package org.backfile.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jboss.resteasy.reactive.RestQuery;

/** What somebody filled in; each box may be empty. */
public class AdvancedForm {

    @RestQuery
    String all;
    @RestQuery
    String phrase;
    @RestQuery
    String any;
    @RestQuery
    String none;
    @RestQuery
    String headline;
    @RestQuery
    String by;
    @RestQuery
    String publication;
    @RestQuery
    String section;
    @RestQuery
    String place;
    @RestQuery
    String topic;
    @RestQuery
    String lang;
    @RestQuery
    String after;
    @RestQuery
    String before;
    @RestQuery
    String on;
    @RestQuery
    boolean picture;
    @RestQuery
    boolean undated;

    /** In the query language. */
    String query() {
        List<String> parts = new ArrayList<>();
        add(parts, all, words -> words);
        add(parts, phrase, AdvancedForm::quoted);
        add(parts, any, words -> "(" + String.join(" OR ", words(words)) + ")");
        add(parts, none, words -> String.join(" ", words(words).stream().map(word -> "-" + word).toList()));
        add(parts, headline, words -> field(QueryField.HEADLINE, words));
        add(parts, by, words -> QueryField.BY.word() + ":" + quoted(words));
        add(parts, publication, words -> QueryField.PUBLICATION.word() + ":" + quoted(words));
        add(parts, section, words -> QueryField.SECTION.word() + ":" + quoted(words));
        add(parts, place, words -> QueryField.PLACE.word() + ":" + quoted(words));
        add(parts, topic, words -> QueryField.TOPIC.word() + ":" + quoted(words));
        add(parts, lang, words -> QueryField.LANGUAGE.word() + ":" + words(words).get(0));
        add(parts, after, words -> QueryField.AFTER.word() + ":" + words(words).get(0));
        add(parts, before, words -> QueryField.BEFORE.word() + ":" + words(words).get(0));
        add(parts, on, words -> QueryField.ON.word() + ":" + words(words).get(0));
        if (picture) {
            parts.add("has:picture");
        }
        if (undated) {
            parts.add("missing:date");
        }
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, String words, UnaryOperator<String> written) {
        if (words != null && !words.isBlank()) {
            parts.add(written.apply(words.strip()));
        }
    }

    private static String quoted(String words) {
        return '"' + words.replace('"', ' ').strip() + '"';
    }

    private static String field(QueryField field, String words) {
        return words(words).size() == 1 ? field.word() + ":" + words : field.word() + ":(" + words + ")";
    }

    private static List<String> words(String words) {
        return Arrays.asList(words.split("\\s+"));
    }
}
