package org.backfile.article;

import java.util.List;

/**
 * Where an article comes from: its original, where that was met, and what read it.
 *
 * @param places    where the original was met, the first one first
 * @param unclaimed code points of the original that no field claims
 */
public record Provenance(StoredReading reading, Original original, List<String> places, int unclaimed) {

    public static Provenance of(Article article) {
        Original original = article.reading().original();
        return new Provenance(article.reading(), original, Sighting.places(original.id()), article.unclaimed());
    }
}
