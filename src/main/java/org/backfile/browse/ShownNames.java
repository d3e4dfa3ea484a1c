package org.backfile.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.backfile.accounts.NameShown;
import org.backfile.article.ShownBeside;

/** Histories and the log are made anew when somebody has chosen to be named there; a name that is taken back is gone from every node before they are told. */
@ApplicationScoped
class ShownNames {

    private final ShownBeside shown;

    ShownNames(ShownBeside shown) {
        this.shown = shown;
    }

    void changed(@Observes NameShown name) {
        if (name.shown()) {
            shown.changed();
        } else {
            shown.removed();
        }
    }
}
