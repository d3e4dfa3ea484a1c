package org.backfile.moderation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.backfile.article.Article;
import org.backfile.article.Collision;
import org.backfile.article.Settlement;
import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;

/**
 * What stands in the inputs of the edit page: filled from an article, or as somebody posted it. Immutable: each
 * action on the blocks makes a new one, and only saving reads {@link EditedValues} out of it.
 *
 * <p>Inputs: each plain field under its own word, the lead picture's as {@code caption} and {@code credit}, a list of names one a
 * line; {@code seen.FIELD} the revision that the person saw; {@code absent.FIELD} if the source has none; {@code collided.FIELD} and
 * {@code pick.FIELD} that it collided and how that was decided; the ids of blocks, promos and furniture in their order under {@code block}, {@code promo} and
 * {@code furniture}, and their words under {@code text.ID}, {@code type.ID}, {@code credit.ID}, {@code title.ID}, {@code teaser.ID}, {@code url.ID}.
 * {@code place.PART} says where words were taken from the original ({@link Places}), {@code accept.FIELD} that the value is right as it
 * is, {@code mark} which words of the original are marked, {@code at} which row the person is at.
 */
public record EditForm(Map<String, String> inputs, List<BlockRow> blocks, List<PromoRow> promos, List<BlockRow> furniture) {

    /** A block as it stands in the form; the words as typed. */
    public record BlockRow(String id, BlockType type, String text, String credit) {

        static BlockRow of(Block block) {
            return new BlockRow(block.id(), block.type(), block.text(), block.credit() == null ? "" : block.credit());
        }

        BlockRow withText(String newText) {
            return new BlockRow(id, type, newText, credit);
        }

        public boolean isPicture() {
            return type == BlockType.PICTURE;
        }
    }

    /** A promo as it stands in the form. */
    public record PromoRow(String id, String title, String teaser, String url) {
    }

    static EditForm of(Article article, Map<FieldName, Settlement> touched) {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (FieldName field : FieldName.values()) {
            if (!field.isRead()) {
                continue;
            }
            inputs.put("seen." + field.word(), seen(touched, field));
            FieldValue value = article.value(field);
            if (value instanceof FieldValue.Text text) {
                inputs.put(field.word(), text.text());
            } else if (value instanceof FieldValue.Names names) {
                inputs.put(field.word(), String.join("\n", names.names()));
            } else if (value instanceof FieldValue.Date date) {
                inputs.put(field.word(), date.date().toString());
            } else if (value instanceof FieldValue.Flag) {
                inputs.put(field.word(), "true");
            } else if (value instanceof FieldValue.Picture picture) {
                inputs.put("caption", picture.caption() == null ? "" : picture.caption());
                inputs.put("credit", picture.credit() == null ? "" : picture.credit());
            }
        }
        return new EditForm(inputs, rows(article.value(FieldName.BODY)),
                article.value(FieldName.PROMOS) instanceof FieldValue.Promos promos
                        ? promos.promos().stream().map(promo -> new PromoRow(promo.id(), promo.title(), promo.teaser(), promo.url() == null ? "" : promo.url())).toList()
                        : List.of(),
                rows(article.value(FieldName.FURNITURE)));
    }

    private static String seen(Map<FieldName, Settlement> touched, FieldName field) {
        return touched.containsKey(field) ? touched.get(field).revision().id().toString() : "0";
    }

    private static List<BlockRow> rows(FieldValue value) {
        return value instanceof FieldValue.Blocks blocks ? blocks.blocks().stream().map(BlockRow::of).toList() : List.of();
    }

    /** As a browser would post it. */
    MultivaluedMap<String, String> posted() {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        inputs.forEach(form::putSingle);
        List.of("block", "promo", "furniture").forEach(form::remove);
        blocks.forEach(row -> put(form, "block", row));
        furniture.forEach(row -> put(form, "furniture", row));
        for (PromoRow row : promos) {
            form.add("promo", row.id());
            form.putSingle("title." + row.id(), row.title());
            form.putSingle("teaser." + row.id(), row.teaser());
            form.putSingle("url." + row.id(), row.url());
        }
        return form;
    }

    private static void put(MultivaluedMap<String, String> form, String name, BlockRow row) {
        form.add(name, row.id());
        form.putSingle("type." + row.id(), row.type().word());
        form.putSingle("text." + row.id(), row.text());
        form.putSingle("credit." + row.id(), row.credit());
    }

    static EditForm posted(MultivaluedMap<String, String> form) {
        Map<String, String> inputs = new LinkedHashMap<>();
        form.forEach((name, values) -> inputs.put(name, values.get(0).replace("\r\n", "\n")));
        return new EditForm(inputs, postedRows(form, inputs, "block"),
                ids(form, "promo").stream().map(id -> new PromoRow(id, inputs.getOrDefault("title." + id, ""),
                        inputs.getOrDefault("teaser." + id, ""), inputs.getOrDefault("url." + id, ""))).toList(),
                postedRows(form, inputs, "furniture"));
    }

    private static List<BlockRow> postedRows(MultivaluedMap<String, String> form, Map<String, String> inputs, String name) {
        return ids(form, name).stream().map(id -> new BlockRow(id,
                BlockType.of(inputs.getOrDefault("type." + id, BlockType.PARAGRAPH.word())).orElseThrow(BadRequestException::new),
                inputs.getOrDefault("text." + id, ""), inputs.getOrDefault("credit." + id, ""))).toList();
    }

