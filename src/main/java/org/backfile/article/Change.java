package org.backfile.article;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/**
 * A wish to give one field of one article a value.
 *
 * @param seen the id of the revision whose value the person saw, 0 if nobody had touched the field
 * @param after the value wished for; absent says that the source has none
 */
public record Change(long articleId, FieldName field, long seen, FieldValue after) {
}
