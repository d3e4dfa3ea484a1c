package org.backfile.article;

import jakarta.enterprise.context.RequestScoped;

/** The article that whoever asks reads with this request, and what its page stands on. */
@RequestScoped
public class ReadNow {

    private Long article;
    private Footing footing;

    /** Null if none. */
    public Long article() {
        return article;
    }

    /** Null if that is not known: the page is then as old as whatever was changed last. */
    public Footing footing() {
        return footing;
    }

    void note(long id) {
        article = id;
    }

    public void standsOn(Footing one) {
        footing = one;
    }
}
