package org.backfile.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Field values and evidence as JSON, the form in which readings and revisions are stored and goldens are written. */
public final class FieldJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FieldJson() {
    }

    /** Absent as JSON null, a flag as true, a text or date as a string, names as strings in an array, all else as objects. */
    public static JsonNode write(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return NODES.textNode(text.text());
        } else if (value instanceof FieldValue.Date date) {
            return NODES.textNode(date.date().toString());
        } else if (value instanceof FieldValue.Flag) {
            return NODES.booleanNode(true);
        } else if (value instanceof FieldValue.Names names) {
            ArrayNode array = NODES.arrayNode();
            names.names().forEach(array::add);
            return array;
        } else if (value instanceof FieldValue.Picture picture) {
            ObjectNode object = NODES.objectNode();
            putIfGiven(object, "caption", picture.caption());
            putIfGiven(object, "credit", picture.credit());
            return object;
        } else if (value instanceof FieldValue.Blocks blocks) {
            ArrayNode array = NODES.arrayNode();
            blocks.blocks().forEach(block -> array.add(write(block)));
            return array;
        } else if (value instanceof FieldValue.Promos promos) {
            ArrayNode array = NODES.arrayNode();
            promos.promos().forEach(promo -> putIfGiven(array.addObject().put("id", promo.id()).put("title", promo.title())
                    .put("teaser", promo.teaser()), "url", promo.url()));
            return array;
        }
        return NODES.nullNode();
    }

    private static ObjectNode write(Block block) {
        ObjectNode object = NODES.objectNode().put("id", block.id()).put("type", block.type().word()).put("text", block.text());
        putIfGiven(object, "credit", block.credit());
        if (!block.marks().isEmpty()) {
            ArrayNode marks = object.putArray("marks");
            block.marks().forEach(mark -> putIfGiven(marks.addObject().put("from", mark.from()).put("to", mark.to()).put("kind", mark.kind().name().toLowerCase(Locale.ROOT)), "href", mark.href()));
        }
        return object;
    }

    private static void putIfGiven(ObjectNode object, String name, String value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    /** Reads what {@link #write(FieldValue)} wrote for this field. */
    public static FieldValue read(FieldName field, JsonNode json) {
        if (json == null || json.isNull() || json.isMissingNode()) {
            return FieldValue.ABSENT;
        }
        return switch (field.kind()) {
            case TEXT, LINES -> FieldValue.text(json.textValue());
            case FLAG -> FieldValue.flag(json.booleanValue());
            case DATE -> FieldValue.date(Edtf.parse(json.textValue()).orElseThrow());
            case NAMES -> FieldValue.names(list(json, JsonNode::textValue));
            case PICTURE -> FieldValue.picture(json.path("caption").textValue(), json.path("credit").textValue());
            case BLOCKS -> FieldValue.blocks(list(json, FieldJson::readBlock));
            case PROMOS -> FieldValue.promos(list(json, promo -> new Promo(promo.path("id").textValue(),
                    promo.path("title").textValue(), promo.path("teaser").textValue(), promo.path("url").textValue())));
        };
    }

    private static Block readBlock(JsonNode json) {
        return new Block(json.path("id").textValue(), BlockType.of(json.path("type").textValue()).orElseThrow(),
                json.path("text").textValue(), json.path("credit").textValue(), list(json.path("marks"), FieldJson::readMark).stream().flatMap(Optional::stream).toList());
    }

    /** Empty for what is no mark, whoever wrote it. */
    private static Optional<Mark> readMark(JsonNode json) {
        int from = json.path("from").intValue();
        int to = json.path("to").intValue();
        return json.path("kind").asText().equals("link") ? Mark.link(from, to, json.path("href").textValue()) : from >= 0 && from < to ? Optional.of(Mark.emphasis(from, to)) : Optional.empty();
    }

    private static <T> List<T> list(JsonNode array, java.util.function.Function<JsonNode, T> reader) {
        List<T> list = new ArrayList<>(array.size());
        array.forEach(element -> list.add(reader.apply(element)));
        return list;
    }

    /** One object each: {@code field}, {@code block} (if any), {@code rule}, {@code confidence}, {@code chosen}, {@code spans}, {@code interpreted} (if true). */
    public static ArrayNode writeEvidence(List<Evidence> evidence) {
        ArrayNode array = NODES.arrayNode();
        for (Evidence one : evidence) {
            ObjectNode object = array.addObject().put("field", one.field().word());
            putIfGiven(object, "block", one.block());
            object.put("rule", one.rule()).put("confidence", one.confidence()).put("chosen", one.chosen());
            object.set("spans", writeSpans(one.spans()));
            if (one.interpreted()) {
                object.put("interpreted", true);
            }
        }
        return array;
    }

    public static List<Evidence> readEvidence(JsonNode array) {
        return list(array, json -> new Evidence(FieldName.of(json.path("field").textValue()).orElseThrow(),
                json.path("block").textValue(), json.path("rule").textValue(), json.path("confidence").doubleValue(),
                json.path("chosen").booleanValue(), readSpans(json.path("spans")), json.path("interpreted").booleanValue()));
    }

    /** {@code kind}, {@code rule}, {@code confidence}, {@code spans}. */
    public static ObjectNode write(Judgement kind) {
        ObjectNode object = NODES.objectNode().put("kind", kind.kind().word()).put("rule", kind.rule()).put("confidence", kind.confidence());
        object.set("spans", writeSpans(kind.spans()));
        return object;
    }

    /** Reads what {@link #write(Judgement)} wrote. */
    public static Judgement readJudgement(JsonNode json) {
        return new Judgement(PageKind.of(json.path("kind").textValue()).orElseThrow(), json.path("rule").textValue(), json.path("confidence").doubleValue(), readSpans(json.path("spans")));
    }

    /** One object each: {@code from}, {@code to}, {@code role}. */
    public static ArrayNode writeSpans(List<Span> spans) {
        ArrayNode array = NODES.arrayNode();
        spans.forEach(span -> array.addObject().put("from", span.from()).put("to", span.to())
                .put("role", span.role().name().toLowerCase(Locale.ROOT)));
        return array;
    }

    public static List<Span> readSpans(JsonNode array) {
        return list(array, json -> new Span(json.path("from").intValue(), json.path("to").intValue(),
                Span.Role.valueOf(json.path("role").textValue().toUpperCase(Locale.ROOT))));
    }

    /** Reads the text of a JSON document that this class wrote. */
    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
    }
}
