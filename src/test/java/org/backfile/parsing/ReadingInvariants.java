package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Claims;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Promo;
import org.backfile.content.Reading;
import org.backfile.content.Span;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/** What is true of every reading of every text. */
public final class ReadingInvariants {

    private ReadingInvariants() {
    }

    public static void check(SourceDocument document, Reading reading) {
        check(Rendering.of(document.text(), document.type()), reading);
    }

    private static void check(Rendering text, Reading reading) {
        everyWordIsAccountedForOnce(text, reading);
        reading.fields().forEach((field, value) -> check(text, reading, field, value));
    }

    private static void everyWordIsAccountedForOnce(Rendering text, Reading reading) {
        BitSet claimed = new BitSet();
        for (Evidence one : reading.evidence()) {
            for (Span span : one.spans()) {
                assertTrue(span.to() <= text.source().length(), () -> "outside the text: " + one);
                if (one.chosen() && !one.interpreted()) {
                    int next = claimed.nextSetBit(span.from());
                    assertTrue(next < 0 || next >= span.to(), () -> "claimed twice: " + one);
                    claimed.set(span.from(), span.to());
                } else if (one.chosen()) {
                    assertFalse(span.length() == 0, () -> "an empty span: " + one);
                }
            }
        }
        List<Span> all = reading.evidence().stream().filter(Evidence::chosen).flatMap(one -> one.spans().stream()).toList();
        assertEquals(Claims.unclaimed(text, all), reading.unclaimed());
    }

    private static void check(Rendering text, Reading reading, FieldName field, FieldValue value) {
        List<Evidence> evidence = reading.evidence().stream().filter(one -> one.field() == field && one.chosen()).toList();
        assertFalse(evidence.isEmpty(), () -> "no evidence for " + field);
        if (value instanceof FieldValue.Text words && evidence.stream().noneMatch(Evidence::interpreted)) {
            assertEquals(words.text(), field.kind() == FieldName.Kind.LINES ? lines(text, spans(evidence, null)) : Claims.words(text, spans(evidence, null)));
        } else if (value instanceof FieldValue.Picture picture) {
            assertEquals(picture.caption() == null ? "" : picture.caption(), Claims.words(text, spans(evidence, "caption")));
            assertEquals(picture.credit() == null ? "" : picture.credit(), Claims.words(text, spans(evidence, "credit")));
        } else if (value instanceof FieldValue.Blocks blocks) {
            Map<String, List<Evidence>> byBlock = byBlock(evidence);
            blocks.blocks().forEach(block -> check(text, byBlock, block));
            assertDistinct(blocks.blocks().stream().map(Block::id).toList());
        } else if (value instanceof FieldValue.Promos promos) {
            Map<String, List<Evidence>> byBlock = byBlock(evidence);
            promos.promos().forEach(promo -> check(text, byBlock, promo));
            assertDistinct(promos.promos().stream().map(Promo::id).toList());
        }
    }

    /** A page may have ten thousand blocks. */
    private static Map<String, List<Evidence>> byBlock(List<Evidence> evidence) {
        return evidence.stream().filter(one -> one.block() != null).collect(Collectors.groupingBy(Evidence::block));
    }

    private static void check(Rendering text, Map<String, List<Evidence>> evidence, Block block) {
        List<Span> spans = spans(evidence, block.id());
        assertEquals(block.type() == BlockType.TABLE ? WhiteSpace.normalised(block.text().replace('\n', ' ')) : block.text(), block.type() == BlockType.LIST || block.type() == BlockType.EMBED ? lines(text, spans) : Claims.words(text, spans));
        assertEquals(block.credit() == null ? "" : block.credit(), Claims.words(text, spans(evidence, block.id() + ".credit")));
    }

    private static void check(Rendering text, Map<String, List<Evidence>> evidence, Promo promo) {
        assertEquals(promo.title(), Claims.words(text, spans(evidence, promo.id())));
        assertEquals(promo.teaser(), lines(text, spans(evidence, promo.id() + ".teaser")));
    }

    private static List<Span> spans(Map<String, List<Evidence>> evidence, String block) {
        return evidence.getOrDefault(block, List.of()).stream().flatMap(one -> one.spans().stream()).toList();
    }

    private static List<Span> spans(List<Evidence> evidence, String block) {
        return evidence.stream().filter(one -> block == null ? one.block() == null : block.equals(one.block()))
                .flatMap(one -> one.spans().stream()).toList();
    }

    private static String lines(Rendering text, List<Span> spans) {
        return spans.stream().filter(span -> span.role() == Span.Role.VALUE).map(span -> WhiteSpace.normalised(text.cut(span.from(), span.to())))
                .collect(Collectors.joining("\n"));
    }

    private static void assertDistinct(List<String> ids) {
        Set<String> seen = new HashSet<>(ids);
        assertEquals(ids.size(), seen.size(), () -> "two blocks of one id: " + ids);
    }
}
