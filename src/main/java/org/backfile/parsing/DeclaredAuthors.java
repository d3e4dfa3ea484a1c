package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The people that a web page declares as its authors, a list for each way in which it does, the most trusted first. */
final class DeclaredAuthors {

    private static final String[] KEYS = {"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author", "byl", "dcterms.creator", "article.author", "authors", "cxenseparse:author", "mediator_author",
            "article_author", "dable:author", "shareaholic:article_author_name", "twitter:misc:written by"};
    /** Of the two labels that a card on Twitter may carry, the one that announces an author. */
    private static final Pattern WRITTEN_BY = Pattern.compile("(?i)(?:written by|verfasst von|geschrieben von|écrit par|rédigé par|escrito por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|napisane przez|yazan|автор|написано|từ|kirjoittaja|autor|author|von|par)\\W*");

    private final Metadata metadata;
    private final AuthorNames names;

    DeclaredAuthors(Metadata metadata, AuthorNames names) {
        this.metadata = metadata;
        this.names = names;
    }

    /** Lists of people; those without any are left out. */
    List<List<String>> lists() {
        List<List<String>> lists = new ArrayList<>();
        List<String> people = new ArrayList<>();
        metadata.authors().forEach((name, person) -> {
            if (person && !name.startsWith(",")) { // a template whose name was left empty goes on with the paper's
                add(people, name, true);
            }
        });
        lists.add(people);
        for (String key : KEYS) {
            lists.add(people(metadata.all(key)));
        }
        for (int card = 1; card <= 2; card++) {
            Metadata.Declared label = metadata.first("twitter:label" + card);
            if (label != null && WRITTEN_BY.matcher(label.value()).matches()) {
                lists.add(people(metadata.all("twitter:data" + card)));
            }
        }
        lists.removeIf(List::isEmpty);
        return lists;
    }

    /** Whatever is declared as the author, people and bodies, from the first place that has any. */
    List<String> all() {
        Map<String, Boolean> authors = metadata.authors();
        List<String> all = new ArrayList<>(authors.keySet());
        for (int at = 0; all.isEmpty() && at < KEYS.length; at++) {
            metadata.all(KEYS[at]).stream().map(Metadata.Declared::value).filter(value -> !value.startsWith("http") && value.indexOf('@') < 0).forEach(all::add);
        }
        return all;
    }

    private List<String> people(List<Metadata.Declared> values) {
        List<String> people = new ArrayList<>();
        values.stream().filter(one -> !Boolean.FALSE.equals(metadata.authors().get(one.value()))).forEach(one -> add(people, one.value(), false));
        return people;
    }

    private void add(List<String> people, String printed, boolean surely) {
        for (String part : AuthorNames.split(printed)) {
            String name = AuthorNames.clean(part);
            if (names.isPerson(name, surely) && people.stream().noneMatch(name::equalsIgnoreCase)) {
                people.add(name);
            }
        }
    }
}
