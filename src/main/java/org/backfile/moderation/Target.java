package org.backfile.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backfile.content.BlockType;
import org.backfile.content.FieldName;

/**
 * What marked words can be given to, and the key that does it.
 *
 * @param part {@code caption} or {@code credit} of the lead picture, otherwise null
 * @param type of a block of the body; null for everything else
 */
public record Target(FieldName field, String part, BlockType type) {

    /** The letters that are well known; every other target follows {@code f}. In the order in which a page shows them. */
    private static final Map<String, String> LETTERS = new LinkedHashMap<>();
    static {
        LETTERS.put("headline", "h");
        LETTERS.put("standfirst", "s");
        LETTERS.put("byline", "y");
        LETTERS.put("publishedAt", "d");
        LETTERS.put("caption", "c");
        LETTERS.put("credit", "r");
        LETTERS.put("paragraph", "b");
        LETTERS.put("crosshead", "x");
        LETTERS.put("pullQuote", "q");
        LETTERS.put("sourceLine", "o");
        LETTERS.put("promos", "m");
    }

    /** A target with its key: one letter, or {@code f} and a letter. */
    public record Keyed(Target target, String key) {

        public String word() {
            return target.word();
        }

        /** True if one stroke gives words to it: those that editors give most. */
        public boolean letter() {
            return key.length() == 1;
        }

        /** The letter that follows {@code f}. */
        public String second() {
            return key.substring(key.length() - 1);
        }
    }

    private static final List<Keyed> ALL = keyed();

    static List<Keyed> all() {
        return ALL;
    }

    static Optional<Target> of(String word) {
        return ALL.stream().map(Keyed::target).filter(target -> target.word().equals(word)).findFirst();
    }

    /** As buttons name it. */
    public String word() {
        return type != null ? type.word() : part != null ? part : field.word();
    }

    /** True if it makes a row of its own: a block, a promo, a piece of furniture. */
    boolean isRow() {
        return type != null || field.kind() == FieldName.Kind.PROMOS || field.kind() == FieldName.Kind.BLOCKS;
    }

    private static List<Keyed> keyed() {
        List<Target> targets = new ArrayList<>();
        for (FieldName field : FieldName.values()) {
            if (!field.isRead() || field.kind() == FieldName.Kind.FLAG) {
                continue;
            } else if (field == FieldName.BODY) {
                // Marked words do not say which of them make a cell: a table is typed.
                Arrays.stream(BlockType.values()).filter(type -> type != BlockType.TABLE).forEach(type -> targets.add(new Target(field, null, type)));
            } else if (field.kind() == FieldName.Kind.PICTURE) {
                List.of("caption", "credit").forEach(part -> targets.add(new Target(field, part, null)));
            } else {
                targets.add(new Target(field, null, null));
            }
        }
        Set<String> taken = new HashSet<>();
        return targets.stream().map(target -> new Keyed(target, LETTERS.containsKey(target.word()) ? LETTERS.get(target.word()) : "f " + letter(target.word(), taken))).toList();
    }

    /** The first letter of the word that no other one behind {@code f} has. */
    private static String letter(String word, Set<String> taken) {
        String letters = word.toLowerCase(Locale.ROOT) + "abcdefghijklmnopqrstuvwxyz";
        return letters.codePoints().mapToObj(Character::toString).filter(taken::add).findFirst().orElseThrow();
    }
}
