package org.backfile.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class EmbargoTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Optional<Instant> read(String typed) {
        return EmbargoTime.read(typed, BERLIN);
    }

    @Test
    void aTimeIsReadByTheArchivesClockAndWrittenAsItWasTyped() {
        assertEquals(Optional.of(Instant.parse("2027-01-05T05:00:00Z")), read("2027-01-05T06:00"));
        assertEquals(read("2027-07-05T06:00:00"), read(" 2027-07-05 06:00 "));
        assertEquals("2027-01-05T06:00", EmbargoTime.written(read("2027-01-05T06:00").orElseThrow(), BERLIN));
    }

    @Test
    void anHourThatComesTwiceIsTheSecondAndOneThatNeverComesIsTheNext() {
        assertEquals(Optional.of(Instant.parse("2027-10-31T01:30:00Z")), read("2027-10-31T02:30"));
        assertEquals(Optional.of(Instant.parse("2027-03-28T01:30:00Z")), read("2027-03-28T02:30"));
    }

    @Test
    void whatIsNoTimeIsNotRead() {
        for (String typed : List.of("", "soon", "2027-01-05", "2027-02-30T06:00", "06:00", "2027-01-05T25:00", "+12027-01-05T06:00")) {
            assertEquals(Optional.empty(), read(typed), typed);
        }
    }
}
