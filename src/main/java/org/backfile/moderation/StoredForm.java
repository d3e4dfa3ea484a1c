package org.backfile.moderation;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.backfile.content.FieldJson;

/** The inputs of a form as the database keeps them: those that the next page is made of. */
final class StoredForm {

    private StoredForm() {
    }

    static String write(EditForm form) {
        ObjectNode inputs = JsonNodeFactory.instance.objectNode();
        form.posted().forEach((name, values) -> {
            ArrayNode array = inputs.putArray(name);
            values.forEach(array::add);
        });
        return inputs.remove(List.of("token", "do", "tab", "done")).toString();
    }

    static EditForm read(String json) {
        MultivaluedMap<String, String> inputs = new MultivaluedHashMap<>();
        FieldJson.parse(json).fields().forEachRemaining(input -> {
            for (JsonNode value : input.getValue()) {
                inputs.add(input.getKey(), value.textValue());
            }
        });
        return EditForm.posted(inputs);
    }
}
