package org.backfile.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Edtf;
import org.backfile.content.FieldName;
import org.backfile.content.FieldName.Kind;
import org.backfile.content.Part;
import org.backfile.content.Span;
import org.backfile.moderation.EditForm.BlockRow;
import org.backfile.moderation.EditForm.PromoRow;
import org.backfile.text.WhiteSpace;

/** Gives the marked words of the original to a field of the form, and takes them from whatever had them: a word belongs to one field. */
final class Taking {

    /** Fields that are concluded from words which belong to another field too. */
    private static final Set<FieldName> SHARING = Set.of(FieldName.PUBLICATION, FieldName.LANGUAGE, FieldName.URL, FieldName.SECTION);
    /** Between names that are printed in one line. */
    private static final String BETWEEN_NAMES = "\\s*(?:[,;|\n،、]|\\s&\\s|\\s(?:and|und|et|y|e|och|og|i|ja|и)\\s)\\s*";

    private final FormText text;
    private final Mark mark;
    private final List<Span> spans;
    private EditForm form;

    private Taking(EditForm form, FormText text, Mark mark) {
        this.form = form;
        this.text = text;
        this.mark = mark;
        this.spans = mark.spans(text.rendering());
    }

    /** The form after the taking; empty if the words mean nothing to that field. */
    static Optional<EditForm> take(EditForm form, FormText text, Mark mark, Target target) {
        return new Taking(form, text, mark).into(target);
    }

    private Optional<EditForm> into(Target target) {
        String words = WhiteSpace.normalised(mark.words(text.rendering()));
        if (target.type() != null) {
            return Optional.of(blocks(target.type()));
        }
        switch (target.field().kind()) {
            case DATE -> {
                Optional<Edtf> date = text.dates().read(words);
                if (date.isEmpty()) {
                    return Optional.empty();
                }
                set(target.field(), null, target.field().word(), date.get().toString());
            }
            case NAMES -> set(target.field(), null, target.field().word(), Arrays.stream(mark.words(text.rendering()).strip().split(BETWEEN_NAMES))
                    .map(WhiteSpace::normalised).filter(name -> !name.isEmpty()).collect(Collectors.joining("\n")));
            case PROMOS -> promo();
            case BLOCKS -> furniture(target.field());
            default -> {
                if (!SHARING.contains(target.field())) {
                    release(target);
                }
                set(target.field(), target.part(), target.part() == null ? target.field().word() : target.part(), words);
            }
        }
        return Optional.of(form.at().isEmpty() || target.isRow() ? form : form.withInput("at", target.field().word()));
    }

    private void set(FieldName field, String part, String input, String words) {
        form = form.withInput(input, words).withInput(Places.name(field, part), Places.write(spans)).withInput("at", field.word()).withoutInput("absent." + field.word());
    }

    /** One block for each paragraph that is marked, where its words stand in the story. */
    private EditForm blocks(BlockType type) {
        List<Mark> paragraphs = type.hasLines() ? List.of(mark) : mark.paragraphs(text.rendering());
        String replaced = form.blocks().stream().filter(row -> isWithin(text.spans(FieldName.BODY, row.id()))).map(BlockRow::id).findFirst().orElse(null);
        release(new Target(FieldName.BODY, null, type));
        for (Mark paragraph : paragraphs) {
            List<Span> places = type.hasLines() ? paragraph.lines(text.rendering()).stream().flatMap(line -> line.spans(text.rendering()).stream()).toList()
                    : paragraph.spans(text.rendering());
            String words = type.hasLines() ? WhiteSpace.normalisedLines(paragraph.words(text.rendering())) : WhiteSpace.normalised(paragraph.words(text.rendering()));
            BlockRow row = new BlockRow(replaced != null ? replaced : freshId(places), type, words, "");
            List<BlockRow> rows = new ArrayList<>(form.blocks());
            rows.add(placeOf(places, rows), row);
            form = form.withBlocks(rows).withInput(Places.name(FieldName.BODY, row.id()), Places.write(places)).withInput("at", row.id());
            replaced = null;
        }
        return form;
    }

    /** Behind the last block that begins before these words. */
    private int placeOf(List<Span> places, List<BlockRow> rows) {
        int place = 0;
        for (int at = 0; at < rows.size(); at++) {
            List<Span> others = placesOf(FieldName.BODY, rows.get(at).id());
            if (!others.isEmpty() && others.get(0).from() < places.get(0).from()) {
                place = at + 1;
            }
        }
        return place;
    }

    /** As the form has them now, after what was taken or released. */
    private List<Span> placesOf(FieldName field, String part) {
        String named = form.input(Places.name(field, part));
        return named.isEmpty() ? text.spans(field, part) : Places.read(named);
    }

    private void promo() {
        List<Mark> lines = mark.lines(text.rendering());
        String id = movedOrFresh(FieldName.PROMOS);
        release(new Target(FieldName.PROMOS, null, null));
        List<PromoRow> promos = new ArrayList<>(form.promos());
        List<Mark> teaser = lines.subList(1, lines.size());
        promos.add(new PromoRow(id, WhiteSpace.normalised(lines.get(0).words(text.rendering())),
                teaser.stream().map(line -> WhiteSpace.normalised(line.words(text.rendering()))).collect(Collectors.joining("\n")), ""));
        form = form.withPromos(promos).withInput(Places.name(FieldName.PROMOS, id), Places.write(lines.get(0).spans(text.rendering()))).withInput("at", id);
        if (!teaser.isEmpty()) {
            form = form.withInput(Places.name(FieldName.PROMOS, id + Part.TEASER),
                    Places.write(teaser.stream().flatMap(line -> line.spans(text.rendering()).stream()).toList()));
        }
    }

