package org.backfile.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;

import org.backfile.content.Reading;
import org.backfile.importing.ImportRun.Terms;
import org.backfile.parsing.UnreadablePage;
import org.backfile.source.Damage;
import org.backfile.source.Found;
import org.backfile.source.Limits;
import org.backfile.source.SourceFiles;
import org.backfile.source.SourceReader;
import org.backfile.text.Digests;

/** What an import would bring: reads everything, stores nothing, needs no database. What the archive has already it cannot know. */
public final class DryRun {

    private static final int AT_ONCE = 250;
    /** Of documents, in bytes. */
    private static final long MOST_BYTES = 8L << 20;

    /**
     * What would become of one thing.
     *
     * @param reason   why no article would come of it; null otherwise
     * @param reading  what was read from it; null if it could not be read
     * @param withheld true if readers would not see the article that came of it
     */
    public record Line(String place, Outcome outcome, String reason, Reading reading, boolean withheld) {

        private static Line unread(String place, Outcome outcome, String reason) {
            return new Line(place, outcome, reason, null, false);
        }
    }

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long withheld;
    /** The first eight bytes of each SHA-256: of a million documents no two share them by chance, and the whole ones would fill the memory. */
    private final Set<Long> met = new HashSet<>();
    private final ForkJoinPool pool;
    private final Terms terms;
    private final Consumer<Line> lines;

    /** @param lines hears of each thing that is found, in order */
    public DryRun(int threads, Terms terms, Consumer<Line> lines) {
        this.pool = new ForkJoinPool(threads);
        this.terms = terms;
        this.lines = lines;
    }

    /** Reads these files and folders; answers what would become of all that is in them. */
    public Totals read(List<Path> paths) throws IOException, InterruptedException {
        try {
            for (Path path : paths) {
                try (Listing listing = Listing.named(path)) {
                    for (List<ListedFile> files = listing.next(); !files.isEmpty(); files = listing.next()) {
                        for (ListedFile file : files) {
                            read(file);
                        }
                    }
                }
            }
            return new Totals(outcomes, withheld);
        } finally {
            pool.shutdown();
        }
    }

    private void read(ListedFile file) throws InterruptedException {
        List<Found> some = new ArrayList<>();
        long bytes = 0;
        try (SourceReader reader = SourceFiles.open(file.path(), file.place(), 0, Limits.DEFAULT)) {
            for (Found found = reader.next(); found != null; found = reader.next()) {
                some.add(found);
                bytes += found instanceof Found.Document document ? document.bytes().length : 0;
                if (some.size() == AT_ONCE || bytes > MOST_BYTES) {
                    count(some);
                    some.clear();
                    bytes = 0;
                }
            }
        } catch (IOException e) {
            some.add(new Found.Refused(file.place(), Found.Refusal.FAILED, "the file cannot be read: " + Damage.of(e), 0));
        }
        count(some);
    }

    private void count(List<Found> some) throws InterruptedException {
        try {
            List<Line> read = pool.submit(() -> some.parallelStream().map(this::line).toList()).get();
            for (int at = 0; at < read.size(); at++) {
                count(read.get(at), some.get(at));
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void count(Line line, Found found) {
        boolean again = found instanceof Found.Document document && !met.add(ByteBuffer.wrap(Digests.sha256(document.bytes())).getLong());
        Line told = again ? new Line(line.place(), Outcome.DUPLICATE, "the same bytes as something before", line.reading(), false) : line;
        outcomes.merge(told.outcome(), 1L, Long::sum);
        withheld += told.withheld() ? 1 : 0;
        lines.accept(told);
    }

    private Line line(Found found) {
        if (found instanceof Found.Refused refused) {
            return Line.unread(refused.place(), Outcome.of(refused.why()), refused.reason());
        }
        Found.Document document = (Found.Document) found;
        try {
            Reading reading = DocumentReading.of(document.bytes(), document.contentType()).completed(document.targetUri(), terms.publication());
            boolean article = reading.isArticle();
            return new Line(document.place(), article ? Outcome.IMPORTED : Outcome.SKIPPED, SkipReason.of(reading.kind().kind()), reading, article && (terms.hold() || !reading.isComplete()));
        } catch (UnreadablePage e) {
            return Line.unread(document.place(), Outcome.QUARANTINED, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return Line.unread(document.place(), Outcome.FAILED, "a fault of the parser: " + e);
        }
    }
}
