package org.backfile.article;

import java.util.List;
import java.util.Optional;

/** Finds articles that tell of the same things. The room of search does it, for rooms that must not know that room. */
public interface SimilarArticles {

    /** The ids of those most like the article, the most similar first, among what readers may see; empty while there is no index that can be asked. */
    Optional<List<Long>> like(Article article, int most);
}
