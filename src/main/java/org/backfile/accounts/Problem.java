package org.backfile.accounts;

/** What may be wrong with an input on the pages about accounts. */
public enum Problem {
    TOO_SHORT, TOO_LONG, LIKE_NAME, NOT_TWICE, WRONG_PASSWORD, NAME_TAKEN, NAME_MISSING, ROLE_UNKNOWN, LAST_ADMINISTRATOR, YOURSELF
}
