package org.backfile.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void theLimitsAreThoseOfWilsonsInterval() {
        Agreement agreement = new Agreement(81, 182);
        assertEquals(263, agreement.base());
        assertEquals(0.3080, agreement.share(), 0.0001);
        assertEquals(0.2553, agreement.least(), 0.0001);
        assertEquals(0.3662, agreement.most(), 0.0001);
    }

    @Test
    void evenWhatWasAlwaysRightMayBeWrongOnce() {
        Agreement agreement = new Agreement(20, 0);
        assertEquals(100, agreement.sharePercent());
        assertEquals(84, agreement.leastPercent());
        assertEquals(100, agreement.mostPercent());
    }

    @Test
    void aFewDecisionsTellNothing() {
        assertFalse(new Agreement(19, 0).isTelling());
        assertTrue(new Agreement(10, 10).isTelling());
    }

    @Test
    void theBarsStandInTheOrderOfTheWeeksAndTheMostIsTheHighest() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        Weeks weeks = new Weeks(List.of(new Weeks.Week(monday, 50, 0, 0), new Weeks.Week(monday.plusWeeks(1), 0, 0, 0), new Weeks.Week(monday.plusWeeks(2), 200, 0, 0)));
        assertEquals(List.of("0 25", "10 0", "20 100"), weeks.bars().stream().map(bar -> bar.place().x() + " " + bar.place().height()).toList());
        assertEquals(List.of(monday.plusWeeks(2), monday), weeks.busy().stream().map(Weeks.Week::monday).toList());
        assertEquals(200, weeks.best().articles());
    }
}
