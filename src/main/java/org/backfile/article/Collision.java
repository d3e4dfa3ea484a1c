package org.backfile.article;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/**
 * Two people changed the same field: nothing of the save was written.
 *
 * @param before what both of them saw
 * @param theirs what the field has now
 * @param yours  what the save would have written; of a body, with their blocks where you touched none
 */
public record Collision(long articleId, FieldName field, FieldValue before, FieldValue theirs, FieldValue yours, Revision by) {
}
