package org.backfile.moderation;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.backfile.content.BlockType;
import org.backfile.moderation.EditForm.BlockRow;
import org.backfile.moderation.EditForm.PromoRow;
import org.backfile.text.WhiteSpace;

/**
 * What a button of a block does to the form, before anything is saved.
 *
 * @param row id of the block, promo or furniture that the button belongs to; {@code start} inserts before the first block
 */
record BlockAction(Verb verb, String row) {

    enum Verb { SPLIT, MERGE, UP, DOWN, DELETE, INSERT, PROMO, FURNITURE, BODY, DROP }

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads a button's value, such as {@code split:p123}; empty for {@code save} and for anything unknown. */
    static Optional<BlockAction> parse(String button) {
        int colon = button == null ? -1 : button.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String name = button.substring(0, colon);
        return Arrays.stream(Verb.values()).filter(verb -> verb.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .map(verb -> new BlockAction(verb, button.substring(colon + 1)));
    }

    /** The form as it stands after the action; unchanged if the row is gone or the action means nothing there. */
    EditForm applyTo(EditForm form) {
        return switch (verb) {
            case DROP -> dropped(form);
            case BODY -> toBody(form);
            case INSERT -> form.withBlocks(inserted(form.blocks()));
            default -> {
                int at = place(form.blocks());
                yield at < 0 ? form : applyTo(form, at);
            }
        };
    }

    /** The row that somebody wants to go on with: the one that is new, else the one that the button belongs to, else what stands in its place. */
    String goOnWith(EditForm before, EditForm after) {
        Set<String> known = ids(before).collect(Collectors.toSet());
        List<String> left = ids(after).toList();
        int place = Math.min(ids(before).toList().indexOf(row), left.size() - 1);
        boolean moved = verb == Verb.PROMO || verb == Verb.FURNITURE;
        return left.stream().filter(id -> !known.contains(id)).findFirst()
                .or(() -> left.stream().filter(id -> !moved && id.equals(row)).findFirst())
                .orElse(place < 0 ? "" : left.get(place));
    }

    private static Stream<String> ids(EditForm form) {
        return Stream.of(form.blocks().stream().map(BlockRow::id), form.promos().stream().map(PromoRow::id), form.furniture().stream().map(BlockRow::id))
                .flatMap(Function.identity());
    }

    private EditForm applyTo(EditForm form, int at) {
        List<BlockRow> blocks = new ArrayList<>(form.blocks());
        BlockRow block = blocks.get(at);
        switch (verb) {
            case SPLIT -> {
                blocks.remove(at);
                blocks.addAll(at, split(block));
            }
            case MERGE -> {
                if (at + 1 < blocks.size()) {
                    String glue = block.type().hasLines() ? "\n" : " ";
                    blocks.set(at, block.withText(WhiteSpace.withoutBlankEnds(block.text()) + glue + WhiteSpace.withoutBlankEnds(blocks.remove(at + 1).text())));
                }
            }
            case UP -> {
                if (at > 0) {
                    blocks.add(at - 1, blocks.remove(at));
                }
            }
            case DOWN -> {
                if (at + 1 < blocks.size()) {
                    blocks.add(at + 1, blocks.remove(at));
                }
            }
            default -> blocks.remove(at);
        }
        EditForm changed = form.withBlocks(blocks);
        if (verb == Verb.PROMO) {
            List<PromoRow> promos = new ArrayList<>(form.promos());
            String[] lines = block.text().strip().split("\n", 2);
            promos.add(new PromoRow(block.id(), lines[0], lines.length > 1 ? lines[1] : "", ""));
            return changed.withPromos(promos);
        } else if (verb == Verb.FURNITURE) {
            List<BlockRow> furniture = new ArrayList<>(form.furniture());
            furniture.add(new BlockRow(block.id(), BlockType.PARAGRAPH, block.text(), ""));
            return changed.withFurniture(furniture);
        }
        return changed;
    }

    /** Moves a promo or a piece of furniture to the end of the body. */
    private EditForm toBody(EditForm form) {
        List<BlockRow> blocks = new ArrayList<>(form.blocks());
        form.promos().stream().filter(promo -> promo.id().equals(row))
                .map(promo -> new BlockRow(row, BlockType.PARAGRAPH, (promo.title() + "\n" + promo.teaser()).strip(), ""))
                .forEach(blocks::add);
        form.furniture().stream().filter(piece -> piece.id().equals(row)).forEach(blocks::add);
        return dropped(form.withBlocks(blocks));
    }

    /** Takes a promo or a piece of furniture out. */
    private EditForm dropped(EditForm form) {
        return form.withPromos(form.promos().stream().filter(promo -> !promo.id().equals(row)).toList())
                .withFurniture(form.furniture().stream().filter(piece -> !piece.id().equals(row)).toList());
    }

    private List<BlockRow> inserted(List<BlockRow> rows) {
        List<BlockRow> blocks = new ArrayList<>(rows);
        blocks.add(place(rows) + 1, new BlockRow(newId(), BlockType.PARAGRAPH, "", ""));
        return blocks;
    }

    /** The first part keeps the block's id, so that what others do to it meanwhile still finds it. */
    static List<BlockRow> split(BlockRow block) {
        String[] parts = WhiteSpace.withoutBlankEnds(block.text()).split("\n\\s*\n");
        return IntStream.range(0, parts.length)
                .mapToObj(part -> part == 0 ? block.withText(parts[0]) : new BlockRow(newId(), block.type(), parts[part].strip(), ""))
                .toList();
    }

    private int place(List<BlockRow> rows) {
        return IntStream.range(0, rows.size()).filter(at -> rows.get(at).id().equals(row)).findFirst().orElse(-1);
    }

    static String newId() {
        byte[] bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return "n" + HexFormat.of().formatHex(bytes);
    }
}
