package org.backfile.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backfile.ServerProcess;

/**
 * How many pages a second the packaged archive sends to readers, against nginx that serves the very same bytes as files, by turns in one run:
 * kept pages, and pages made anew. Not a test: CONTRIBUTING tells how to run it.
 */
public final class PagesBenchmark {

    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 4);
    private static final int ROUNDS = 3;
    private static final int MOST_WARM_UPS = 12;
    /** A load that brings no more than this over the one before says that the compiler has done its part. */
    private static final double STILL_RISING = 1.05;
    /** So many of the most wanted pages are compared; at a million, others are asked for once in minutes. */
    private static final int MOST_COMPARED = Integer.getInteger("benchmark.compared", 100_000);
    /** True to ask the archive that the last run has left, for a million articles take their time. */
    private static final boolean AGAIN = Boolean.getBoolean("benchmark.again");
    /** Articles that are imported while pages are asked for; enough for as long as that takes. */
    private static final int MORE = 40_000;
    /** No article of the archive that is asked has so high a number. */
    private static final int BEYOND_ALL = 1_000_000_000;
    private static final String ARCHIVE = "pages-benchmark";
    private static final Pattern PLACE = Pattern.compile("<loc>https?://[^/]+([^<]+)</loc>");

    private final int articles;
    private final String nginx;
    private final Path home = Path.of("target/benchmark/pages").toAbsolutePath();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private PagesBenchmark(int articles, String nginx) {
        this.articles = articles;
        this.nginx = nginx;
    }

    /** The number of articles; then where nginx lies, if not where the shell finds it. */
    public static void main(String[] arguments) throws Exception {
        new PagesBenchmark(Integer.parseInt(arguments[0]), arguments.length > 1 ? arguments[1] : "nginx").run();
    }

    private void run() throws Exception {
        Files.createDirectories(home);
        try (ServerProcess archive = settled(AGAIN ? ServerProcess.left(ARCHIVE) : ServerProcess.named(ARCHIVE));
                ServerProcess empty = settled(ServerProcess.named(ARCHIVE + "-empty"));
                StaticServer files = StaticServer.start(nginx, Files.createTempDirectory(home, "nginx"))) {
            if (!AGAIN) {
                Path corpus = Path.of("target/benchmark/text-" + articles).toAbsolutePath();
                Corpus.write(corpus, 0, articles);
                archive.run("import", corpus.toString());
            }
            open(archive);
            awaitSearch(archive);
            List<String> paths = articlePaths(url(archive));
            long begun = System.nanoTime();
            for (String path : paths) {
                files.put(path, get(url(archive) + path));
            }
            System.out.printf(Locale.ROOT, "%,d articles; the %,d most wanted made by one reader, %,.0f pages a second%n", articles, paths.size(), paths.size() / seconds(begun));
            List<Asked> asked = new ArrayList<>(List.of(new Asked("article", paths, paths)));
            for (String page : List.of("/", "/dates/2005", "/dates/2005/06", "/publications", "/search?q=bridge", "/feed.atom")) {
                String kept = "/other/" + asked.size();
                files.put(kept, get(url(archive) + page));
                asked.add(new Asked(page, List.of(page), List.of(kept)));
            }
            System.out.printf("%nkept pages%n");
            compare(archive, files, asked);
            whileMoreComesIn(archive, files, asked.get(0));
            archive.stop();
            open(empty); // which makes its database
            empty.stop();
            System.out.printf(Locale.ROOT, "%nfrom the start to the front page: an empty archive %.2f s, this one %.2f s%n", starts(empty), starts(archive));
            archive.with("BACKFILE_PAGE_CACHE", "0");
            open(archive);
            awaitSearch(archive);
            System.out.printf("%npages made anew%n");
            compare(archive, files, asked);
            archive.stop();
        }
    }

    private static ServerProcess settled(ServerProcess archive) {
        return archive.with("BACKFILE_PAGE_CACHE", "8G").withJava("-Xmx512m").patient(Duration.ofHours(3));
    }

    /** What is asked for of the archive, and where nginx has the same bytes. */
    private record Asked(String what, List<String> ofArchive, List<String> ofFiles) {
    }

    /** Both answer beside an import, which takes what it can get of the processors. */
    private void whileMoreComesIn(ServerProcess archive, StaticServer files, Asked asked) throws Exception {
        Path more = Files.createTempDirectory(home, "more");
        Corpus.write(more, BEYOND_ALL + new Random().nextInt(BEYOND_ALL), MORE); // others than an earlier run has brought
        ExecutorService beside = Executors.newSingleThreadExecutor();
        // Another process with the same data folder; what it joins is not its to end.
        Future<Integer> imported = beside.submit(() -> settled(ServerProcess.left(ARCHIVE)).run("import", more.toString()));
        beside.shutdown();
        System.out.printf("%nkept pages, while an import runs%n");
        compare(archive, files, List.of(asked));
        System.out.println(imported.isDone() ? "the import was over before" : "the import was still running");
        imported.get();
    }

    private void compare(ServerProcess archive, StaticServer files, List<Asked> all) throws Exception {
        for (Asked asked : all) {
            warmUp(archive, asked);
            List<Load> ours = new ArrayList<>();
            List<Load> theirs = new ArrayList<>();
            for (int round = 1; round <= ROUNDS; round++) {
                ours.add(Load.on(url(archive), asked.ofArchive, SECONDS, home, round));
                theirs.add(Load.on(files.url(), asked.ofFiles, SECONDS, home, round));
            }
            Load our = middle(ours);
            Load their = middle(theirs);
            System.out.printf(Locale.ROOT, "%-28s %,9.0f a second, p99 %6.2f ms; nginx %,9.0f, p99 %6.2f ms; ratio %.3f%s%n", asked.what, our.rate(), our.p99(), their.rate(), their.p99(),
                    our.rate() / their.rate(), our.failed() + their.failed() == 0 ? "" : "; " + our.failed() + " and " + their.failed() + " not answered");
        }
    }

    /** A page that is made anew goes through the whole of the program: until that is compiled, minutes are compared with nothing but the compiler. */
    private void warmUp(ServerProcess archive, Asked asked) throws Exception {
        double before = 0;
        for (int round = 0; round < MOST_WARM_UPS; round++) {
            double rate = Load.on(url(archive), asked.ofArchive, SECONDS, home, 0).rate();
            if (rate < before * STILL_RISING) {
                return;
            }
            before = rate;
        }
    }

    private static Load middle(List<Load> loads) {
        return loads.stream().sorted(Comparator.comparingDouble(Load::rate)).toList().get(loads.size() / 2);
    }

    /** The middle of some starts, each until there is a front page. In seconds. */
    private double starts(ServerProcess archive) throws Exception {
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            seconds[round] = open(archive);
            archive.stop();
        }
        Arrays.sort(seconds);
        return seconds[ROUNDS / 2];
    }

    /** In seconds until there is a front page. */
    private double open(ServerProcess archive) throws Exception {
        long begun = System.nanoTime();
        archive.start();
        get(url(archive) + "/");
        return seconds(begun);
    }

    private void awaitSearch(ServerProcess archive) throws Exception {
        archive.awaitThat(() -> new String(send(url(archive) + "/search?q=bridge", "identity"), StandardCharsets.UTF_8).contains("<mark>"));
    }

    /** In an order of their own, so that the wanted ones are old and new, and come from all places of the disk. */
    private List<String> articlePaths(String url) throws Exception {
        List<String> paths = new ArrayList<>();
        for (String map : places(url + "/sitemap.xml")) {
            paths.addAll(places(url + map));
        }
        Collections.shuffle(paths, new Random(1));
        return paths.subList(0, Math.min(paths.size(), MOST_COMPARED));
    }

    private List<String> places(String url) throws Exception {
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(new String(send(url, "identity"), StandardCharsets.UTF_8));
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private byte[] get(String url) throws IOException, InterruptedException {
        return send(url, "gzip");
    }

    private byte[] send(String url, String encoding) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(URI.create(url)).header("Accept-Encoding", encoding).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(url + " answers " + response.statusCode());
        }
        return response.body();
    }

    private static String url(ServerProcess archive) {
        return archive.url().replaceAll("/$", "");
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
