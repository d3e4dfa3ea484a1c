package org.backfile.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.backfile.article.DateReader;
import org.backfile.content.Edtf;
import org.backfile.parsing.DateWords;

/** Lends the parser's sense of dates to those who may not know the parser. */
@ApplicationScoped
class ParserDates implements DateReader {

    /** Where the day begins first. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

    private final Clock clock;

    ParserDates(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Edtf> read(String words) {
        return DateWords.read(words);
    }

    @Override
    public Optional<Edtf> written(String words) {
        return DateWords.written(words);
    }

    @Override
    public boolean isToCome(Edtf date) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), EASTERNMOST);
        return date.from().isAfter(date.isDoubtful() ? today.plusYears(1) : today);
    }
}
