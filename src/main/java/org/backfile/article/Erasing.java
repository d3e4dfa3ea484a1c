package org.backfile.article;

import java.time.Instant;
import java.util.Collection;

/**
 * Tells, within the transaction, that these are about to be erased: each room deletes what it keeps of them.
 *
 * @param articles  that go as a whole
 * @param originals that go
 * @param leftovers articles that stay, of which whatever was sent or begun before may hold words of the originals
 */
public record Erasing(Collection<Long> articles, Collection<Long> originals, Collection<Long> leftovers, Instant at) {
}
