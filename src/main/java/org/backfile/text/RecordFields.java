package org.backfile.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the fields of an article out of a record: those that the table names, and whatever else has words. */
final class RecordFields {

    /** How programs write that there is nothing. */
    private static final Set<String> ABSENT = Set.of("none", "null", "nil", "n/a", "na", "nan", "nat", "undefined", "unknown", "-", "[]", "{}");
    /** The member of an object that has the object's own words, whatever the object is; the first one that is there. */
    private static final List<String> OWN_WORDS = List.of("rendered", "value", "@value", "#text", "_text", "$t");
    /** The same, of an object that is known not to be an article. */
    private static final List<String> ITS_WORDS = List.of("rendered", "value", "@value", "#text", "_text", "$t", "main", "original", "name", "title", "text", "html", "content");
    /** A list that was written into one string, as Python prints it or as JSON. */
    private static final Pattern PRINTED_LIST = Pattern.compile("\\s*\\[\\s*['\"].*['\"]\\s*\\]\\s*", Pattern.DOTALL);
    private static final Pattern PRINTED_ITEM = Pattern.compile("(?<=[\\[,\\s])(?:'([^']+(?:'\\p{L}[^']*)*)'|\"([^\"]+)\")(?=\\s*[,\\]])");
    private static final Pattern WORD = Pattern.compile("(?:^|\\s)[\"'(\\[“‘«¿¡]*\\p{L}[\\p{L}\\p{M}’'-]+[\"')\\]”’»,.;:!?…]*(?=\\s|$)");
    private static final Set<String> ANSWERS = Set.of("true", "false", "yes", "no");

    private final String text;
    private final List<RecordField> fields = new ArrayList<>();

    private RecordFields(String text) {
        this.text = text;
    }

    /** In the order of the record. */
    static List<RecordField> of(JsonValue object, String text) {
        RecordFields found = new RecordFields(text);
        found.object(object);
        return found.fields;
    }

    static List<RecordField> of(CsvRow row) {
        RecordFields found = new RecordFields("");
        for (int at = 0; at < row.names().size(); at++) {
            RecordNames.Meaning meaning = RecordNames.of(row.names().get(at));
            RecordPart part = meaning.part() == RecordPart.WRAPPER ? RecordPart.OTHER : meaning.part();
            found.add(row.names().get(at), part, meaning.trust(), strings(part, row.values().get(at)));
        }
        return found.fields;
    }

    private void object(JsonValue object) {
        for (JsonValue.Member member : object.members()) {
            RecordNames.Meaning meaning = RecordNames.of(member.name());
            boolean holder = member.value().kind() == JsonValue.Kind.OBJECT;
            if (holder && (meaning.part() == RecordPart.WRAPPER || meaning.part() == RecordPart.BODY && own(member.value(), OWN_WORDS) == null)) {
                object(member.value());
            } else if (meaning.part() == RecordPart.PICTURE) {
                picture(member);
            } else if (meaning.part() == RecordPart.OTHER || meaning.part() == RecordPart.WRAPPER) {
                others(member);
            } else if (meaning.part() != RecordPart.PLUMBING) {
                List<PlacedText> values = new ArrayList<>();
                values(meaning.part(), member.value(), values);
                add(member.name(), meaning.part(), meaning.trust(), values);
            }
        }
    }

    private void values(RecordPart part, JsonValue value, List<PlacedText> into) {
        switch (value.kind()) {
            case STRING -> into.addAll(strings(part, value.string(text)));
            case NUMBER -> {
                if (part == RecordPart.DATE) { // seconds or milliseconds
                    into.add(PlacedText.asIs(text, value.from(), value.to()));
                }
            }
            case ARRAY -> value.members().forEach(item -> values(part, item.value(), into));
            case OBJECT -> {
                JsonValue.Member own = own(value, ITS_WORDS);
                value.members().stream().filter(member -> member != own).forEach(this::others);
                if (own != null) {
                    values(part, own.value(), into);
                }
            }
            default -> { }
        }
    }

    private static JsonValue.Member own(JsonValue object, List<String> names) {
        for (String name : names) {
            for (JsonValue.Member member : object.members()) {
                if (member.name().equals(name) && member.value().kind() != JsonValue.Kind.OBJECT) {
                    return member;
                }
            }
        }
        return null;
    }

    /** A caption written in place of the picture's address, or pictures described by objects. */
    private void picture(JsonValue.Member member) {
        if (member.value().kind() == JsonValue.Kind.STRING) {
            PlacedText words = member.value().string(text);
            add(member.name(), RecordPart.CAPTION, 0.6, hasWords(words.shown().toString()) ? List.of(words) : List.of());
        }
        for (JsonValue.Member inner : member.value().members()) {
            RecordPart part = inner.name() == null ? RecordPart.PICTURE : RecordNames.of(inner.name()).part();
            if (part == RecordPart.PICTURE) {
                picture(new JsonValue.Member(member.name(), inner.value()));
            } else if (part == RecordPart.CAPTION || part == RecordPart.CREDIT) {
                List<PlacedText> values = new ArrayList<>();
                values(part, inner.value(), values);
                add(inner.name(), part, RecordNames.of(inner.name()).trust(), values);
            } else {
                others(inner);
            }
        }
    }

    /** Whatever has words, at any depth; they are shown, though nobody knows what they are. */
    private void others(JsonValue.Member member) {
        if (member.name() != null && RecordNames.of(member.name()).part() == RecordPart.PLUMBING) {
            return;
        }
        if (member.value().kind() == JsonValue.Kind.STRING) {
            add(member.name() == null ? "" : member.name(), RecordPart.OTHER, 0, List.of(member.value().string(text)));
        }
        member.value().members().forEach(this::others);
    }

    private static List<PlacedText> strings(RecordPart part, PlacedText string) {
        boolean list = part == RecordPart.AUTHORS || part == RecordPart.TOPICS || part == RecordPart.CATEGORY;
        if (!list || !PRINTED_LIST.matcher(string.toString()).matches()) {
            return List.of(string);
        }
        List<PlacedText> items = new ArrayList<>();
        Matcher item = PRINTED_ITEM.matcher(string.toString());
        while (item.find()) {
            items.add(string.cut(item.start() + 1, item.end() - 1));
        }
        return items;
    }

    private void add(String name, RecordPart part, double trust, List<PlacedText> values) {
        List<PlacedText> present = values.stream().filter(value -> !value.isBlank() && !ABSENT.contains(value.toString().strip().toLowerCase(Locale.ROOT)))
                .filter(value -> part != RecordPart.OTHER || hasWords(value.shown().toString()))
                .filter(value -> part != RecordPart.ADDRESS || value.toString().contains("://")).toList();
        if (!present.isEmpty() && part != RecordPart.PLUMBING) {
            fields.add(new RecordField(name, part, trust, present));
        }
    }

    /** True for what a person wrote to be read: not an address, a number, a code or the answer to a program's question. */
    private static boolean hasWords(String value) {
        return !ANSWERS.contains(value.strip().toLowerCase(Locale.ROOT)) && WORD.matcher(value).find();
    }
}
