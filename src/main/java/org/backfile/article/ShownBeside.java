package org.backfile.article;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Where another room says that pages show something else beside articles than before, or must not show something any more. */
@ApplicationScoped
public class ShownBeside {

    private final ChangeLog changeLog;

    ShownBeside(ChangeLog changeLog) {
        this.changeLog = changeLog;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void changed() {
        changeLog.noteBeside();
    }

    /** It is gone from all nodes before whoever did it is told so. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removed() {
        changeLog.noteBeside();
        changeLog.noteRemoval(List.of(IdRange.BESIDE.first()));
    }
}
