package org.backfile.accounts;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Somebody with an account, for tests; every one has a name of their own. */
public record Person(long accountId, String name, String password) {

    /** The least that bcrypt has: hundreds sign in, and none of them has anything to lose. */
    private static final int COST = 4;

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    public static Person who(String role) {
        String name = role + " " + PEOPLE.incrementAndGet();
        String password = "correct horse " + name;
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = new Account(name, role, Instant.now());
            account.persist();
            account.choosePassword(Passwords.hash(password, COST));
            return new Person(account.id(), name, password);
        });
    }

    /** The account as it stands in the database now. */
    Account account() {
        return QuarkusTransaction.requiringNew().call(() -> Account.findById(accountId));
    }
}
