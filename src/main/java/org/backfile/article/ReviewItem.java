package org.backfile.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** How an article stands in the review queue: how likely something is wrong with it, and why. */
record ReviewItem(double doubt, List<Doubt> doubts) {

    static ReviewItem of(List<Doubt> doubts) {
        double right = 1;
        for (Doubt one : doubts) {
            right *= 1 - one.odds();
        }
        return new ReviewItem(doubts.isEmpty() ? 0 : 1 - right, doubts);
    }

    /** What the queue can be narrowed to: kinds, {@code field:} and its word, and both together. */
    Set<String> marks() {
        Set<String> marks = new LinkedHashSet<>();
        for (Doubt one : doubts) {
            marks.add(one.kind().word());
            marks.add(one.mark());
            if (one.field() != null) {
                marks.add("field:" + one.field().word());
            }
        }
        return marks;
    }

    /** All kinds of its doubts as one number. */
    int kinds() {
        return doubts.stream().mapToInt(one -> one.kind().bit()).reduce(0, (one, other) -> one | other);
    }

    String json() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        doubts.forEach(one -> array.add(one.write()));
        return array.toString();
    }
}
