package org.backfile.source;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

import org.backfile.source.Found.Refusal;

/** A crawl within an archive: read from its beginning, and only forwards. */
final class WarcStream implements SourceReader {

    private final Input input;
    private final WarcReader reader;
    private int number;
    private boolean ended;

    WarcStream(Input input) throws IOException {
        this.input = input;
        this.reader = new WarcReader(input.bytes());
        reader.setLenient(true);
    }

    @Override
    public Found next() throws IOException {
        try {
            while (!ended) {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    ended = true;
                    return null;
                }
                number++;
                Found found = WarcDocuments.of(record.get(), place(), input.limits());
                if (found != null) {
                    return found;
                }
            }
            return null;
        } catch (IOException | RuntimeException e) {
            ended = true;
            return new Found.Refused(place(), Refusal.FAILED, "the crawl is damaged here, and cannot be read on: " + Damage.of(e), 0);
        }
    }

    private String place() {
        return String.format(Locale.ROOT, "record %,d of %s", number, input.place());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
