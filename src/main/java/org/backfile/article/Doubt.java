package org.backfile.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.backfile.content.FieldJson;
import org.backfile.content.FieldName;

/**
 * A reason to look at an article.
 *
 * @param field  what it is about; null for the article as a whole
 * @param odds   how likely something is wrong, from 0 to 1
 * @param amount what the reason's sentence tells: a confidence, a number of characters, a number of proposals; 0 where it tells none
 */
public record Doubt(Kind kind, FieldName field, double odds, double amount) {

    /** What makes one look. A new one goes last: the queue knows them by their number too. */
    public enum Kind {
        /** Readers have proposed another value. */
        PROPOSED,
        /** A newer reading differs from what an editor settled. */
        DIFFERS,
        /** An editor noted a problem. */
        PROBLEM,
        /** The import withheld it, and nobody has decided yet. */
        WITHHELD,
        /** A field that an article should have was not found. */
        MISSING,
        /** A value was read with little confidence. */
        UNSURE,
        /** Another place of the original says something else. */
        CONFLICT,
        /** Words of the original belong to no field. */
        UNCLAIMED,
        /** A trusted corrector's fix was published, and is looked at as a sample. */
        SAMPLE;

        /** The word in the database and in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** True for what readings bring, and so many articles; the others come of people, one by one. */
        public boolean isOfReading() {
            return this == MISSING || this == UNSURE || this == CONFLICT || this == UNCLAIMED;
        }

        /** Among the kinds of an article that are written down as one number. */
        public int bit() {
            return 1 << ordinal();
        }
    }

    /** The kind, and the field if it is about one: {@code unsure:byline}. */
    public String mark() {
        return field == null ? kind.word() : kind.word() + ":" + field.word();
    }

    ObjectNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("kind", kind.word()).put("odds", odds);
        if (field != null) {
            json.put("field", field.word());
        }
        return amount == 0 ? json : json.put("amount", amount);
    }

    /** Reads what the queue has written down. */
    public static List<Doubt> readAll(String json) {
        List<Doubt> doubts = new ArrayList<>();
        FieldJson.parse(json).forEach(one -> doubts.add(read(one)));
        doubts.sort(Comparator.comparingDouble(Doubt::odds).reversed());
        return doubts;
    }

    private static Doubt read(JsonNode json) {
        return new Doubt(Kind.valueOf(json.path("kind").textValue().toUpperCase(Locale.ROOT)), FieldName.of(json.path("field").asText()).orElse(null),
                json.path("odds").doubleValue(), json.path("amount").doubleValue());
    }
}
