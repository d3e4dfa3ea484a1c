package org.backfile.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class JsonReaderTest {

    @Test
    void aCommaBehindTheLastItemIsReadOver() {
        JsonValue object = JsonValue.object("{\"a\": [1, 2, ], \"b\": 3, }").orElseThrow();
        assertEquals(2, object.members().size());
        assertEquals(2, object.members().get(0).value().members().size());
    }

    @Test
    void theFaultIsTheFirstCharacterThatCannotStandThere() {
        assertEquals(Optional.empty(), JsonFault.of("{\"a\": NaN, \"a\": \"two\nlines\", \"b\": []}"));
        assertEquals(Optional.of(new JsonFault(8)), JsonFault.of("{\"a\": 1,, \"b\": 2}"));
        assertEquals(Optional.of(new JsonFault(6)), JsonFault.of("{\"a\": nothing}"));
        assertEquals(Optional.of(new JsonFault(8)), JsonFault.of("{\"a\": 1 \"b\": 2}"));
        assertEquals(Optional.of(new JsonFault(8)), JsonFault.of("{\"a\": [1}"));
        assertEquals(Optional.of(new JsonFault(5)), JsonFault.of("{\"a\":"));
        assertEquals(Optional.of(new JsonFault(2)), JsonFault.of("{}}"));
    }
}
