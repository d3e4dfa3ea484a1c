package org.backfile.parsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;

/** Says who wrote a web page's article, weighing the people that it declares against those in its byline. */
final class WebAuthors {

    private final WebReader reader;
    private final DeclaredAuthors declaredAuthors;
    private final List<List<String>> lists;
    private final ShownAuthors shown;
    private final List<String> byline;

    private WebAuthors(WebReader reader, WebBody body) {
        AuthorNames names = new AuthorNames(reader.metadata);
        this.reader = reader;
        this.declaredAuthors = new DeclaredAuthors(reader.metadata, names);
        this.lists = declaredAuthors.lists();
        this.shown = ShownAuthors.find(reader, body, names);
        this.byline = List.copyOf(shown.people.keySet());
    }

    static void claim(WebReader reader, WebBody body) {
        WebAuthors authors = new WebAuthors(reader, body);
        authors.weigh();
        authors.bodies();
    }

    private void weigh() {
        List<String> declared = declared();
        boolean agree = !byline.isEmpty() && folded(declared).equals(folded(byline));
        boolean more = !declared.isEmpty() && !agree && folded(byline).containsAll(folded(declared));
        boolean apart = !declared.isEmpty() && !byline.isEmpty() && folded(byline).stream().noneMatch(folded(declared)::contains);
        boolean shownWins = declared.isEmpty() || more || apart && shown.isCued();
        if (!apart || shownWins) {
            shown.claim();
        }
        if (!declared.isEmpty()) {
            conclude(declared, "authors-declared", agree ? 0.97 : shownWins ? 0.4 : byline.isEmpty() ? 0.9 : 0.8, List.of(), !shownWins, true);
        }
        if (!byline.isEmpty()) {
            conclude(byline, "authors-in-byline", agree ? 0.97 : more ? 0.9 : declared.isEmpty() ? 0.85 : shownWins ? 0.7 : 0.4, List.copyOf(shown.people.values()), agree || shownWins, false);
        }
    }

    /** The list that says what the byline says; else the one that has most in common with it; else the most trusted. */
    private List<String> declared() {
        List<String> best = lists.isEmpty() ? List.of() : lists.get(0);
        for (List<String> list : lists) {
            if (common(list) > common(best) || folded(list).equals(folded(byline)) && !folded(best).equals(folded(byline))) {
                best = list;
            }
        }
        return best;
    }

    private long common(List<String> list) {
        return folded(list).stream().filter(folded(byline)::contains).count();
    }

    /** Agencies and other bodies that are named as authors: the agencies by name, and what is declared as the byline. */
    private void bodies() {
        List<String> all = declaredAuthors.all();
        List<String> agencies = new ArrayList<>();
        for (String name : all) {
            for (String part : AuthorNames.split(name)) {
                if (Agencies.named(AuthorNames.clean(part)) != null) {
                    agencies.add(Agencies.named(AuthorNames.clean(part)));
                }
            }
        }
        if (!agencies.isEmpty()) {
            reader.page.ledger.concluded(new Evidence(FieldName.AGENCIES, null, "agencies-declared", 0.9, true, List.of(), true), FieldValue.names(agencies), true);
        }
        all.removeIf(name -> name.startsWith("http") || name.indexOf('@') >= 0);
        if (!all.isEmpty() && !reader.page.ledger.has(FieldName.BYLINE)) {
            reader.page.ledger.concluded(new Evidence(FieldName.BYLINE, null, "byline-declared", 0.8, true, List.of(), true), FieldValue.text(String.join(", ", all)), true);
        }
    }

    private void conclude(List<String> names, String rule, double confidence, List<Span> spans, boolean chosen, boolean inSource) {
        reader.page.ledger.concluded(new Evidence(FieldName.AUTHORS, null, rule, confidence, chosen, spans, true), FieldValue.names(names), inSource);
    }

    /** Without titles and marks: a paper may print "Dr Jane Doe" and declare "Jane Doe". */
    private static Set<String> folded(Iterable<String> names) {
        Set<String> folded = new LinkedHashSet<>();
        names.forEach(name -> folded.add(WebStory.folded(name.replaceFirst("^(?i:(?:dr|prof|professor)\\.?\\s+)+", ""))));
        return folded;
    }
}
