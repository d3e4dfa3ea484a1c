package org.backfile.content;

import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** A JSON tree as text (RFC 8259): an import writes four for each article, and the library's own way of it takes several times as long. */
public final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(1 << 14);

    private JsonText() {
    }

    public static String of(JsonNode tree) {
        JsonText text = new JsonText();
        text.write(tree);
        return text.out.toString();
    }

    private void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.textValue());
            case NUMBER, BOOLEAN, NULL -> out.append(node.asText());
            default -> throw new IllegalArgumentException("no value of JSON: " + node.getNodeType());
        }
    }

    private void object(JsonNode object) {
        char joint = '{';
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            out.append(joint);
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            joint = ',';
        }
        out.append(joint == '{' ? "{}" : "}");
    }

    private void array(JsonNode array) {
        out.append('[');
        for (Iterator<JsonNode> elements = array.elements(); elements.hasNext();) {
            write(elements.next());
            out.append(elements.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void string(String words) {
        out.append('"');
        int from = 0;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(words, from, at);
                escape(c);
                from = at + 1;
            }
        }
        out.append(words, from, words.length()).append('"');
    }

    private void escape(char c) {
        if (c >= ' ') {
            out.append('\\').append(c);
        } else {
            out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
