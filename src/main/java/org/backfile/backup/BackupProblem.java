package org.backfile.backup;

/** Why a backup cannot be made or restored, as the end of a sentence. */
public class BackupProblem extends Exception {

    BackupProblem(String reason) {
        super(reason);
    }
}
