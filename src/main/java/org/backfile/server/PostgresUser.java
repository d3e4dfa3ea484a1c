package org.backfile.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.sun.security.auth.module.UnixSystem;

/**
 * As whom PostgreSQL's programs run: they refuse to run as root. An ordinary user runs them as itself.
 *
 * @param prefix what stands before the command
 * @param uid    whose the files must be that the programs read and write, or -1 if they are already right
 */
record PostgresUser(List<String> prefix, int uid) {

    private static final PostgresUser SELF = new PostgresUser(List.of(), -1);

    static PostgresUser forFolder(DataFolder folder) {
        if (new UnixSystem().getUid() != 0) {
            return SELF;
        }
        try {
            // A folder that an ordinary user made stays that user's, so that the user can start the archive again.
            if (Files.isDirectory(folder.cluster())) {
                int owner = (int) Files.getAttribute(folder.cluster(), "unix:uid");
                if (owner != 0) {
                    return as(owner);
                }
            }
            // A user namespace without a mapping: the programs see "nobody", the kernel still sees root's files but grants no
            // capability outside. No file changes hands, and a folder under /root can be reached, which another user could not.
            if (succeeds("unshare", "--user", "true")) {
                return new PostgresUser(List.of("unshare", "--user"), -1);
            }
            // Containers often forbid namespaces; there the programs run as "nobody", to whom their files are given.
            return as(Integer.parseInt(output("id", "-u", "nobody")));
        } catch (IOException | NumberFormatException e) {
            throw new StartFailure(ExitCodes.DATA_FOLDER,
                    "PostgreSQL does not run as root, and there is no other user here to run it as; start Backfile as an ordinary user.", e);
        }
    }

    private static PostgresUser as(int uid) {
        return new PostgresUser(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--"), uid);
    }

    /** Lets the programs read and write a file or an empty folder. */
    void give(Path path) throws IOException {
        if (uid >= 0) {
            Files.setAttribute(path, "unix:uid", uid);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            output(command);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes()).trim();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return output;
    }
}
