package org.backfile.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//host.example/x", "/x", "http:x", "https://"})
    void aLinkLeadsToTheWebOrNowhere(String href) {
        assertTrue(Mark.link(0, 1, href).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Mark(0, 1, Mark.Kind.LINK, href));
        String stored = "[{\"id\": \"p1\", \"type\": \"paragraph\", \"text\": \"Words\", \"marks\": [{\"from\": 0, \"to\": 3, \"kind\": \"link\", \"href\": \"" + href.replace("\n", "\\n") + "\"}]}]";
        assertEquals(FieldValue.blocks(List.of(Block.of("p1", BlockType.PARAGRAPH, "Words"))), FieldJson.read(FieldName.BODY, FieldJson.parse(stored)));
    }

    @Test
    void wordsOfOneLinkAreShownTogetherEvenWhereSomeOfThemAreEmphasised() {
        Block block = Block.of("p1", BlockType.PARAGRAPH, "𝔊 one two three").withMarks(List.of(Mark.link(2, 9, "https://a.example/").orElseThrow(), Mark.emphasis(6, 15)));
        assertEquals(List.of(new Run(null, List.of(new Run.Piece("𝔊 ", false))), new Run("https://a.example/", List.of(new Run.Piece("one ", false), new Run.Piece("two", true))),
                new Run(null, List.of(new Run.Piece(" three", true)))), block.runs());
    }

    @Test
    void aMarkBeyondTheTextIsLeftOut() {
        assertEquals(List.of(), Block.of("p1", BlockType.PARAGRAPH, "Words").withMarks(List.of(Mark.emphasis(2, 6))).marks());
    }
}
