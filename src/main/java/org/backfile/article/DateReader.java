package org.backfile.article;

import java.util.Optional;

import org.backfile.content.Edtf;

/** Reads a date out of words, printed or written for machines; implemented by whoever has a parser. */
@FunctionalInterface
public interface DateReader {

    /** The first date in the words; empty if there is none. */
    Optional<Edtf> read(String words);
}
