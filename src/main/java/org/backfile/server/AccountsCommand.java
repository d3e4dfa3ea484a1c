package org.backfile.server;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What can be done about accounts by whoever may start programs on the machine, even if nobody can sign in any more. */
@Command(name = "accounts", description = "Helps somebody back into an account.", synopsisSubcommandLabel = "COMMAND")
final class AccountsCommand {

    @Command(name = "reset", description = "Prints a link with which the account's password can be chosen anew, once. "
            + "The archive may run meanwhile, and has to run when the link is opened.")
    int reset(@Parameters(paramLabel = "NAME", description = "The name that the account signs in with.") String name) throws Exception {
        EarlySettings settings = EarlySettings.read();
        // No port: the archive itself may be listening there.
        System.setProperty("quarkus.http.host-enabled", "false");
        try (Farewell farewell = new Farewell()) {
            return new ArchiveDatabase(settings).useExisting(() -> Booted.run(ResetLink.class, settings.address(), farewell, name));
        }
    }
}
