package org.backfile.article;

import java.util.Optional;

import org.backfile.content.Edtf;

/** Reads a date out of words, printed or written for machines; implemented by whoever has a parser. */
public interface DateReader {

    /** The first date in the words; empty if there is none. */
    Optional<Edtf> read(String words);

    /** The date that somebody has written, in words or in figures; empty if the words say anything else besides, or may mean two days. */
    Optional<Edtf> written(String words);

    /** True for a date that has not begun anywhere on earth: nothing can have been published then. One in doubt may be a year ahead, as what is printed on a cover is. */
    boolean isToCome(Edtf date);
}