    private static List<String> ids(MultivaluedMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of()).stream().filter(id -> id.matches("[a-z0-9]{1,40}")).distinct().toList();
    }

    /** What stands in an input; empty if nothing does. */
    public String input(String name) {
        return inputs.getOrDefault(name, "");
    }

    /** The revision that the person saw the field at; 0 if nobody had touched it. */
    long seen(FieldName field) {
        String seen = input("seen." + field.word());
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }

    /** True if the person says that the source has none. */
    public boolean isConfirmedAbsent(FieldName field) {
        return inputs.containsKey("absent." + field.word());
    }

    /** True if the person says that the value is right as it is. */
    public boolean isAccepted(FieldName field) {
        return inputs.containsKey("accept." + field.word());
    }

    /** Where somebody has begun to mark words of the original and has not said where they end; empty if nobody has. */
    Optional<Integer> markBegun() {
        String mark = input("mark");
        return mark.matches("\\d{1,9}-") ? Optional.of(Integer.parseInt(mark.substring(0, mark.length() - 1))) : Optional.empty();
    }

    /** Whoever does something else meanwhile has given that mark up. */
    EditForm withoutBegunMark() {
        return markBegun().isPresent() ? withInput("mark", "") : this;
    }

    /** The row that the person is at: the word of a field or the id of a block; empty at first. */
    public String at() {
        return input("at");
    }

    /** How the person decided a collision: {@code theirs} or {@code yours}; empty if not at all. */
    public Optional<String> pick(FieldName field) {
        return Optional.ofNullable(inputs.get("pick." + field.word()));
    }

    /** The fields that collided when the form was last sent, and that the person has not decided. */
    List<FieldName> undecided() {
        return Arrays.stream(FieldName.values())
                .filter(field -> inputs.containsKey("collided." + field.word()) && pick(field).isEmpty()).toList();
    }

    /** The form to decide collisions in: what was typed stays, blocks of both people together; it goes on from their revisions. */
    EditForm after(List<Collision> collisions) {
        EditForm form = this;
        for (Collision collision : collisions) {
            String field = collision.field().word();
            form = form.withInput("seen." + field, collision.by().id().toString()).withInput("collided." + field, "true").withoutInput("pick." + field);
            form = collision.field() == FieldName.BODY ? form.withBlocks(rows(collision.yours()))
                    : collision.field() == FieldName.FURNITURE ? form.withFurniture(rows(collision.yours())) : form;
        }
        return form;
    }

    /**
     * Everything that somebody typed, chose and ticked, without how the page stands; as a browser would send it, which leaves out what begins and ends a text.
     * Who sees that the article has a value has no tick for saying that there is none.
     */
    Map<String, String> words(Article article) {
        Map<String, String> words = new HashMap<>();
        inputs.forEach((name, value) -> {
            boolean asked = !name.startsWith("absent.") || FieldName.of(name.substring("absent.".length())).filter(field -> !article.value(field).isAbsent()).isEmpty();
            if (asked && (FieldName.of(name).filter(FieldName::isRead).isPresent() || name.matches("caption|credit|(absent|accept|place|pick)\\..*"))) {
                words.put(name, value.strip());
            }
        });
        words.put("rows", rows().toString());
        Stream.of(blocks, furniture).flatMap(List::stream).forEach(row -> words.put("row." + row.id(), row.type().word() + "\n" + row.text().strip() + (row.isPicture() ? "\n" + row.credit().strip() : "")));
        promos.forEach(row -> words.put("row." + row.id(), row.title().strip() + "\n" + row.teaser().strip()));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    /** The ids of blocks, promos and furniture, in their order. */
    List<List<String>> rows() {
        return List.of(blocks.stream().map(BlockRow::id).toList(), promos.stream().map(PromoRow::id).toList(), furniture.stream().map(BlockRow::id).toList());
    }

    EditForm withInput(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(inputs);
        changed.put(name, value);
        return new EditForm(changed, blocks, promos, furniture);
    }

    EditForm withoutInput(String name) {
        Map<String, String> changed = new LinkedHashMap<>(inputs);
        changed.remove(name);
        return new EditForm(changed, blocks, promos, furniture);
    }

    /** With one field as another form has it. */
    EditForm with(FieldName field, EditForm other) {
        EditForm form = withInput("seen." + field.word(), other.input("seen." + field.word()));
        return switch (field.kind()) {
            case BLOCKS -> field == FieldName.BODY ? form.withBlocks(other.blocks) : form.withFurniture(other.furniture);
            case PROMOS -> form.withPromos(other.promos);
            case PICTURE -> form.withInput("caption", other.input("caption")).withInput("credit", other.input("credit"));
            default -> form.withInput(field.word(), other.input(field.word()));
        };
    }

    EditForm withBlocks(List<BlockRow> newBlocks) {
        return new EditForm(inputs, List.copyOf(newBlocks), promos, furniture);
    }

    EditForm withPromos(List<PromoRow> newPromos) {
        return new EditForm(inputs, blocks, List.copyOf(newPromos), furniture);
    }

    EditForm withFurniture(List<BlockRow> newFurniture) {
        return new EditForm(inputs, blocks, promos, List.copyOf(newFurniture));
    }
}
