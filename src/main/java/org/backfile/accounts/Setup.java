package org.backfile.accounts;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.backfile.accounts.OneTimeLink.Purpose;

/** How an archive without an administrator gets its first one. */
@ApplicationScoped
public class Setup {

    private final Clock clock;

    Setup(Clock clock) {
        this.clock = clock;
    }

    /** The path of a fresh setup link, which ends the one of the start before; empty if somebody can administrate already. */
    @Transactional
    public Optional<String> path() {
        return Account.countActive(Role.ADMINISTRATOR) > 0 ? Optional.empty()
                : Optional.of(OneTimeLink.make(Purpose.SETUP, null, clock.instant()));
    }
}
