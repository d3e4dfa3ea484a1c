package org.backfile.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import org.backfile.accounts.OneTimeLink.Purpose;

/** What is done with accounts, each in one transaction. */
@ApplicationScoped
public class Accounts {

    private final Clock clock;
    private final Event<NameShown> named;

    Accounts(Clock clock, Event<NameShown> named) {
        this.clock = clock;
        this.named = named;
    }

    /** The names of all accounts by id. */
    public Map<Long, String> names() {
        return Account.byName().stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    /** Likewise of those who have chosen to be shown by name to readers. */
    public Map<Long, String> shownNames() {
        return Account.<Account>list("named").stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    /** How many may validate and can sign in. */
    public long countSeniorEditors() {
        return Account.countActive(Role.SENIOR_EDITOR, Role.ADMINISTRATOR);
    }

    /** False for somebody who has switched single letters as keys off. */
    public boolean usesKeys(long accountId) {
        return Account.<Account>findById(accountId).usesKeys();
    }

    @Transactional
    void useKeys(long accountId, boolean use) {
        Account.<Account>findById(accountId).useKeys(use);
    }

    public boolean isNamed(long accountId) {
        return Account.<Account>findById(accountId).isNamed();
    }

    /** From now on, and for what was done before, too. */
    @Transactional
    void beNamed(long accountId, boolean byName) {
        Account.<Account>findById(accountId).beNamed(byName);
        Account.flush();
        named.fire(new NameShown(byName));
    }

    /** The account with that name and password, if it may sign in. */
    @Transactional
    Optional<Account> signingIn(String name, String password) {
        Optional<Account> account = Account.named(name);
        boolean matches = Passwords.matches(password, account.flatMap(Account::passwordHash));
        return account.filter(one -> matches && !one.isDisabled());
    }

    /** Makes an account that waits for its password; answers the path of the link to hand over, empty if the name is taken. */
    @Transactional
    Optional<String> invite(String name, String role) {
        return Account.add(name.strip(), role, clock.instant()).map(account -> OneTimeLink.make(Purpose.INVITATION, account, clock.instant()));
    }

    /** The path of a link with which the account's password can be chosen anew; the old one works until then. */
    @Transactional
    String reset(Account account) {
        return OneTimeLink.make(Purpose.RESET, account.id(), clock.instant());
    }

    /** The path of a reset link for the command line; empty if there is no account of that name. */
    @Transactional
    public Optional<String> resetLink(String name) {
        return Account.named(name).map(this::reset);
    }

    /** True if the account of that name is disabled: then a reset alone does not let it in. */
    public boolean isDisabled(String name) {
        return Account.named(name).map(Account::isDisabled).orElse(false);
    }

    @Transactional
    Account choosePassword(long accountId, String password) {
        Account account = Account.findById(accountId);
        account.choosePassword(Passwords.hash(password));
        OneTimeLink.endAllOf(accountId);
        return account;
    }

    /** Changes the role; says what stands against it. */
    @Transactional
    Optional<Problem> changeRole(long accountId, String role, long by) {
        if (!Role.isKnown(role)) {
            return Optional.of(Problem.ROLE_UNKNOWN);
        }
        Account account = locked(accountId);
        Optional<Problem> problem = Role.ADMINISTRATOR.equals(role) ? Optional.empty() : whyNotLose(account, by);
        if (problem.isEmpty()) {
            account.changeRole(role);
        }
        return problem;
    }

    /** Disables the account, which ends its sessions; says what stands against it. */
    @Transactional
    Optional<Problem> disable(long accountId, long by) {
        Account account = locked(accountId);
        Optional<Problem> problem = whyNotLose(account, by);
        if (problem.isEmpty()) {
            account.disable(clock.instant());
            OneTimeLink.endAllOf(accountId);
        }
        return problem;
    }

    @Transactional
    void enable(long accountId) {
        locked(accountId).enable();
    }

    /** An archive without an administrator could not be put right from its pages. */
    private static Optional<Problem> whyNotLose(Account account, long by) {
        if (account.id() == by) {
            return Optional.of(Problem.YOURSELF);
        }
        boolean last = account.isAdministrator() && !account.isDisabled() && account.hasPassword()
                && Account.countActive(Role.ADMINISTRATOR) <= 1;
        return last ? Optional.of(Problem.LAST_ADMINISTRATOR) : Optional.empty();
    }

    /** All accounts are locked at once: two administrators who demote each other must not both succeed. */
    private static Account locked(long accountId) {
        Account.getEntityManager().createNativeQuery("select id from account order by id for update").getResultList();
        return Account.<Account>findByIdOptional(accountId).orElseThrow(NotFoundException::new);
    }
}
