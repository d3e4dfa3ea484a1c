package org.backfile.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class MarkCarrierTest {

    private static final String TEXT = "The mayor 𝔊 spoke of the second bridge twice.";
    private static final Mark MAYOR = Mark.emphasis(4, 9);
    private static final Mark BRIDGE = Mark.link(25, 38, "https://bridges.example/").orElseThrow();
    private static final Block BLOCK = Block.of("p1", BlockType.PARAGRAPH, TEXT).withMarks(List.of(MAYOR, BRIDGE));

    private static String marked(Block block, int at) {
        Mark mark = block.marks().get(at);
        return block.text().substring(block.text().offsetByCodePoints(0, mark.from()), block.text().offsetByCodePoints(0, mark.to()));
    }

    @Test
    void marksMoveWithTheirWords() {
        Block edited = BLOCK.withText("Yesterday the mayor 𝔊 spoke of the second bridge twice.");
        assertEquals("mayor", marked(edited, 0));
        assertEquals("second bridge", marked(edited, 1));
    }

    @Test
    void aMarkStaysOnWhatIsLeftOfItsWordsAndIsGoneWithTheLastOfThem() {
        Block edited = BLOCK.withText("She 𝔊 spoke of the bridge twice.");
        assertEquals(1, edited.marks().size());
        assertEquals("bridge", marked(edited, 0).strip());
    }

    @Test
    void marksAreCarriedOverASplitAndOverAMerge() {
        List<Block> split = MarkCarrier.carry(List.of(BLOCK), List.of(Block.of("p1", BlockType.PARAGRAPH, "The mayor 𝔊 spoke"), Block.of("n7", BlockType.PARAGRAPH, "of the second bridge twice.")));
        assertEquals("mayor", marked(split.get(0), 0));
        assertEquals("second bridge", marked(split.get(1), 0));
        List<Block> merged = MarkCarrier.carry(List.of(Block.of("p0", BlockType.PARAGRAPH, "It rained."), BLOCK), List.of(Block.of("p0", BlockType.PARAGRAPH, "It rained. " + TEXT)));
        assertEquals("mayor", marked(merged.get(0), 0));
        assertEquals("second bridge", marked(merged.get(0), 1));
    }

    @Test
    void blocksThatNobodyChangedAreEqualToWhatTheyWere() {
        assertEquals(FieldValue.blocks(List.of(BLOCK)), MarkCarrier.carry(FieldValue.blocks(List.of(BLOCK)), FieldValue.blocks(List.of(Block.of("p1", BlockType.PARAGRAPH, TEXT)))));
    }

    @Test
    void aLinkIsNotLentToABlockThatHappensToHaveTheSameWord() {
        Block heading = Block.of("p0", BlockType.CROSSHEAD, "bridge").withMarks(List.of(Mark.link(0, 6, "https://a.example/").orElseThrow()));
        Block other = Block.of("p2", BlockType.PARAGRAPH, "No bridge was built.");
        List<Block> before = List.of(heading, BLOCK, other);
        assertEquals(before, MarkCarrier.carry(before, List.of(Block.of("p0", BlockType.CROSSHEAD, "bridge"), Block.of("p1", BlockType.PARAGRAPH, TEXT), other)));
        Block edited = MarkCarrier.carry(before, List.of(Block.of("p0", BlockType.CROSSHEAD, "bridge"), BLOCK, other.withText("No bridge was ever built."))).get(2);
        assertEquals(List.of(), edited.marks());
    }

    @Test
    void twoPeoplesWorkOnDifferentBlocksKeepsTheMarksOfBoth() {
        Block other = Block.of("p2", BlockType.PARAGRAPH, "It was late.").withMarks(List.of(Mark.emphasis(7, 11)));
        Block mine = BLOCK.withText(TEXT + " It rained.");
        Block theirs = other.withText("It was very late.");
        BlockMerge merge = BlockMerge.of(List.of(BLOCK, other), List.of(BLOCK, theirs), List.of(mine, other));
        assertEquals("second bridge", marked(merge.blocks().get(0), 1));
        assertEquals("late", marked(merge.blocks().get(1), 0));
    }
}
