package org.backfile.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backfile.text.DecodedText;
import org.backfile.text.Rendering;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private final Rendering text = Rendering.asIs(new DecodedText("SOURCE: \u00A0The 𝔊azette\nand  more\n\nleft over"));

    @Test
    void theWordsAreThoseOfTheValueSpansNormalised() {
        assertEquals("The 𝔊azette and more", Claims.words(text, List.of(Span.label(0, 7), Span.value(8, 20), Span.value(21, 30))));
    }

    @Test
    void whatNoSpanClaimsIsUnclaimedLineByLine() {
        assertEquals(List.of(Span.value(13, 20), Span.value(21, 30), Span.value(32, 41)), Claims.unclaimed(text, List.of(Span.label(0, 12))));
    }

    @Test
    void whiteSpaceIsNobodys() {
        assertEquals(List.of(), Claims.unclaimed(Rendering.asIs(new DecodedText(" \n\u00A0\uFEFF")), List.of()));
    }

    @Test
    void labelsAndRepeatsClaimTheirWordsToo() {
        Rendering doubled = Rendering.asIs(new DecodedText("Title\nTitle"));
        assertEquals(List.of(), Claims.unclaimed(doubled, List.of(Span.value(0, 5), Span.repeat(6, 11))));
        assertEquals("Title", Claims.words(doubled, List.of(Span.value(0, 5), Span.repeat(6, 11))));
    }
}
