package org.backfile.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server stood when {@code wrk} asked it on sixteen connections. */
record Load(double rate, double p99, long failed) {

    private static final int CONNECTIONS = 16;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)\\b");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    /** Paths by their number, the first the most often: the n-th one n-th as often as the first (Zipf's law, its exponent one). */
    private static final String SCRIPT = """
            local requests = {}
            local range
            function init(arguments)
                math.randomseed(%d)
                wrk.headers["Accept-Encoding"] = "gzip"
                for path in io.lines("%s") do requests[#requests + 1] = wrk.format("GET", path) end
                range = math.log(#requests + 1)
            end
            function request() return requests[math.floor(math.exp(math.random() * range))] end
            """;

    /**
     * Asks for these paths for so long.
     *
     * @param home for the files that wrk needs
     * @return requests a second, and the milliseconds that 99 of 100 took less than
     */
    static Load on(String url, List<String> paths, int seconds, Path home, int seed) throws IOException, InterruptedException {
        Path list = Files.write(home.resolve("paths.txt"), paths);
        Path script = Files.writeString(home.resolve("load.lua"), SCRIPT.formatted(seed, list));
        Process wrk = new ProcessBuilder("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s", "--latency", "-s", script.toString(), url).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        Matcher rate = RATE.matcher(said);
        Matcher p99 = P99.matcher(said);
        if (!rate.find() || !p99.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        Matcher failed = FAILED.matcher(said);
        return new Load(Double.parseDouble(rate.group(1)), Double.parseDouble(p99.group(1)) * unit(p99.group(2)), failed.find() ? Long.parseLong(failed.group(1)) : 0);
    }

    private static double unit(String name) {
        return switch (name) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1000;
        };
    }
}
