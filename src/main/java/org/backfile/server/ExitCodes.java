package org.backfile.server;

/** With what the program ends; {@code --help} says what each means. A signal ends it with 128 + its number (130 for Ctrl-C). */
public final class ExitCodes {

    public static final int OK = 0;
    public static final int FAULT = 1;
    /** Picocli's own. */
    public static final int USAGE = 2;
    public static final int SETTINGS = 3;
    public static final int DATA_FOLDER = 4;
    public static final int ADDRESS = 5;
    public static final int DATABASE = 6;
    public static final int NOT_FOUND = 7;
    /** What was begun is not done: it was stopped, or somebody paused or canceled it. */
    public static final int INTERRUPTED = 8;
    /** All was done that could be, and something could not be. */
    public static final int PROBLEMS = 9;

    private ExitCodes() {
    }
}
