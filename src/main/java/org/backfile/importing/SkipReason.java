package org.backfile.importing;

import java.time.Instant;
import java.time.ZoneOffset;

import org.backfile.article.Filed;
import org.backfile.article.NewOriginal;
import org.backfile.content.PageKind;

/** The sentence in a run's report about an original that is kept, but that no article came of. */
final class SkipReason {

    private SkipReason() {
    }

    /** Null for what became an article. */
    static String of(Filed filed, NewOriginal original) {
        if (filed.kind() == Filed.Kind.ERASED) {
            return erased(filed.erasedAt()) + ", and not imported again";
        }
        if (filed.kind() != Filed.Kind.KEPT) {
            return null;
        }
        return filed.articleId() == null ? of(original.reading().kind().kind()) : "less than the archive has of the article with this address";
    }

    static String erased(Instant at) {
        return "erased on " + at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Says what the page is. */
    static String of(PageKind kind) {
        return switch (kind) {
            case ARTICLE -> null;
            case INDEX -> "no article: a front page or section page, which lists other stories";
            case TOPIC -> "no article: the list of stories about one subject, of one author or of one time";
            case SEARCH -> "no article: the results of a search";
            case GALLERY -> "no article: pictures with hardly a word of their own";
            case MEDIA -> "no article: a film or a sound with hardly a word of its own";
            case LOGIN -> "no article: a form to sign in or to subscribe stands in place of the story";
            case CONSENT -> "no article: a question about cookies or data stands in place of the story";
            case ERROR -> "no article: the message that a page is not there, or not for this visitor";
            case DATA -> "no article: scores, rates or listings without a story";
            case EMPTY -> "no article: there is nothing to read on it";
        };
    }
}
