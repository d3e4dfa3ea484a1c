package org.backfile.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.quarkus.runtime.Quarkus;

/** The PostgreSQL that an archive brings with it and owns while it runs, for whoever has none of their own. */
public final class EmbeddedPostgres implements AutoCloseable {

    public static final String DATABASE = "backfile";
    public static final String USER = "backfile";
    static final String SUPERUSER = "postgres";
    private static final long WATCH_MILLIS = 1000;
    /** In bytes: PostgreSQL writes its log of changes in files of this size. */
    private static final long LEAST_ROOM = 16L << 20;

    private static volatile boolean lost;

    private final ArchiveLock lock;
    private final PostgresControl control;
    private final List<String> settings;
    private final String password;
    private final int port;
    private volatile boolean closed;

    private EmbeddedPostgres(ArchiveLock lock, PostgresControl control, List<String> settings, String password, int port, Consumer<String> tell) {
        this.lock = lock;
        this.control = control;
        this.settings = settings;
        this.password = password;
        this.port = port;
        Thread watch = new Thread(() -> watch(tell), "postgres-watch");
        watch.setDaemon(true);
        watch.start();
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
        PostgresControl control = new PostgresControl(folder, command);
        stopOrphan(control, tell);
        try {
            int port = control.start(settings);
            EmbeddedDatabase.make(jdbcUrl(port, SUPERUSER), password);
            return new EmbeddedPostgres(lock, control, settings, password, port, tell);
        } catch (IOException | RuntimeException e) {
            control.stop();
            throw e;
        }
    }

    /**
     * An archive that was killed leaves its server running. It is not taken over but stopped and started anew: that costs a second,
     * and the programs and settings are then those of this Backfile.
     */
    private static void stopOrphan(PostgresControl control, Consumer<String> tell) throws IOException {
        Optional<Postmaster> orphan = control.postmaster();
        if (orphan.isPresent()) {
            tell.accept("An archive that was killed left its PostgreSQL running (process " + orphan.get().pid()
                    + "); it is stopped cleanly and started anew.");
            control.stop();
        }
        Postmaster.forgetStale(control.folder(), control.command().programs());
    }

    public String jdbcUrl() {
        return jdbcUrl(port, DATABASE);
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String password() {
        return password;
    }

    /** True once a server of this process has ended for good. */
    static boolean isLost() {
        return lost;
    }

    /**
     * A server that somebody or the system killed is started again, and one that ended for want of room as soon as there is some. If that
     * fails the archive ends, rather than answer each page with an error.
     */
    private void watch(Consumer<String> tell) {
        boolean full = false;
        try {
            while (!closed) {
                try {
                    keepAlive(full ? line -> { } : tell);
                    if (full) {
                        tell.accept("There is room again: PostgreSQL runs.");
                    }
                    full = false;
                } catch (IOException | RuntimeException e) {
                    if (!isFull(e)) {
                        throw e;
                    }
                    if (!full) {
                        tell.accept("The disk is full. Make room: PostgreSQL is started again as soon as there is some. " + e.getMessage());
                    }
                    full = true;
                }
                Thread.sleep(WATCH_MILLIS);
            }
        } catch (IOException | RuntimeException e) {
            lost = true;
            tell.accept("The archive cannot go on without its database. " + e.getMessage());
            Quarkus.asyncExit(ExitCodes.DATABASE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** On a full disk it cannot always write into its log why it ended. */
    private boolean isFull(Exception e) throws IOException {
        return String.valueOf(e.getMessage()).contains("No space left") || Files.getFileStore(control.folder().path()).getUsableSpace() < LEAST_ROOM;
    }

    private synchronized void keepAlive(Consumer<String> tell) throws IOException {
        if (!closed && control.postmaster().isEmpty()) {
            tell.accept("PostgreSQL has ended, which the archive did not ask for; it is started again.");
            Postmaster.forgetStale(control.folder(), control.command().programs());
            control.startAgain(settings, port);
        }
    }

    /** Stops the server, which ends its connections, and waits until it has; then lets go of the data folder. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            control.stop();
        } finally {
            lock.close();
        }
    }
}
