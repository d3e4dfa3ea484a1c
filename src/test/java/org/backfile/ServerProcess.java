package org.backfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.backfile.server.DataFolder;
import org.backfile.server.EmbeddedPostgres;

/** The packaged archive as a process of its own, with its own data folder, import folder and port under {@code target/}. */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("is open at +(http://\\S+)");

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    // A process that lives for seconds is not worth the better compiler.
    private List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private Duration patience = Duration.ofSeconds(90);
    private int starts;
    private Process process;
    private Path output;
    private long postmaster;

    private ServerProcess(Path home) {
        this.home = home;
    }

    /** In an empty folder {@code target/servers/name}; nothing is started yet. */
    public static ServerProcess named(String name) {
        try {
            Path home = home(name);
            delete(home);
            Files.createDirectories(home.resolve("import"));
            ServerProcess server = left(name);
            server.shareUnpackedPrograms();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the folder of that name as an earlier one has left it. */
    public static ServerProcess left(String name) {
        return new ServerProcess(home(name)).with("BACKFILE_PORT", Integer.toString(freePort()));
    }

    private static Path home(String name) {
        return Path.of("target/servers", name).toAbsolutePath();
    }

    /** With an empty database that was made beforehand, as the first start would make it: that takes as long as two starts. */
    public ServerProcess withDatabase() throws IOException, InterruptedException {
        for (String part : List.of("postgres", "postgres.password")) {
            copy(emptyDatabase().resolve(part), data().resolve(part));
        }
        return this;
    }

    /** Made by whichever of the tests needs it first, while those that run beside it wait; the next builds find it again. */
    private static Path emptyDatabase() throws IOException {
        Path target = Path.of("target").toAbsolutePath();
        Path made = target.resolve("empty-database");
        try (FileChannel channel = FileChannel.open(target.resolve("empty-database.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            if (!Files.exists(made)) {
                Path unfinished = target.resolve("empty-database-unfinished");
                delete(unfinished);
                EmbeddedPostgres.start(DataFolder.at(unfinished), target, List.of(), System.out::println).close();
                Files.move(unfinished, made);
            }
        }
        return made;
    }

    /** Owners and rights as well: PostgreSQL looks at them. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        Files.createDirectories(to.getParent());
        if (new ProcessBuilder("cp", "-a", from.toString(), to.toString()).inheritIO().start().waitFor() != 0) {
            throw new IOException("could not copy " + from);
        }
    }

    public ServerProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** With these options of Java, and not those that let a short life begin sooner. */
    public ServerProcess withJava(String... options) {
        this.options = List.of(options);
        return this;
    }

    /** How long whatever it does may take. */
    public ServerProcess patient(Duration most) {
        patience = most;
        return this;
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path importFolder() {
        return home.resolve("import");
    }

    /** Starts it and waits until it says where it is open. */
    public ServerProcess start() throws Exception {
        return startUntil(() -> ADDRESS.matcher(output()).find());
    }

    /** Starts it, or a command of it, and waits until something is true, be it open by then or not. */
    public ServerProcess startUntil(Condition reached, String... arguments) throws Exception {
        launch(arguments);
        awaitThat(reached);
        postmaster = postmaster();
        return this;
    }

    /** Waits until something is true of the running archive. */
    public void awaitThat(Condition reached) throws Exception {
        Instant end = Instant.now().plus(patience);
        while (!reached.isTrue()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("The archive did not get there:\n" + output());
            }
            Thread.sleep(20);
        }
    }

    /** Something to wait for. */
    @FunctionalInterface
    public interface Condition {
        boolean isTrue() throws Exception;
    }

    /** Runs it with a command, or to a start that fails, until it ends by itself, and returns its exit code. */
    public int run(String... arguments) throws IOException, InterruptedException {
        launch(arguments);
        return awaitEnd();
    }

    /** Waits until it ends by itself, and returns its exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
            close();
            throw new IllegalStateException("The archive did not end:\n" + output());
        }
        return process.exitValue();
    }

    /** As the system numbers it. */
    public long pid() {
        return process.pid();
    }

    /** Runs it with a command for so long; true if it has ended by then. Its PostgreSQL may be running. */
    public boolean runFor(long milliseconds, String... arguments) throws IOException, InterruptedException {
        launch(arguments);
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        postmaster = postmaster();
        return ended;
    }

    /** 0 if there is none, or it has not said its number yet. */
    private long postmaster() {
        try (Stream<String> lines = Files.lines(data().resolve("postgres/postmaster.pid"))) {
            return lines.findFirst().filter(line -> line.matches("\\d+")).map(Long::parseLong).orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }

    private void launch(String... arguments) throws IOException {
        output = home.resolve("output-" + ++starts + ".txt");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        String jar = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath().toString();
        command.addAll(List.of("-jar", jar));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BACKFILE_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** Where it is open, with a slash at the end. */
    public String url() {
        Matcher address = ADDRESS.matcher(output());
        if (!address.find()) {
            throw new IllegalStateException("The archive is not open:\n" + output());
        }
        return address.group(1);
    }

    /** What the last start has printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as {@code kill} and the container's engine do, and returns its exit code. */
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /** Lets it stand still, as a machine does that has no memory left; its PostgreSQL goes on. */
    public void suspend() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).inheritIO().start().waitFor();
    }

    /** Ends the archive as a crash would; its PostgreSQL lives on. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends both as a power cut would. */
    public void killAll() throws InterruptedException {
        kill();
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
        while (postgresRuns()) {
            Thread.sleep(20);
        }
    }

    /** Ends its PostgreSQL alone, as a system that runs out of memory does. */
    public void killDatabase() {
        ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Whether the PostgreSQL of the last start is there. */
    public boolean postgresRuns() {
        return ProcessHandle.of(postmaster).flatMap(found -> found.info().command()).filter(name -> name.endsWith("/postgres")).isPresent();
    }

    /** Ends whatever of it still runs: its PostgreSQL may be another by now than the one that was seen last, or on its way. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        List<ProcessHandle> below = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        below.forEach(ProcessHandle::destroyForcibly);
        postmaster = postmaster();
        if (postgresRuns()) {
            ProcessHandle.of(postmaster).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** So that not each folder has its own 60 MB. */
    private void shareUnpackedPrograms() throws IOException {
        try (Stream<Path> unpacked = Files.list(Path.of("target").toAbsolutePath())) {
            for (Path programs : unpacked.filter(path -> path.getFileName().toString().matches("postgres-programs-[0-9.]+")).toList()) {
                Files.createDirectories(data());
                Files.createSymbolicLink(data().resolve(programs.getFileName()), programs);
            }
        }
    }

    /** Below those that the system hands out: there, a connection or a database of the tests beside this one takes it before the archive does. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(12_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // another one
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
