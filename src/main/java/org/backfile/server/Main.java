package org.backfile.server;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Where the program begins: hands over to the command that was asked for, which decides itself whether it needs Quarkus at all. */
@QuarkusMain
@Command(name = "backfile", description = "A self-hosted archive of news articles. Without a command it serves the archive.",
        mixinStandardHelpOptions = true, scope = CommandLine.ScopeType.INHERIT, versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                ExitCodes.OK + ":done",
                ExitCodes.FAULT + ":a fault in the program; the log says more",
                ExitCodes.USAGE + ":an unknown command, option or parameter",
                ExitCodes.SETTINGS + ":a setting that cannot be used",
                ExitCodes.DATA_FOLDER + ":the data folder cannot be used",
                ExitCodes.ADDRESS + ":the archive cannot listen on its address and port",
                ExitCodes.DATABASE + ":the database cannot be used",
                ExitCodes.NOT_FOUND + ":what the command works on is not there or cannot be read",
                ExitCodes.INTERRUPTED + ":an import was stopped before its end, and can be resumed",
                ExitCodes.PROBLEMS + ":an import is done, but some of what it found could not be read"},
        subcommands = {ServeCommand.class, ReadCommand.class, ImportCommand.class, ImportsCommand.class, BackupCommand.class, RestoreCommand.class, IndexCommand.class, AccountsCommand.class})
public class Main implements Callable<Integer> {

    public static void main(String... args) {
        int exitCode = execute(args);
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) { // there the same process goes on with the changed classes
            System.exit(exitCode);
        }
    }

    static int execute(String... args) {
        return new CommandLine(new Main()).registerConverter(Path.class, Main::path).setExecutionExceptionHandler(Main::explain).setParameterExceptionHandler(Main::explain).execute(args);
    }

    /** In a locale that knows ASCII alone Java loses the other signs of what it is started with. */
    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("the locale of this process does not have all signs of the name; with LC_ALL=C.UTF-8 it has");
        }
    }

    @Override
    public Integer call() {
        return new ServeCommand().call();
    }

    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof StartFailure failure) {
            command.getErr().println(failure.getMessage());
            return failure.exitCode();
        }
        throw e;
    }

    private static int explain(CommandLine.ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage() + ". What there is: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        return ExitCodes.USAGE;
    }

    static class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Backfile " + Versions.backfile() + " (brings PostgreSQL " + Versions.postgres() + ")"};
        }
    }
}
