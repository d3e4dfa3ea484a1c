package org.backfile.accounts;

/** What may be wrong with an input on the pages about accounts, and which input that is. */
public enum Problem {
    TOO_SHORT("password"), TOO_LONG("password"), LIKE_NAME("password"), NOT_TWICE("again"), WRONG_PASSWORD("old"),
    NAME_TAKEN("name"), NAME_MISSING("name"), ROLE_UNKNOWN("role"), LAST_ADMINISTRATOR(""), YOURSELF("");

    private final String input;

    Problem(String input) {
        this.input = input;
    }

    /** The name of the input; empty for what is wrong with the whole. */
    public String input() {
        return input;
    }
}
