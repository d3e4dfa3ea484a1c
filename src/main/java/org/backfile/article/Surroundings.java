package org.backfile.article;

import java.util.List;

/**
 * What a reader may go on to from an article.
 *
 * @param similar       those that tell of the same things
 * @param inPublication the articles of the same publication before and after; those without a date stand in the order in which they came
 * @param onDay         the articles of the same day, of whichever publication, before and after; nobody's, if its day is in doubt
 */
public record Surroundings(List<ArticleLine> similar, Neighbours inPublication, Neighbours onDay) {
}
