package org.backfile.accounts;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

/** Whose session a cookie names, if it still is one. */
@ApplicationScoped
class SessionLookup {

    /** What a cookie says: the account and the version of its sessions. */
    String session(Account account) {
        return account.id() + "." + account.sessionVersion();
    }

    @ActivateRequestContext
    @Transactional
    Optional<Account> account(String session) {
        if (!session.matches("\\d{1,18}\\.\\d{1,9}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(session.substring(0, session.indexOf('.')));
        return Account.<Account>findByIdOptional(id).filter(account -> !account.isDisabled() && session(account).equals(session));
    }
}
