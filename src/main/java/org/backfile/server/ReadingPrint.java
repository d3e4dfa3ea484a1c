package org.backfile.server;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.backfile.content.Block;
import org.backfile.content.Evidence;
import org.backfile.content.FieldJson;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Promo;
import org.backfile.content.Reading;
import org.backfile.content.Span;
import org.backfile.text.Rendering;

/** A reading on paper: every field found, and below each value the rule, the certainty and the characters that it was read from. */
record ReadingPrint(Reading reading, Rendering text) {

    String asJson() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("parserVersion", reading.parserVersion()).put("charset", reading.charset()).put("length", text.source().length());
        object.set("kind", FieldJson.write(reading.kind()));
        ObjectNode fields = object.putObject("fields");
        for (FieldName field : FieldName.values()) {
            if (!reading.value(field).isAbsent()) {
                fields.set(field.word(), FieldJson.write(reading.value(field)));
            }
        }
        object.set("evidence", FieldJson.writeEvidence(reading.evidence()));
        object.set("unclaimed", FieldJson.writeSpans(reading.unclaimed()));
        return object.toPrettyString();
    }

    String asText() {
        StringBuilder print = new StringBuilder("kind\n  ").append(reading.kind().kind().word()).append("\n    ").append(reading.kind().rule())
                .append(String.format(Locale.ROOT, ", %.2f sure, ", reading.kind().confidence())).append(places(reading.kind().spans())).append('\n');
        for (FieldName field : FieldName.values()) {
            if (!reading.value(field).isAbsent()) {
                print(print, field, reading.value(field));
            }
        }
        print.append(String.format(Locale.ROOT, "%nUnclaimed: %,d of %,d characters%n", reading.unclaimedLength(), text.source().length()));
        reading.unclaimed().forEach(span -> print.append("    ").append(place(span)).append("  ")
                .append(oneLine(text.cut(span.from(), span.to()))).append('\n'));
        return print.append("Parser ").append(reading.parserVersion()).append(", ").append(reading.charset()).toString();
    }

    private void print(StringBuilder print, FieldName field, FieldValue value) {
        print.append(field.word()).append('\n');
        if (value instanceof FieldValue.Blocks blocks) {
            blocks.blocks().forEach(block -> print(print, field, block.id(), "[" + block.type().word() + "] " + words(block)));
        } else if (value instanceof FieldValue.Promos promos) {
            promos.promos().forEach(promo -> print(print, field, promo.id(), words(promo)));
        } else if (value instanceof FieldValue.Picture picture) {
            print(print, field, "caption", picture.caption());
            print(print, field, "credit", picture.credit());
        } else {
            print(print, field, null, words(value));
        }
    }

    private void print(StringBuilder print, FieldName field, String part, String words) {
        if (words == null) {
            return;
        }
        print.append("  ").append(oneLine(words)).append('\n');
        for (Evidence evidence : reading.evidence()) {
            if (evidence.field() == field && (part == null || part.equals(evidence.block()))) {
                print.append("    ").append(evidence.chosen() ? "" : "not taken: ").append(evidence.rule())
                        .append(String.format(Locale.ROOT, ", %.2f sure, ", evidence.confidence())).append(places(evidence.spans())).append('\n');
            }
        }
    }

    private static String words(Block block) {
        return block.credit() == null ? block.text() : block.text() + " (" + block.credit() + ")";
    }

    private static String words(Promo promo) {
        return promo.teaser().isEmpty() ? promo.title() : promo.title() + ": " + promo.teaser();
    }

    private static String words(FieldValue value) {
        if (value instanceof FieldValue.Flag) {
            return FieldValue.Flag.SIGN;
        } else if (value instanceof FieldValue.Names names) {
            return String.join("; ", names.names());
        }
        return FieldJson.write(value).textValue();
    }

    private static String places(List<Span> spans) {
        return spans.isEmpty() ? "from the text as a whole" : spans.stream().map(ReadingPrint::place).collect(Collectors.joining(", "));
    }

    private static String place(Span span) {
        String role = span.role() == Span.Role.VALUE ? "" : " (" + span.role().name().toLowerCase(Locale.ROOT) + ")";
        return span.from() + "–" + span.to() + role;
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
