package org.backfile.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What this program, its compiler, its collector and PostgreSQL took of the processors, in ticks of a hundredth of a second: on a machine that others
 * use too it says more than the clock does. What is taken {@link #now} of the program counts the compiler and the collector too, what was taken
 * {@link #since} does not. From {@code /proc}, and so on Linux alone; nothing elsewhere.
 */
record ProcessorTime(long program, long compiler, long collector, long database) {
    private static final Path PROCESSES = Path.of("/proc");

    static ProcessorTime now() {
        Path threads = PROCESSES.resolve("self/task");
        return new ProcessorTime(ticks(PROCESSES.resolve("self")), sum(threads, name -> name.matches("C[12] CompilerThre.*")),
                sum(threads, name -> name.matches("(G1|GC|VM) .*")), databaseTicks());
    }

    /** Of the tests' embedded server, those of its processes that have ended included: it has waited for them. */
    private static long databaseTicks() {
        return ProcessHandle.allProcesses().filter(process -> process.info().command().filter(path -> path.endsWith("/postgres")).isPresent())
                .filter(process -> isOurs(process) || process.parent().filter(ProcessorTime::isOurs).isPresent()).mapToLong(process -> ticks(PROCESSES.resolve(Long.toString(process.pid())), 4)).sum();
    }

    private static boolean isOurs(ProcessHandle process) {
        return read(Path.of("target/test-data/postgres/postmaster.pid")).startsWith(process.pid() + "\n");
    }

    /** What was taken since then. */
    ProcessorTime since(ProcessorTime begin) {
        long compiled = compiler - begin.compiler;
        long collected = collector - begin.collector;
        return new ProcessorTime(program - begin.program - compiled - collected, compiled, collected, database - begin.database);
    }

    ProcessorTime plus(ProcessorTime other) {
        return new ProcessorTime(program + other.program, compiler + other.compiler, collector + other.collector, database + other.database);
    }

    /** Of all of them, in ticks. */
    long total() {
        return program + compiler + collector + database;
    }

    /** Of each of so many things. */
    String ofEach(int things) {
        return String.format(Locale.ROOT, "processor ms of each: program %.2f, compiler %.2f, collector %.2f, database %.2f", each(program, things), each(compiler, things),
                each(collector, things), each(database, things));
    }

    private static double each(long ticks, int things) {
        return ticks * 10.0 / things;
    }

    private static long sum(Path parent, Predicate<String> name) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> child.getFileName().toString().matches("[0-9]+")).filter(child -> name.test(read(child.resolve("comm")).strip())).mapToLong(ProcessorTime::ticks).sum();
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long ticks(Path process) {
        return ticks(process, 2);
    }

    /**
     * The 14th word and those behind it; the second may have spaces.
     *
     * @param words 2 for what it took in user mode and in the system's, 4 for the same of those that it has waited for, too
     */
    private static long ticks(Path process, int words) {
        String stat = read(process.resolve("stat"));
        return Arrays.stream(stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ")).skip(11).limit(words).mapToLong(Long::parseLong).sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) { // it has just ended
            return "";
        }
    }
}
