package org.backfile.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Somebody who works here. Whatever changes what the person may do ends every session of the account, or bites in it at once. */
@Entity
public class Account extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    @Column(name = "password_hash")
    private String passwordHash;
    private String role;
    @Column(name = "session_version")
    private int sessionVersion = 1;
    @Column(name = "disabled_at")
    private Instant disabledAt;
    @Column(name = "created_at")
    private Instant createdAt;
    private boolean keys = true;
    private boolean named;

    protected Account() {
    }

    Account(String name, String role, Instant now) {
        this.name = name;
        this.role = role;
        this.createdAt = now;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String role() {
        return role;
    }

    public boolean isAdministrator() {
        return Role.ADMINISTRATOR.equals(role);
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    /** False while an invitation waits to be used. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** False for somebody who has switched single letters as keys off. */
    boolean usesKeys() {
        return keys;
    }

    void useKeys(boolean use) {
        keys = use;
    }

    /** True for somebody who has chosen to be shown by name where readers see what was done. */
    boolean isNamed() {
        return named;
    }

    void beNamed(boolean byName) {
        named = byName;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    int sessionVersion() {
        return sessionVersion;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        sessionVersion++;
    }

    void changeRole(String newRole) {
        role = newRole;
    }

    void disable(Instant now) {
        disabledAt = now;
        sessionVersion++;
    }

    void enable() {
        disabledAt = null;
    }

    static Optional<Account> named(String name) {
        return find("lower(name) = lower(?1)", name.strip()).firstResultOptional();
    }

    /** Makes an account without a password; empty if the name is taken. Of two who take it at once one waits here for the other. */
    static Optional<Long> add(String name, String role, Instant now) {
        return getEntityManager().createNativeQuery("insert into account (name, role, created_at) values (:name, :role, :now) on conflict do nothing returning id")
                .setParameter("name", name).setParameter("role", role).setParameter("now", now).getResultStream().map(Long.class::cast).findFirst();
    }

    static List<Account> byName() {
        return find("order by lower(name)").list();
    }

    /** Accounts of these roles that can sign in. */
    static long countActive(String... roles) {
        return count("role in ?1 and disabledAt is null and passwordHash is not null", List.of(roles));
    }
}
