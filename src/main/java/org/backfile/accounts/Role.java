package org.backfile.accounts;

import java.util.List;
import java.util.Set;

/** What an account may do, as words for {@code @RolesAllowed} and the database. Each role may do what the ones before it may. */
public final class Role {

    /** Proposes fixes that are published at once, where the original bears them out. */
    public static final String CORRECTOR = "corrector";
    /** Fixes articles. */
    public static final String EDITOR = "editor";
    /** Validates what others have checked, and changes many articles at once. */
    public static final String SENIOR_EDITOR = "senior-editor";
    /** Manages accounts and imports. */
    public static final String ADMINISTRATOR = "administrator";

    /** From the one that may least. */
    public static final List<String> ALL = List.of(CORRECTOR, EDITOR, SENIOR_EDITOR, ADMINISTRATOR);

    private Role() {
    }

    static boolean isKnown(String role) {
        return ALL.contains(role);
    }

    /** The role and all that it includes. */
    static Set<String> within(String role) {
        return Set.copyOf(ALL.subList(0, ALL.indexOf(role) + 1));
    }
}
