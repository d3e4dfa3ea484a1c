package org.backfile.server;

import java.util.Optional;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.backfile.accounts.Accounts;

/** Prints the link with which the password of an account, whose name is the argument, can be chosen anew. */
@ApplicationScoped
@Unremovable
class ResetLink implements QuarkusApplication {

    private final Accounts accounts;
    private final HttpAddress address;

    ResetLink(Accounts accounts, @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.accounts = accounts;
        this.address = new HttpAddress(host, port);
    }

    @Override
    @ActivateRequestContext
    public int run(String... args) {
        String name = args[0];
        Optional<String> path = accounts.resetLink(name);
        if (path.isEmpty()) {
            System.err.println("There is no account named \"" + name + "\".");
            return ExitCodes.NOT_FOUND;
        }
        System.out.println(address.url(path.get()));
        System.err.println("If the archive is reached at another address, put that in place of " + address.url() + ".");
        if (accounts.isDisabled(name)) {
            System.err.println("The account is disabled: an administrator has to enable it before the link is of use.");
        }
        return ExitCodes.OK;
    }
}
