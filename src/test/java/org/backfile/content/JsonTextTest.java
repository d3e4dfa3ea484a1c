package org.backfile.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    @Property(tries = 300)
    void whateverWordsAreWrittenComeBack(@ForAll String words) {
        JsonNode written = FieldJson.write(FieldValue.text("x" + words));
        assertEquals(written, FieldJson.parse(JsonText.of(written)));
    }

    @Test
    void everyKindOfJsonIsWrittenAsTheLibraryWritesIt() {
        for (String json : new String[] {"{}", "[]", "null", "{\"a\":[1,0.9025,true,false,null,\"\"],\"b\":{\"c\":{}}}", "[[],[[]],{\"\":-1}]"}) {
            assertEquals(json, JsonText.of(FieldJson.parse(json)));
        }
    }
}
