package org.backfile.browse;

import java.util.List;
import java.util.stream.Collectors;

import org.backfile.text.PersonName;

/** A reference as BibTeX and biblatex read it, in UTF-8. */
final class BibTex {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final StringBuilder out = new StringBuilder();

    private BibTex() {
    }

    static String of(Citation citation) {
        BibTex entry = new BibTex();
        ArticleView article = citation.article();
        entry.out.append("@article{").append(citation.key());
        entry.field("author", citation.authors().stream().map(BibTex::author).collect(Collectors.joining(" and ")));
        entry.field("title", "{" + escaped(citation.title()) + "}"); // a second pair of braces keeps its capitals
        entry.text("journal", article.publication());
        entry.date(citation);
        entry.text("abstract", article.standfirst());
        entry.text("keywords", String.join(", ", article.topics()));
        entry.text("langid", article.language());
        entry.field("url", citation.permanent());
        entry.text("note", citation.archive() + (citation.pinned() == null ? "" : ", version " + article.version() + ": " + citation.pinned())
                + (article.url() == null ? "" : "; published at " + article.url()));
        return entry.out.append("\n}\n").toString();
    }

    private void date(Citation citation) {
        List<Integer> parts = citation.dateParts();
        if (!parts.isEmpty()) {
            field("year", Integer.toString(parts.get(0)));
            if (parts.size() > 1) {
                out.append(",\n  month = ").append(MONTHS.get(parts.get(1) - 1));
            }
            field("day", parts.size() > 2 ? Integer.toString(parts.get(2)) : "");
        } else if (citation.article().published() != null) {
            field("date", citation.article().published().toString()); // biblatex reads the forms of EDTF
        }
    }

    private void text(String name, String text) {
        field(name, text == null ? "" : escaped(text));
    }

    private void field(String name, String written) {
        if (!written.isEmpty()) {
            out.append(",\n  ").append(name).append(" = {").append(written).append('}');
        }
    }

    private static String author(PersonName name) {
        return name.isWhole() ? "{" + escaped(name.family()) + "}" : escaped(name.familyFirst());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                // Even a brace that is escaped counts when braces are paired.
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '$', '&', '#', '%', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
