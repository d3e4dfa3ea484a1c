package org.backfile.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backfile.article.Article;
import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;
import org.backfile.text.WhiteSpace;

/**
 * What a bulk edit does to each of its articles, in one field and in no other.
 *
 * @param value      what is set, or put in the place of what is sought; null where the reading says it
 * @param sought     words as they stand, or the name of the publication that is merged; null if none are sought
 * @param wholeWords true if they must not be a part of a longer word
 */
public record BulkOperation(Kind kind, FieldName field, String value, String sought, boolean sameCase, boolean wholeWords) {

    /** What can be done. */
    public enum Kind {
        PUBLICATION, SECTION, LANGUAGE, REVIEW, STATUS,
        /** Other words in the place of some. */
        REPLACE,
        /** The value that a newer reading found. */
        SUGGESTED,
        /** The articles of a publication that is a name of another one now. */
        MERGE;

        /** The word in the database and in forms. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What an article becomes; the value is null unless it is changed. */
    record Decision(BulkOutcome outcome, FieldValue after) {

        private static Decision not(BulkOutcome why) {
            return new Decision(why, null);
        }
    }

    /** The state of the review that it brings about; null if it does not. */
    public ReviewState review() {
        return kind == Kind.REVIEW ? ReviewState.of(value) : null;
    }

    /** The publication status that it brings about; null if it does not. */
    public PublicationStatus status() {
        return kind == Kind.STATUS ? PublicationStatus.of(value) : null;
    }

    static BulkOperation setting(Kind kind, FieldName field, String value) {
        return new BulkOperation(kind, field, value, null, false, false);
    }

    /**
     * @param againstValidating what stands against it, for whoever makes the bulk edit
     * @param suggested         what a newer reading says of the field, where nobody has decided about that
     */
    Decision on(Article article, Function<Article, Optional<Validation.Obstacle>> againstValidating, Function<Article, Optional<FieldValue>> suggested) {
        return switch (kind) {
            case PUBLICATION, SECTION, LANGUAGE -> changed(article, FieldValue.text(value));
            case MERGE -> FieldValue.text(sought).equals(article.value(field)) ? changed(article, FieldValue.text(value)) : Decision.not(BulkOutcome.SAME);
            case REVIEW -> reviewed(article, againstValidating);
            case STATUS -> shown(article);
            case REPLACE -> replaced(article);
            case SUGGESTED -> suggested.apply(article).map(read -> changed(article, read)).orElseGet(() -> Decision.not(BulkOutcome.UNREAD));
        };
    }

    private Decision reviewed(Article article, Function<Article, Optional<Validation.Obstacle>> againstValidating) {
        Optional<Validation.Obstacle> obstacle = ReviewState.VALIDATED.word().equals(value) ? againstValidating.apply(article) : Optional.empty();
        return obstacle.map(one -> Decision.not(one == Validation.Obstacle.UNCHECKED ? BulkOutcome.UNCHECKED : BulkOutcome.OWN))
                .orElseGet(() -> changed(article, FieldValue.text(value)));
    }

    /** What was removed or is embargoed is decided about by itself: there is more to it than yes and no. */
    private Decision shown(Article article) {
        if (article.publicationStatus() == PublicationStatus.CANCELED) {
            return Decision.not(BulkOutcome.REMOVED);
        } else if (article.publicationStatus() == PublicationStatus.EMBARGOED) {
            return Decision.not(BulkOutcome.EMBARGOED);
        }
        return changed(article, FieldValue.text(value));
    }

    private Decision replaced(Article article) {
        Matcher matcher = pattern().matcher(article.value(field) instanceof FieldValue.Text text ? text.text() : "");
        if (!matcher.find()) {
            return Decision.not(BulkOutcome.WITHOUT);
        }
        String after = WhiteSpace.normalised(matcher.replaceAll(Matcher.quoteReplacement(value)));
        return after.length() > field.longestLine() ? Decision.not(BulkOutcome.TOO_LONG) : changed(article, FieldValue.text(after));
    }

    private Pattern pattern() {
        String words = Pattern.quote(sought);
        String whole = wholeWords ? "(?<![\\p{L}\\p{M}\\p{N}])" + words + "(?![\\p{L}\\p{M}\\p{N}])" : words;
        return Pattern.compile(whole, sameCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private Decision changed(Article article, FieldValue after) {
        if (after.equals(article.value(field))) {
            return Decision.not(BulkOutcome.SAME);
        }
        return against(article, field, after).map(Decision::not).orElseGet(() -> new Decision(BulkOutcome.CHANGE, after));
    }

    /** Why it must not be given that value: readers would see what they must not; empty if nothing is against it. */
    static Optional<BulkOutcome> against(Article article, FieldName field, FieldValue after) {
        return !keepsComplete(article, field, after) ? Optional.of(BulkOutcome.INCOMPLETE)
                : isShowing(field, after) && article.publicationStatus() != PublicationStatus.USABLE && !article.isPublishable() ? Optional.of(BulkOutcome.HIDDEN_WORDS) : Optional.empty();
    }

    private static boolean isShowing(FieldName field, FieldValue after) {
        return field == FieldName.PUBLICATION_STATUS && after.equals(FieldValue.text(PublicationStatus.USABLE.word()));
    }

    /** What readers see keeps a headline and a paragraph. */
    private static boolean keepsComplete(Article article, FieldName field, FieldValue after) {
        boolean seen = field == FieldName.PUBLICATION_STATUS ? isShowing(field, after) : article.publicationStatus() == PublicationStatus.USABLE;
        return !seen || Reading.isComplete(field == FieldName.HEADLINE ? after : article.value(FieldName.HEADLINE),
                field == FieldName.BODY ? after : article.value(FieldName.BODY));
    }
}
