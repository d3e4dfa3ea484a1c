package org.backfile.importing;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.article.DateReader;
import org.backfile.content.Edtf;
import org.backfile.parsing.DateWords;

/** Lends the parser's sense of dates to those who may not know the parser. */
@ApplicationScoped
class ParserDates implements DateReader {

    @Override
    public Optional<Edtf> read(String words) {
        return DateWords.read(words);
    }

    @Override
    public Optional<Edtf> written(String words) {
        return DateWords.written(words);
    }
}
