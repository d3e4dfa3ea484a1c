package org.backfile.server;

/** With what the program ends; a signal ends it with 128 + its number (130 for Ctrl-C, 143 for SIGTERM). */
public final class ExitCodes {

    public static final int OK = 0;
    /** A fault in the program: the log has a stack trace. */
    public static final int FAULT = 1;
    /** An unknown command or option, or a missing parameter (picocli's own code). */
    public static final int USAGE = 2;
    /** A setting that cannot be used, such as {@code port=abc}. */
    public static final int SETTINGS = 3;
    /** The data folder cannot be used: no rights, in use by another archive, of another PostgreSQL, no programs for this system. */
    public static final int DATA_FOLDER = 4;
    /** The port is in use, or the address is not one of this machine. */
    public static final int ADDRESS = 5;
    /** The database cannot be reached, refuses the password or is too old; or the embedded one does not start. */
    public static final int DATABASE = 6;
    /** What a command was asked to work on is not there, or cannot be read. */
    public static final int NOT_FOUND = 7;

    private ExitCodes() {
    }
}
