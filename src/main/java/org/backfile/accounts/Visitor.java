package org.backfile.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Who is asking. */
@Named
@RequestScoped
public class Visitor {

    private final SecurityIdentity identity;
    private final ServerKeys keys;

    Visitor(SecurityIdentity identity, ServerKeys keys) {
        this.identity = identity;
        this.keys = keys;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public boolean isAdministrator() {
        return identity.hasRole(Role.ADMINISTRATOR);
    }

    /** True for senior editors and administrators too. */
    public boolean isEditor() {
        return identity.hasRole(Role.EDITOR);
    }

    /** True for a trusted corrector, and for nobody who may do more. */
    public boolean isCorrector() {
        return identity.hasRole(Role.CORRECTOR) && !isEditor();
    }

    /** True for administrators too. */
    public boolean isSeniorEditor() {
        return identity.hasRole(Role.SENIOR_EDITOR);
    }

    /** The account's id; only for those who are signed in. */
    public long accountId() {
        return identity.<Long>getAttribute("account");
    }

    /** The account's name; empty for a reader. */
    public String name() {
        return isSignedIn() ? identity.getAttribute("name") : "";
    }

    /** What the forms of this session carry; empty for a reader. The same in every tab. */
    public String token() {
        return isSignedIn() ? keys.formToken(identity.getPrincipal().getName()) : "";
    }
}
