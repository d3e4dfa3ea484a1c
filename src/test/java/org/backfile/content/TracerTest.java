package org.backfile.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.backfile.text.DecodedText;
import org.backfile.text.Rendering;

class TracerTest {

    private static final Rendering TEXT = Rendering.asIs(new DecodedText("Rain comes\n\nBy Ann\u00a0Poe\n\nRain comes again, Ann Poe says.\nPoetry"));

    @Test
    void wordsAreFoundAcrossLineEndsAndNonBreakingSpaces() {
        assertEquals(List.of(Span.value(15, 22), Span.value(42, 49)), new WordFinder(TEXT).occurrences("Ann Poe"));
    }

    @Test
    void wordsAreFoundAsWholeWords() {
        assertEquals(List.of(Span.value(19, 22), Span.value(46, 49)), new WordFinder(TEXT).occurrences("Poe"));
    }

    @Test
    void offsetsCountCodePointsNotChars() {
        assertEquals(List.of(Span.value(2, 6)), new WordFinder(Rendering.asIs(new DecodedText("😀 Rain"))).occurrences("Rain"));
    }

    @Test
    void theOccurrenceWhereTheFieldStoodBeforeIsPreferred() {
        Evidence before = Evidence.printed(FieldName.BYLINE, "byline-cue", 0.9, List.of(Span.label(12, 14), Span.value(15, 18)));
        Tracer.Trace trace = tracer(before).trace(FieldName.BYLINE, FieldValue.text("Ann Poe"));
        assertTrue(trace.complete());
        assertEquals(List.of(Span.label(12, 14), Span.value(15, 22)), trace.evidence().get(0).spans());
    }

    @Test
    void aPlaceThatAnotherFieldClaimsIsTakenLast() {
        Evidence headline = Evidence.printed(FieldName.HEADLINE, "first-line", 0.9, List.of(Span.value(0, 10)));
        Tracer.Trace trace = tracer(headline).trace(FieldName.KICKER, FieldValue.text("Rain comes"));
        assertEquals(List.of(Span.value(24, 34)), trace.evidence().get(0).spans());
    }

    @Test
    void aValueThatTheOriginalDoesNotHoldHasNoEvidence() {
        Tracer.Trace trace = tracer().trace(FieldName.BYLINE, FieldValue.text("Edgar Allan"));
        assertFalse(trace.complete());
        assertEquals(List.of(), trace.evidence());
    }

    @Test
    void aLanguageTagIsNoWordOfTheText() {
        assertFalse(tracer().trace(FieldName.LANGUAGE, FieldValue.text("By")).complete());
    }

    private static Tracer tracer(Evidence... current) {
        return new Tracer(new WordFinder(TEXT), List.of(), List.of(current));
    }
}
