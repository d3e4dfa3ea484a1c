package org.backfile.browse;

import java.util.List;

/** A reference in the RIS format (Research Information Systems), line by line. */
final class Ris {

    private final StringBuilder out = new StringBuilder();

    private Ris() {
    }

    static String of(Citation citation) {
        Ris record = new Ris();
        ArticleView article = citation.article();
        record.line("TY", "NEWS");
        record.line("TI", citation.title());
        citation.authors().forEach(name -> record.line("AU", name.familyFirst()));
        record.line("T2", article.publication());
        record.date(citation.dateParts());
        record.line("SE", article.section());
        record.line("AB", article.standfirst());
        article.topics().forEach(topic -> record.line("KW", topic));
        record.line("LA", article.language());
        record.line("UR", citation.permanent());
        record.line("DB", citation.archive());
        record.line("ET", citation.pinned() == null ? null : Integer.toString(article.version()));
        record.line("N1", citation.pinned());
        record.line("LK", article.url());
        return record.out.append("ER  - \r\n").toString();
    }

    private void date(List<Integer> parts) {
        if (!parts.isEmpty()) {
            line("PY", Integer.toString(parts.get(0)));
            line("DA", "%04d/%s/%s/".formatted(parts.get(0), parts.size() > 1 ? "%02d".formatted(parts.get(1)) : "", parts.size() > 2 ? "%02d".formatted(parts.get(2)) : ""));
        }
    }

    private void line(String tag, String text) {
        if (text != null && !text.isBlank()) {
            out.append(tag).append("  - ").append(text.replaceAll("\\s+", " ").strip()).append("\r\n");
        }
    }
}
