package org.backfile.server;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.backfile.backup.Backup;

/** Saves the archive into a file, beside a running archive or without one. */
@Command(name = "backup", description = "Saves everything that the archive holds into one file; also while it runs. It holds the accounts too: keep it as you keep the archive.")
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to be made.")
    private Path file;

    @Option(names = "--overwrite", description = "Replaces the file if there is one.")
    private boolean overwrite;

    @Override
    public Integer call() throws Exception {
        return InArchive.run(stopping -> {
            try {
                InArchive.part(Backup.class).write(file, overwrite, System.err::println);
            } catch (FileAlreadyExistsException e) {
                throw new StartFailure(ExitCodes.USAGE, "There is a file " + file + " already; name another, or say --overwrite.", e);
            } catch (IOException e) {
                throw new StartFailure(ExitCodes.NOT_FOUND, "The file " + file + " cannot be written: " + e.getMessage() + ".", e);
            }
            System.out.printf("%s has %,d bytes.%n", file, Files.size(file));
            return ExitCodes.OK;
        });
    }
}