    private void furniture(FieldName field) {
        String id = movedOrFresh(field);
        release(new Target(field, null, null));
        List<BlockRow> rows = new ArrayList<>(form.furniture());
        rows.add(new BlockRow(id, BlockType.PARAGRAPH, WhiteSpace.normalised(mark.words(text.rendering())), ""));
        form = form.withFurniture(rows).withInput(Places.name(field, id), Places.write(spans)).withInput("at", id);
    }

    /** A block of the body that is marked as a whole keeps its id where it goes. */
    private String movedOrFresh(FieldName field) {
        return form.blocks().stream().filter(row -> isWithin(text.spans(FieldName.BODY, row.id()))).map(BlockRow::id).findFirst().orElseGet(() -> freshId(spans));
    }

    private String freshId(List<Span> places) {
        String id = Block.idAt(places.get(0).from());
        boolean known = Stream.of(form.blocks().stream().map(BlockRow::id), form.promos().stream().map(PromoRow::id), form.furniture().stream().map(BlockRow::id))
                .flatMap(ids -> ids).anyMatch(id::equals);
        return known ? BlockAction.newId() : id;
    }

    private boolean isWithin(List<Span> words) {
        return !words.isEmpty() && words.stream().allMatch(word -> Spans.minus(List.of(word), spans, text.rendering()).isEmpty());
    }

    /** Takes the words from the fields that have them now. */
    private void release(Target target) {
        for (FieldName field : FieldName.values()) {
            if (!field.isRead() || SHARING.contains(field) || field.kind() == Kind.NAMES || field.kind() == Kind.DATE || field.kind() == Kind.FLAG || field == target.field() && field.kind() == Kind.TEXT) {
                continue;
            }
            switch (field.kind()) {
                case PICTURE -> Stream.of("caption", "credit").filter(part -> field != target.field() || !part.equals(target.part())).forEach(part -> release(field, part, part));
                case BLOCKS -> releaseRows(field);
                case PROMOS -> releasePromos(field);
                default -> release(field, null, field.word());
            }
        }
    }

    private void release(FieldName field, String part, String input) {
        List<Span> before = text.spans(field, part);
        if (before.stream().anyMatch(one -> spans.stream().anyMatch(one::overlaps))) {
            List<Span> left = Spans.minus(before, spans, text.rendering());
            String words = field.kind() == Kind.LINES ? left.stream().map(one -> text.words(List.of(one))).collect(Collectors.joining("\n")) : text.words(left);
            form = form.withInput(input, words).withInput(Places.name(field, part), Places.write(left));
        }
    }

    /** A block out of whose middle words are taken is two blocks afterwards. */
    private void releaseRows(FieldName field) {
        List<BlockRow> rows = new ArrayList<>();
        for (BlockRow row : field == FieldName.BODY ? form.blocks() : form.furniture()) {
            List<Span> before = text.spans(field, row.id());
            if (before.stream().noneMatch(one -> spans.stream().anyMatch(one::overlaps))) {
                rows.add(row);
                continue;
            }
            List<Span> left = Spans.minus(before, spans, text.rendering());
            List<Span> head = left.stream().filter(one -> one.from() < spans.get(0).from()).toList();
            List<Span> tail = left.stream().filter(one -> one.from() >= spans.get(0).from()).toList();
            for (List<Span> part : List.of(head, tail)) {
                if (!part.isEmpty()) {
                    boolean first = part == head || head.isEmpty();
                    String id = first ? row.id() : freshId(part);
                    rows.add(new BlockRow(id, row.type(), left(row, before, part), first ? row.credit() : ""));
                    form = form.withInput(Places.name(field, id), Places.write(part));
                }
            }
        }
        form = field == FieldName.BODY ? form.withBlocks(rows) : form.withFurniture(rows);
    }

    private String left(BlockRow row, List<Span> before, List<Span> part) {
        if (row.type() == BlockType.TABLE) {
            return TableCells.left(row.text(), before, part, text);
        }
        return row.type().hasLines() ? part.stream().map(one -> text.words(List.of(one))).collect(Collectors.joining("\n")) : text.words(part);
    }

    private void releasePromos(FieldName field) {
        List<PromoRow> rows = new ArrayList<>();
        for (PromoRow row : form.promos()) {
            List<Span> title = text.spans(field, row.id());
            List<Span> teaser = text.spans(field, row.id() + Part.TEASER);
            List<Span> leftOfTitle = Spans.minus(title, spans, text.rendering());
            List<Span> leftOfTeaser = Spans.minus(teaser, spans, text.rendering());
            PromoRow left = new PromoRow(row.id(), leftOfTitle.equals(title) ? row.title() : text.words(leftOfTitle),
                    leftOfTeaser.equals(teaser) ? row.teaser() : leftOfTeaser.stream().map(one -> text.words(List.of(one))).collect(Collectors.joining("\n")), row.url());
            if (!left.title().isEmpty() || !left.teaser().isEmpty()) {
                rows.add(left);
            }
        }
        form = form.withPromos(rows);
    }
}
