package org.backfile.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class BlockMergeTest {

    private static final List<Block> BASE = blocks("a:One", "b:Two", "c:Three");

    @Test
    void changesOfDifferentBlocksStandBesideEachOther() {
        BlockMerge merge = BlockMerge.of(BASE, blocks("a:Uno", "b:Two", "c:Three"), blocks("a:One", "b:Two", "c:Tres"));
        assertEquals(blocks("a:Uno", "b:Two", "c:Tres"), merge.blocks());
        assertEquals(Set.of(), merge.colliding());
    }

    @Test
    void theSameBlockChangedTwiceCollidesAndKeepsYours() {
        BlockMerge merge = BlockMerge.of(BASE, blocks("a:Uno", "b:Two", "c:Three"), blocks("a:Eins", "b:Two", "c:Drei"));
        assertEquals(blocks("a:Eins", "b:Two", "c:Drei"), merge.blocks());
        assertEquals(Set.of("a"), merge.colliding());
    }

    @Test
    void theSameChangeMadeTwiceDoesNotCollide() {
        BlockMerge merge = BlockMerge.of(BASE, blocks("a:Uno", "b:Two", "c:Three"), blocks("a:Uno", "b:Two", "c:Three"));
        assertEquals(blocks("a:Uno", "b:Two", "c:Three"), merge.blocks());
        assertEquals(Set.of(), merge.colliding());
    }

    @Test
    void blocksThatBothAddStandBehindTheirNeighbours() {
        BlockMerge merge = BlockMerge.of(BASE, blocks("a:One", "x:Theirs", "b:Two", "c:Three"), blocks("a:One", "b:Two", "y:Yours", "c:Three"));
        assertEquals(blocks("a:One", "x:Theirs", "b:Two", "y:Yours", "c:Three"), merge.blocks());
    }

    @Test
    void aBlockAddedBeforeTheFirstStaysFirst() {
        BlockMerge merge = BlockMerge.of(BASE, blocks("a:Uno", "b:Two", "c:Three"), blocks("y:Yours", "a:One", "b:Two", "c:Three"));
        assertEquals(blocks("y:Yours", "a:Uno", "b:Two", "c:Three"), merge.blocks());
    }

    @Test
    void aBlockThatOneDropsAndTheOtherLeavesIsGone() {
        assertEquals(blocks("a:One", "c:Tres"), BlockMerge.of(BASE, blocks("a:One", "c:Three"), blocks("a:One", "b:Two", "c:Tres")).blocks());
        assertEquals(blocks("a:Uno", "b:Two"), BlockMerge.of(BASE, blocks("a:Uno", "b:Two", "c:Three"), blocks("a:One", "b:Two")).blocks());
    }

    @Test
    void aBlockThatOneDropsAndTheOtherChangesCollidesAndIsNotLost() {
        BlockMerge theyDrop = BlockMerge.of(BASE, blocks("a:One", "c:Three"), blocks("a:One", "b:Dos", "c:Three"));
        assertEquals(blocks("a:One", "b:Dos", "c:Three"), theyDrop.blocks());
        assertEquals(Set.of("b"), theyDrop.colliding());
        BlockMerge youDrop = BlockMerge.of(BASE, blocks("a:One", "b:Dos", "c:Three"), blocks("a:One", "c:Three"));
        assertEquals(blocks("a:One", "b:Dos", "c:Three"), youDrop.blocks());
        assertEquals(Set.of("b"), youDrop.colliding());
    }

    @Test
    void anOrderThatOneChangesKeepsTheWordsOfTheOther() {
        assertEquals(blocks("c:Three", "a:Uno", "b:Two"),
                BlockMerge.of(BASE, blocks("a:Uno", "b:Two", "c:Three"), blocks("c:Three", "a:One", "b:Two")).blocks());
        assertEquals(blocks("c:Three", "a:Uno", "b:Two"),
                BlockMerge.of(BASE, blocks("c:Three", "a:One", "b:Two"), blocks("a:Uno", "b:Two", "c:Three")).blocks());
    }

    @Test
    void twoOrdersCollide() {
        BlockMerge merge = BlockMerge.of(BASE, blocks("c:Three", "a:One", "b:Two"), blocks("b:Two", "a:One", "c:Three"));
        assertEquals(Set.of("a", "b", "c"), merge.colliding());
        assertEquals(blocks("b:Two", "a:One", "c:Three"), merge.blocks());
    }

    private static List<Block> blocks(String... blocks) {
        return Arrays.stream(blocks).map(block -> block.split(":"))
                .map(parts -> Block.of(parts[0], BlockType.PARAGRAPH, parts[1])).toList();
    }
}
