package org.backfile.parsing;

import java.util.Optional;

import org.backfile.content.Edtf;
import org.backfile.text.WhiteSpace;

/** The date that some words tell, in whatever form a page prints or declares it. */
public final class DateWords {

    private DateWords() {
    }

    /** The first date in the words; empty if there is none. */
    public static Optional<Edtf> read(String words) {
        String line = WhiteSpace.normalised(words);
        Optional<Edtf> written = Edtf.parse(line).or(() -> MachineDate.read(line));
        return written.isPresent() ? written : Optional.ofNullable(PrintedDate.find(line, 0, line.length())).map(PrintedDate::date);
    }

    /** The date that the words are, and nothing else; empty too if they may mean two days (3/4/2009). */
    public static Optional<Edtf> written(String words) {
        String line = WhiteSpace.normalised(words);
        return Edtf.parse(line).or(() -> Optional.ofNullable(PrintedDate.find(line, 0, line.length()))
                .filter(found -> found.isWhole(line) && !found.isAmbiguous()).map(PrintedDate::date));
    }
}
