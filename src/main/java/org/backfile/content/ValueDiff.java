package org.backfile.content;

import java.util.ArrayList;
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
        Map<String, String> old = words(before);
        Map<String, String> now = words(after);
        Map<String, BlockType> oldTypes = types(before);
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
