package org.backfile.moderation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

import org.backfile.article.ArticleWords;
import org.backfile.content.BlockType;
import org.backfile.content.FieldName;
import org.backfile.moderation.EditForm.BlockRow;
import org.backfile.web.Formats;
import org.backfile.web.InterfaceLanguage;

/**
 * The blocks of a story and the lines of its original, as the fixing screen shows them. One of each kind is made by its template, and those like it are made
 * from that one: a long story has thousands of buttons with their names, and a template takes its time for every word of each.
 */
public final class StoryRows {

    /** Stand for what differs between blocks or lines of a kind, all of it letters and digits but the words. No template has these signs, which Unicode leaves to everybody. */
    private static final String ID = "\uE000";
    private static final String NUMBER = "\uE001";
    private static final String SIZE = "\uE002";
    private static final String WORDS = "\uE003";

    private static final List<BlockType> TYPES = List.of(BlockType.values());
    private static final RawString NOTHING = new RawString("");

    @CheckedTemplate(basePath = "Edits")
    static class Templates {

        static native TemplateInstance block(EditPage page, List<BlockType> types, BlockRow block, String number, String size, boolean first, boolean last, boolean at);

        static native TemplateInstance line(String id, String number, boolean ending, boolean at);
    }

    /** A block: what stands before its words, they themselves, and what stands behind them. */
    public record Row(RawString head, String words, RawString tail) {
    }

    private record Kind(BlockType type, boolean first, boolean last) {
    }

    private final EditPage page;
    private final boolean ending;
    private final Map<Kind, String> kinds = new HashMap<>();
    private final Map<FieldName, String> fields = new EnumMap<>(FieldName.class);
    private final String line;

    private StoryRows(EditPage page) {
        this.page = page;
        this.ending = page.markedFrom() > 0;
        this.line = Templates.line(ID, NUMBER, ending, false).render();
        ArticleWords words = InterfaceLanguage.current().words(ArticleWords.class);
        Arrays.stream(FieldName.values()).forEach(field -> fields.put(field, words.field(field)));
    }

    static StoryRows of(EditPage page) {
        return new StoryRows(page);
    }

    public List<Row> blocks() {
        List<BlockRow> blocks = page.form().blocks();
        return IntStream.range(0, blocks.size()).mapToObj(at -> row(blocks.get(at), at, at == blocks.size() - 1)).toList();
    }

    private Row row(BlockRow block, int at, boolean last) {
        boolean here = page.isAt(block.id());
        String number = Formats.plain(at + 1);
        String size = Integer.toString(page.rowsOf(block.text()));
        if (here || block.isPicture()) {
            return new Row(new RawString(Templates.block(page, TYPES, block, number, size, at == 0, last, here).render()), "", NOTHING);
        }
        String like = kinds.computeIfAbsent(new Kind(block.type(), at == 0, last), kind -> Templates.block(page, TYPES, new BlockRow(ID, kind.type(), WORDS, ""), NUMBER, SIZE, kind.first(), kind.last(), false)
                .render()).replace(ID, block.id()).replace(NUMBER, number).replace(SIZE, size);
        int words = like.indexOf(WORDS);
        return new Row(new RawString(like.substring(0, words)), block.text(), new RawString(like.substring(words + WORDS.length())));
    }

    /** The number of a line of the original, which is a button. */
    public RawString number(int number) {
        String plain = Formats.plain(number);
        return new RawString(page.isAtLine(number) ? Templates.line(Integer.toString(number), plain, ending, true).render() : line.replace(ID, Integer.toString(number)).replace(NUMBER, plain));
    }

    /** The name of a field. */
    public String name(FieldName field) {
        return fields.get(field);
    }
}
