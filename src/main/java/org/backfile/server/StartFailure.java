package org.backfile.server;

/** Something that whoever runs the archive has to put right: one sentence to print, without a stack trace, and an exit code. */
public class StartFailure extends RuntimeException {

    private final int exitCode;

    public StartFailure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    public StartFailure(int exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
