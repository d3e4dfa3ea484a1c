package org.backfile.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.backfile.content.FieldName;

class ReviewItemTest {

    /** The queue has them written down. Whoever puts another one between has to count {@code ReviewQueue.ASSESSMENT} up, so that all is weighed anew. */
    @Test
    void theNumbersOfTheKindsStayWhatTheyAre() {
        assertEquals("proposed differs problem withheld missing unsure conflict unclaimed sample", Arrays.stream(Doubt.Kind.values()).map(Doubt.Kind::word).collect(Collectors.joining(" ")));
    }

    @Test
    void whatAnArticleWaitsForIsWrittenDownAsANumber() {
        ReviewItem item = ReviewItem.of(List.of(new Doubt(Doubt.Kind.DIFFERS, FieldName.HEADLINE, 0.5, 0), new Doubt(Doubt.Kind.UNSURE, FieldName.KICKER, 0.5, 0),
                new Doubt(Doubt.Kind.UNSURE, FieldName.HEADLINE, 0.5, 0), new Doubt(Doubt.Kind.UNCLAIMED, null, 0.1, 3)));
        assertEquals(0b1010_0010, item.kinds());
    }
}
