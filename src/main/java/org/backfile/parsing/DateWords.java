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
}
