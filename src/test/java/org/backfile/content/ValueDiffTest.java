package org.backfile.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.backfile.content.WordDiff.Kind;
import org.backfile.content.WordDiff.Piece;

class ValueDiffTest {

    @Test
    void aChangedWordIsMarkedAndNoMore() {
        assertEquals(List.of(new Piece(Kind.SAME, "Rain "), new Piece(Kind.DELETED, "comes"), new Piece(Kind.INSERTED, "goes"),
                new Piece(Kind.SAME, " home")), WordDiff.of("Rain comes home", "Rain goes home"));
    }

    @Test
    void aPhraseThatChangedIsMarkedAsAWhole() {
        assertEquals(List.of(new Piece(Kind.DELETED, "Rain comes"), new Piece(Kind.INSERTED, "Snow goes"), new Piece(Kind.SAME, " home")),
                WordDiff.of("Rain comes home", "Snow goes home"));
    }

    @Test
    void aNewValueIsInsertedAndAnAbsentOneDeleted() {
        assertEquals(List.of(new Piece(Kind.INSERTED, "Ann")), ValueDiff.of(FieldValue.ABSENT, FieldValue.text("Ann")).changes().get(0).pieces());
        assertEquals(List.of(new Piece(Kind.DELETED, "Ann")), ValueDiff.of(FieldValue.text("Ann"), FieldValue.ABSENT).changes().get(0).pieces());
    }

    @Test
    void onlyTheBlocksThatDifferAreShown() {
        FieldValue before = FieldValue.blocks(List.of(Block.of("a", BlockType.PARAGRAPH, "One"), Block.of("b", BlockType.PARAGRAPH, "Two")));
        FieldValue after = FieldValue.blocks(List.of(Block.of("a", BlockType.PARAGRAPH, "One"), Block.of("b", BlockType.CROSSHEAD, "Two")));
        ValueDiff diff = ValueDiff.of(before, after);
        assertEquals(1, diff.changes().size());
        assertTrue(diff.changes().get(0).isRetyped());
        assertEquals(Optional.of(BlockType.CROSSHEAD), diff.changes().get(0).typeAfter());
    }

    @Test
    void blocksThatAnotherReadingNamesAnewAreComparedByTheirWords() {
        FieldValue before = FieldValue.blocks(List.of(Block.of("a", BlockType.PARAGRAPH, "The band played until the morning"), Block.of("b", BlockType.PARAGRAPH, "Home")));
        FieldValue after = FieldValue.blocks(List.of(Block.of("c", BlockType.PARAGRAPH, "The choir sang"), Block.of("d", BlockType.PARAGRAPH, "The band played until the evening"),
                Block.of("e", BlockType.PARAGRAPH, "Home")));
        ValueDiff diff = ValueDiff.of(before, after);
        assertEquals(List.of(List.of(new Piece(Kind.INSERTED, "The choir sang")),
                List.of(new Piece(Kind.SAME, "The band played until the "), new Piece(Kind.DELETED, "morning"), new Piece(Kind.INSERTED, "evening"))),
                diff.changes().stream().map(ValueDiff.PartChange::pieces).toList());
        assertFalse(diff.moved());
    }

    @Test
    void blocksInAnotherOrderAreSaidToHaveMoved() {
        Block one = Block.of("a", BlockType.PARAGRAPH, "One");
        Block two = Block.of("b", BlockType.PARAGRAPH, "Two");
        assertTrue(ValueDiff.of(FieldValue.blocks(List.of(one, two)), FieldValue.blocks(List.of(two, one))).moved());
    }

    @Test
    void datesAreComparedAsTheyAreWritten() {
        ValueDiff diff = ValueDiff.of(FieldValue.date(Edtf.parse("2013-03").orElseThrow()), FieldValue.date(Edtf.parse("2013-03-02").orElseThrow()));
        assertEquals(1, diff.changes().size());
    }
}
