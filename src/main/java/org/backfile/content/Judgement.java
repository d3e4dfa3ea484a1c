package org.backfile.content;

import java.util.List;

/**
 * Of what kind a page is, and what told.
 *
 * @param rule  the name of the sign that told most, in lower case with hyphens
 * @param spans where that sign stands, in order; empty for what was concluded from the page as a whole
 */
public record Judgement(PageKind kind, String rule, double confidence, List<Span> spans) {

    /** What nothing speaks against. */
    public static final Judgement ARTICLE = new Judgement(PageKind.ARTICLE, "kind-story", 0.99, List.of());

    public Judgement {
        spans = List.copyOf(spans);
    }

    public boolean isArticle() {
        return kind == PageKind.ARTICLE;
    }
}
