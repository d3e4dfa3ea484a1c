package org.backfile.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What two people made of the same blocks, put together by block id.
 *
 * @param blocks    both people's work; where it collides, yours
 * @param colliding ids of the blocks that both changed in different ways, in the order of the blocks
 */
public record BlockMerge(List<Block> blocks, Set<String> colliding) {

    /** @param base what both of them started from */
    public static BlockMerge of(List<Block> base, List<Block> theirs, List<Block> yours) {
        boolean theyMoved = isMoved(base, theirs);
        boolean youMoved = isMoved(base, yours);
        if (theyMoved && youMoved && !List.copyOf(ids(theirs)).equals(List.copyOf(ids(yours)))) {
            // Two orders cannot both stand: somebody has to choose.
            return new BlockMerge(yours, ids(base));
        }
        return youMoved ? merged(base, yours, theirs, yours) : merged(base, theirs, yours, yours);
    }

    /** @param frame the side whose order stands; the other side's additions are put in behind their neighbours */
    private static BlockMerge merged(List<Block> base, List<Block> frame, List<Block> other, List<Block> yours) {
        Map<String, Block> baseById = byId(base);
        Map<String, Block> frameById = byId(frame);
        Map<String, Block> otherById = byId(other);
        Set<String> colliding = new LinkedHashSet<>();
        List<Block> result = new ArrayList<>();
        for (Block block : frame) {
            Block before = baseById.get(block.id());
            Block others = otherById.get(block.id());
            if (before == null || block.equals(others) || before.equals(others)) {
                result.add(block);
            } else if (others == null) {
                if (!block.equals(before)) {
                    colliding.add(block.id());
                    result.add(block);
                }
            } else if (block.equals(before)) {
                result.add(others);
            } else {
                colliding.add(block.id());
                result.add(frame == yours ? block : others);
            }
        }
        for (int at = 0; at < other.size(); at++) {
            Block block = other.get(at);
            Block before = baseById.get(block.id());
            boolean added = before == null && !frameById.containsKey(block.id());
            boolean droppedButChanged = before != null && !frameById.containsKey(block.id()) && !block.equals(before);
            if (added || droppedButChanged) {
                result.add(placeBehindNeighbour(result, other, at), block);
            }
            if (droppedButChanged) {
                colliding.add(block.id());
            }
        }
        return new BlockMerge(List.copyOf(result), colliding);
    }

    private static int placeBehindNeighbour(List<Block> result, List<Block> other, int at) {
        for (int before = at - 1; before >= 0; before--) {
            String id = other.get(before).id();
            for (int place = 0; place < result.size(); place++) {
                if (result.get(place).id().equals(id)) {
                    return place + 1;
                }
            }
        }
        return 0;
    }

    private static boolean isMoved(List<Block> base, List<Block> side) {
        Set<String> kept = ids(side);
        List<String> before = base.stream().map(Block::id).filter(kept::contains).toList();
        Set<String> known = ids(base);
        return !before.equals(side.stream().map(Block::id).filter(known::contains).toList());
    }

    private static Set<String> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Block> byId(List<Block> blocks) {
        return blocks.stream().collect(Collectors.toMap(Block::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }
}
