package org.backfile.server;

import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.flywaydb.core.api.exception.FlywayValidateException;

import org.backfile.importing.Outage;

/** Boots Quarkus, runs an application in it and answers, when all of it has stopped, with the exit code. */
final class Booted {

    private Booted() {
    }

    static int run(Class<? extends QuarkusApplication> application, HttpAddress address, Farewell farewell, String... arguments) {
        if (farewell.hasBegun()) {
            return ExitCodes.OK;
        }
        AtomicInteger exitCode = new AtomicInteger();
        // With a handler of our own Quarkus neither ends the process, which would leave the database running, nor prints pages.
        Quarkus.run(application, (code, error) -> exitCode.set(error == null ? code : isStopped(error) ? ExitCodes.INTERRUPTED : explain(error, address)), arguments);
        return exitCode.get();
    }

    /** True if the process was told to end while it booted: Java takes no more hooks then. */
    private static boolean isStopped(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException && "Shutdown in progress".equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    static int explain(Throwable error, HttpAddress address) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure failure) {
                return say(failure);
            }
            if (cause instanceof QuarkusBindException) {
                return say(address.taken(cause));
            }
            if (cause instanceof FlywayValidateException unfit) {
                return say(schema(unfit));
            }
            if (cause instanceof ConfigurationException) {
                return say(new StartFailure(ExitCodes.SETTINGS, cause.getMessage()));
            }
        }
        if (Outage.isAway(error)) {
            return say(new StartFailure(ExitCodes.DATABASE, "The database went away, as when the archive that it belongs to ends at the same moment; try again when it is back.", error));
        }
        error.printStackTrace(); // a fault of ours, not of whoever runs the archive
        return ExitCodes.FAULT;
    }

    private static StartFailure schema(FlywayValidateException unfit) {
        return new StartFailure(ExitCodes.DATABASE, unfit.getMessage().contains("not resolved locally")
                ? "The archive was made, or brought up to date, by a newer Backfile than this one: start that one, or a newer. Nothing was changed."
                : "The database is not as Backfile made it. Nothing was changed. " + unfit.getMessage(), unfit);
    }

    private static int say(StartFailure failure) {
        System.err.println(failure.getMessage());
        return failure.exitCode();
    }
}
