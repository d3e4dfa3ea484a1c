package org.backfile.content;

import java.util.HashMap;
import java.util.Map;

/** What a page part is for that is neither story nor about it; the rule that claimed it tells. */
public enum FurnitureKind {
    SHARE("share", "embed"),
    NEWSLETTER("newsletter"),
    NAVIGATION("navigation", "menu", "form"),
    ADVERTISEMENT("advert"),
    COMMENTS("comments"),
    RELATED("related", "topics"),
    COPYRIGHT("copyright", "reporting", "credit"),
    COOKIE("cookie"),
    OTHER;

    private static final String PREFIX = "furniture-";
    private static final Map<String, FurnitureKind> BY_RULE = new HashMap<>();

    static {
        for (FurnitureKind kind : values()) {
            for (String rule : kind.rules) {
                BY_RULE.put(PREFIX + rule, kind);
            }
        }
    }

    private final String[] rules;

    FurnitureKind(String... rules) {
        this.rules = rules;
    }

    /** @param rule that claimed the part; null if nobody knows any more */
    public static FurnitureKind of(String rule) {
        return rule == null ? OTHER : BY_RULE.getOrDefault(rule, OTHER);
    }
}
