package org.backfile.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The PostgreSQL that an archive brings with it and owns while it runs, for whoever has none of their own. */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String DATABASE = "backfile";
    public static final String USER = "backfile";
    static final String SUPERUSER = "postgres";

    /** Crash recovery after a power cut may take minutes; giving up earlier would only start it again. Seconds. */
    private static final String PATIENCE = "600";
    private static final long LOG_KEPT_BYTES = 1_000_000;

    private final DataFolder folder;
    private final ArchiveLock lock;
    private final PostgresCommand command;
    private final String password;
    private final int port;

    private EmbeddedPostgres(DataFolder folder, ArchiveLock lock, PostgresCommand command, String password, int port) {
        this.folder = folder;
        this.lock = lock;
        this.command = command;
        this.password = password;
        this.port = port;
    }

    /** Starts the server of a data folder, making both if need be. {@code tell} hears what takes long or is out of the ordinary. */
    public static EmbeddedPostgres start(DataFolder folder, Consumer<String> tell) {
        return start(folder, folder.path(), List.of("fsync=on", "synchronous_commit=on"), tell);
    }

    /** The same with the programs unpacked elsewhere and other settings ("fsync=off"): for tests. */
    public static EmbeddedPostgres start(DataFolder folder, Path programsParent, List<String> settings, Consumer<String> tell) {
        folder.create();
        ArchiveLock lock = ArchiveLock.take(folder);
        try {
            return startLocked(folder, lock, programsParent, settings, tell);
        } catch (IOException e) {
            lock.close();
            throw folder.notWritable(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startLocked(DataFolder folder, ArchiveLock lock, Path programsParent, List<String> settings,
            Consumer<String> tell) throws IOException {
        if (!Files.exists(folder.cluster())) {
            tell.accept("Making the database in " + folder.path() + " (only at the first start, some seconds) …");
        }
        PostgresCluster.removeRemnants(folder, programsParent);
        PostgresPrograms programs = PostgresPrograms.in(programsParent);
        PostgresCommand command = new PostgresCommand(programs, PostgresUser.forFolder(folder), folder.path());
        PostgresCluster cluster = new PostgresCluster(folder, command);
        cluster.refuseOtherVersion();
        String password = cluster.password();
        if (!cluster.exists()) {
            cluster.make();
        }
        stopOrphan(folder, command, tell);
        int port = startServer(folder, command, settings);
        EmbeddedPostgres postgres = new EmbeddedPostgres(folder, lock, command, password, port);
        try {
            EmbeddedDatabase.make(postgres.jdbcUrl(SUPERUSER), password);
        } catch (RuntimeException e) {
            postgres.stop();
            throw e;
        }
        return postgres;
    }

    /**
     * An archive that was killed leaves its server running. It is not taken over but stopped and started anew: that costs a second,
     * and the programs and settings are then those of this Backfile.
     */
    private static void stopOrphan(DataFolder folder, PostgresCommand command, Consumer<String> tell) throws IOException {
        Optional<Postmaster> orphan = Postmaster.of(folder, command.programs());
        if (orphan.isPresent()) {
            tell.accept("An archive that was killed left its PostgreSQL running (process " + orphan.get().pid()
                    + "); it is stopped cleanly and started anew.");
            stop(folder, command);
        }
        Postmaster.forgetStale(folder, command.programs());
    }

    private static int startServer(DataFolder folder, PostgresCommand command, List<String> settings) throws IOException {
        prepareLog(folder, command.user());
        for (int attempt = 1;; attempt++) {
            int port = freePort();
            long logged = Files.size(folder.log());
            // Relative names: pg_ctl hands its command line to a shell, to which the data folder's own name might mean something.
            PostgresCommand.Result result = command.run("pg_ctl", List.of("start", "--pgdata=" + folder.cluster().getFileName(),
                    "--log=" + folder.log().getFileName(), "--wait", "--timeout=" + PATIENCE, "--silent",
                    "--options=" + options(port, settings)));
            if (result.succeeded()) {
                return port;
            }
            String log = Files.readString(folder.log()).substring((int) logged);
            if (attempt == 3 || !log.contains("could not bind")) { // somebody else may take the free port first
                throw new StartFailure(ExitCodes.DATABASE, "PostgreSQL did not start: " + fatal(log).orElse(result.output())
                        + "; its log is " + folder.log() + ".");
            }
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

    private static void prepareLog(DataFolder folder, PostgresUser user) throws IOException {
        Path log = folder.log();
        if (Files.exists(log) && Files.size(log) > LOG_KEPT_BYTES) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log);
            user.give(log);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    /** Stops the server, which ends its connections, and waits until it has; then lets go of the data folder. */
    @Override
    public void close() {
        try {
            stop();
        } finally {
            lock.close();
        }
    }

    private void stop() {
        if (Postmaster.of(folder, command.programs()).isPresent()) {
            stop(folder, command);
        }
    }

    private static void stop(DataFolder folder, PostgresCommand command) {
        PostgresCommand.Result result = command.run("pg_ctl",
                List.of("stop", "--pgdata=" + folder.cluster().getFileName(), "--mode=fast", "--wait", "--timeout=" + PATIENCE, "--silent"));
        if (!result.succeeded()) {
            throw new StartFailure(ExitCodes.DATABASE, "PostgreSQL could not be stopped: " + result.output());
        }
    }
}
