package org.backfile.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed between two values of a field, word by word.
 *
 * @param changes the parts that differ, in the order of the new value, those that are gone last
 * @param moved   true if blocks stand in another order
 */
public record ValueDiff(List<PartChange> changes, boolean moved) {

    private static final double MOST_WORDS = .5;
    /** Of the blocks that have no counterpart yet, so many are compared with a new one. */
    private static final int LOOKED_AT = 200;

    /**
     * @param block      the part as {@link Part#block()} names it
     * @param typeBefore the type of a block of the body, empty for other parts and for new ones
     * @param typeAfter  the same, after
     */
    public record PartChange(String block, Optional<BlockType> typeBefore, Optional<BlockType> typeAfter, List<WordDiff.Piece> pieces) {

        public boolean isRetyped() {
            return typeBefore.isPresent() && typeAfter.isPresent() && !typeBefore.equals(typeAfter);
        }
    }

    public static ValueDiff of(FieldValue before, FieldValue after) {
        Map<String, String> now = words(after);
        Map<String, String> was = words(before);
        Map<String, String> keysNow = counterparts(was, now);
        Map<String, String> old = renamed(was, keysNow);
        Map<String, BlockType> oldTypes = renamed(types(before), keysNow);
        Map<String, BlockType> nowTypes = types(after);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        List<PartChange> changes = new ArrayList<>();
        for (String key : keys) {
            String oldWords = old.getOrDefault(key, "");
            String nowWords = now.getOrDefault(key, "");
            if (!oldWords.equals(nowWords) || !Objects.equals(oldTypes.get(key), nowTypes.get(key))) {
                changes.add(new PartChange(key, Optional.ofNullable(oldTypes.get(key)), Optional.ofNullable(nowTypes.get(key)),
                        WordDiff.of(oldWords, nowWords)));
            }
        }
        List<String> keptBefore = old.keySet().stream().filter(now::containsKey).toList();
        List<String> keptNow = now.keySet().stream().filter(old::containsKey).toList();
        return new ValueDiff(changes, !keptBefore.equals(keptNow));
    }

    /** Another reading names its blocks anew: what has the same words, or most of them, is taken for the same block. */
    private static Map<String, String> counterparts(Map<String, String> old, Map<String, String> now) {
        Map<String, String> left = new LinkedHashMap<>(old);
        left.keySet().removeAll(now.keySet());
        Map<String, String> come = new LinkedHashMap<>(now);
        come.keySet().removeAll(old.keySet());
        Map<String, String> counterparts = new HashMap<>();
        pair(left, come, counterparts, 1);
        pair(left, come, counterparts, MOST_WORDS);
        return counterparts;
    }

    private static void pair(Map<String, String> left, Map<String, String> come, Map<String, String> counterparts, double alike) {
        come.entrySet().removeIf(one -> {
            Optional<String> found = left.entrySet().stream().limit(LOOKED_AT).filter(other -> alike == 1 ? other.getValue().equals(one.getValue()) : shared(other.getValue(), one.getValue()) >= alike)
                    .map(Map.Entry::getKey).findFirst();
            found.ifPresent(key -> {
                left.remove(key);
                counterparts.put(key, one.getKey());
            });
            return found.isPresent();
        });
    }

    /** Of the words of both, how large a part both have. */
    private static double shared(String one, String other) {
        Set<String> words = new HashSet<>(List.of(one.split("\\s+")));
        Set<String> others = new HashSet<>(List.of(other.split("\\s+")));
        int all = words.size() + others.size();
        words.retainAll(others);
        return 2.0 * words.size() / all;
    }

    private static <V> Map<String, V> renamed(Map<String, V> old, Map<String, String> names) {
        Map<String, V> renamed = new LinkedHashMap<>();
        old.forEach((key, value) -> renamed.put(names.getOrDefault(key, key), value));
        return renamed;
    }

    private static Map<String, String> words(FieldValue value) {
        Map<String, String> words = new LinkedHashMap<>();
        if (value instanceof FieldValue.Date date) {
            words.put("", date.date().toString());
        }
        if (value instanceof FieldValue.Flag) {
            words.put("", FieldValue.Flag.SIGN);
        }
        Part.of(value).forEach(part -> words.put(part.block() == null ? "" : part.block(), part.words()));
        return words;
    }

    private static Map<String, BlockType> types(FieldValue value) {
        return value instanceof FieldValue.Blocks blocks
                ? blocks.blocks().stream().collect(Collectors.toMap(Block::id, Block::type, (first, again) -> first))
                : Map.of();
    }
}
