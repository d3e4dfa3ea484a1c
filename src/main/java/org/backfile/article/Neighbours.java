package org.backfile.article;

import java.util.Optional;

/** The articles beside one in a list that is ordered by date: that before it, and that after it. */
public record Neighbours(Optional<ArticleLine> earlier, Optional<ArticleLine> later) {

    public boolean isEmpty() {
        return earlier.isEmpty() && later.isEmpty();
    }
}
