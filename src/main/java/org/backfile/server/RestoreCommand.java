package org.backfile.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.backfile.backup.BackupProblem;
import org.backfile.backup.Restore;

/** Fills an empty archive from a backup. */
@Command(name = "restore", description = "Fills an empty archive from a backup: an empty data folder, or an empty database. The archive must not be running.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StartFailure(ExitCodes.NOT_FOUND, "There is no file " + file + " that can be read.");
        }
        try {
            Restore.check(file); // or there would be an archive of nothing
        } catch (BackupProblem e) {
            throw unfit(e);
        }
        EarlySettings settings = EarlySettings.read();
        DataFolder folder = DataFolder.at(settings.archive().data());
        if (settings.database().isEmpty() && ArchiveLock.isHeld(folder)) {
            throw new StartFailure(ExitCodes.DATA_FOLDER, "An archive is running on " + folder.path() + "; stop it first, or restore into another data folder.");
        }
        return InArchive.runOrMake(stopping -> {
            try {
                System.out.printf("%,d rows are restored.%n", InArchive.part(Restore.class).read(file, System.err::println));
                return ExitCodes.OK;
            } catch (BackupProblem e) {
                throw unfit(e);
            }
        });
    }

    private StartFailure unfit(BackupProblem e) {
        return new StartFailure(ExitCodes.NOT_FOUND, "The backup " + file + " cannot be restored: " + e.getMessage() + ".", e);
    }
}
