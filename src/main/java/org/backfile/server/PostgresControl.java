package org.backfile.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts and stops the server of a data folder. It runs in a session of its own, so that Ctrl-C reaches the archive and not the server. */
record PostgresControl(DataFolder folder, PostgresCommand command) {

    /** Crash recovery after a power cut may take minutes; giving up earlier would only start it again. Seconds. */
    private static final String PATIENCE = "600";
    private static final long LOG_KEPT_BYTES = 1_000_000;

    /** Starts the server, waits until it answers, and returns its port. */
    int start(List<String> settings) throws IOException {
        return start(settings, PostgresControl::freePort);
    }

    /** Starts the server again where those who are connected look for it. */
    void startAgain(List<String> settings, int port) throws IOException {
        start(settings, () -> port);
    }

    private int start(List<String> settings, PortChoice choice) throws IOException {
        prepareLog();
        for (int attempt = 1;; attempt++) {
            int port = choice.port();
            long logged = Files.size(folder.log());
            // Relative names: pg_ctl hands its command line to a shell, to which the data folder's own name might mean something.
            PostgresCommand.Result result = command.run("pg_ctl", List.of("start", "--pgdata=" + folder.cluster().getFileName(),
                    "--log=" + folder.log().getFileName(), "--wait", "--timeout=" + PATIENCE, "--silent",
                    "--options=" + options(port, settings)));
            if (result.succeeded()) {
                return port;
            }
            String log = Files.readString(folder.log()).substring((int) logged);
            // Somebody else may take the free port first; parts of a server that was killed may take a moment to end.
            boolean mayPass = log.contains("could not bind") || log.contains("is still in use");
            if (attempt == 3 || !mayPass) {
                throw new StartFailure(ExitCodes.DATABASE, "PostgreSQL did not start: " + fatal(log).orElse(result.output())
                        + "; its log is " + folder.log() + ".");
            }
            pause();
        }
    }

    private interface PortChoice {

        int port() throws IOException;
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String options(int port, List<String> settings) {
        List<String> all = new ArrayList<>(List.of("port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories=",
                // The log is kept small, and no article's text gets into it.
                "log_checkpoints=off", "log_min_error_statement=panic"));
        all.addAll(settings);
        return "-c " + String.join(" -c ", all);
    }

    private static Optional<String> fatal(String log) {
        return log.lines().filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC): *", "")).findFirst();
    }

    private void prepareLog() throws IOException {
        Path log = folder.log();
        if (Files.exists(log) && Files.size(log) > LOG_KEPT_BYTES) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log);
            command.user().give(log);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    Optional<Postmaster> postmaster() {
        return Postmaster.of(folder, command.programs());
    }

    /** Stops the server if it runs, which ends its connections, and waits until it has. */
    void stop() {
        if (postmaster().isEmpty()) {
            return;
        }
        PostgresCommand.Result result = command.run("pg_ctl", List.of("stop", "--pgdata=" + folder.cluster().getFileName(),
                "--mode=fast", "--wait", "--timeout=" + PATIENCE, "--silent"));
        if (!result.succeeded()) {
            throw new StartFailure(ExitCodes.DATABASE, "PostgreSQL could not be stopped: " + result.output());
        }
    }
}
