package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class DecodedTextTest {

    @Test
    void placesAreCodePointsNotChars() {
        DecodedText text = new DecodedText("a𝔊b");
        assertEquals(3, text.length());
        assertEquals("𝔊b", text.cut(1, 3));
        assertEquals('b', text.codePointAt(2));
        assertEquals(3, text.charIndex(2));
        assertEquals(2, text.codePointIndex(3));
    }

    @Test
    void theMiddleOfACharacterBelongsToIt() {
        assertEquals(1, new DecodedText("a𝔊b").codePointIndex(2));
    }

    @Property(tries = 300)
    @Label("charIndex and codePointIndex are each other's inverse in any text")
    void charIndexAndCodePointIndexAreInverse(@ForAll String words) {
        DecodedText text = new DecodedText(words);
        for (int at = 0; at <= text.length(); at++) {
            assertEquals(at, text.codePointIndex(text.charIndex(at)));
        }
        assertEquals(words, text.cut(0, text.length()));
    }
}
