package org.backfile.article;

import jakarta.enterprise.context.RequestScoped;

/** The article that whoever asks reads with this request. */
@RequestScoped
public class ReadNow {

    private Long article;

    /** Null if none. */
    public Long article() {
        return article;
    }

    void note(long id) {
        article = id;
    }
}
