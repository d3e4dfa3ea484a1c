package org.backfile.article;

import java.util.List;

/** Finds articles that tell of the same things. The room of search does it, for rooms that must not know that room. */
public interface SimilarArticles {

    /** The ids of those most like the article, the most similar first, among what readers may see; none while there is no index. */
    List<Long> like(Article article, int most);
}
