package org.backfile.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;

/** A reading in the form in which extractors of articles are compared: title, authors, published, standfirst, body, language, topics, lead image. */
record Prediction(Reading reading) {

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", text(FieldName.HEADLINE)).put("standfirst", text(FieldName.STANDFIRST)).put("language", text(FieldName.LANGUAGE))
                .put("published", published()).put("dateline", text(FieldName.DATELINE));
        names(json.putArray("authors"), authors());
        names(json.putArray("topics"), names(FieldName.TOPICS));
        ObjectNode picture = json.putObject("lead_image");
        if (reading.value(FieldName.LEAD_PICTURE) instanceof FieldValue.Picture lead) {
            picture.put("caption", lead.caption()).put("credit", lead.credit());
        }
        ArrayNode blocks = json.putArray("body_blocks");
        blocks().forEach(block -> blocks.addObject().put("type", block.type().word()).put("text", block.text()));
        return json;
    }

    String text(FieldName field) {
        return reading.value(field) instanceof FieldValue.Text text ? text.text() : null;
    }

    List<String> names(FieldName field) {
        return reading.value(field) instanceof FieldValue.Names names ? names.names() : List.of();
    }

    /** People; of a page that names none whatever its byline says, and of one without either its agencies. */
    List<String> authors() {
        List<String> authors = names(FieldName.AUTHORS).isEmpty() && text(FieldName.BYLINE) != null ? List.of(text(FieldName.BYLINE).split(", ")) : names(FieldName.AUTHORS);
        return authors.isEmpty() ? names(FieldName.AGENCIES) : authors;
    }

    /** ISO 8601, or null. */
    String published() {
        return reading.value(FieldName.PUBLISHED_AT) instanceof FieldValue.Date date ? date.date().toString() : null;
    }

    /** The blocks of running text: what a picture says, and what a frame is called, is no part of an article's text there. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (reading.value(FieldName.BODY) instanceof FieldValue.Blocks body) {
            Set<String> frames = reading.evidence().stream().filter(one -> one.rule().equals("web-frame")).map(Evidence::block).collect(Collectors.toSet());
            body.blocks().stream().filter(block -> block.type() != BlockType.PICTURE && block.type() != BlockType.PULL_QUOTE && !frames.contains(block.id())).forEach(blocks::add);
        }
        return blocks;
    }

    private static void names(ArrayNode array, List<String> names) {
        names.forEach(array::add);
    }
}
