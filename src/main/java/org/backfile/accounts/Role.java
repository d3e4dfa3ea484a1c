package org.backfile.accounts;

/** What an account may do, as words for {@code @RolesAllowed} and the database. */
public final class Role {

    /** Fixes articles. */
    public static final String EDITOR = "editor";
    /** Does what an editor does, and manages accounts and imports. */
    public static final String ADMINISTRATOR = "administrator";

    private Role() {
    }

    static boolean isKnown(String role) {
        return EDITOR.equals(role) || ADMINISTRATOR.equals(role);
    }
}
