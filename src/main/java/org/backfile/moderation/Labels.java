package org.backfile.moderation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

import org.backfile.article.ArticleWords;
import org.backfile.content.BlockType;
import org.backfile.content.FieldName;
import org.backfile.web.InterfaceLanguage;

/**
 * The words that stand at every block of the fixing screen and at every line of its original, asked for once a page: a message with a value in it is a
 * template of its own, and a story of some hundred blocks would have thousands of them.
 *
 * @param types  what a block can be, to choose among, by what it is
 * @param fields the names of the fields
 * @param line   what the button of a line does
 */
public record Labels(Map<BlockType, RawString> types, Map<FieldName, String> fields, String typeOf, String textOf, String creditOf, Label split, Label merge, Label up, Label down,
        Label insert, Label toPromos, Label toFurniture, Label delete, Label line) {

    /** Stands for a number that is not known yet; no message has this sign, which Unicode leaves to everybody. */
    private static final String NUMBER = "\uE000";

    /** A type that a block can have, by its name. */
    public record Type(BlockType type, String name) {
    }

    @CheckedTemplate(basePath = "Edits")
    static class Templates {

        static native TemplateInstance types(List<Type> types, BlockType chosen);
    }

    /**
     * What a button says, and what it says to those who do not see where it stands.
     *
     * @param on with {@link #NUMBER} in the place of the number
     */
    public record Label(String name, String on) {

        /** With the number of the block or the line. */
        public String on(String number) {
            return with(on, number);
        }
    }

    /** @param ending true while a line is sought that ends what is marked */
    static Labels of(boolean ending) {
        InterfaceLanguage language = InterfaceLanguage.current();
        ArticleWords article = language.words(ArticleWords.class);
        DeskWords desk = language.words(DeskWords.class);
        ReviewWords review = language.words(ReviewWords.class);
        Map<FieldName, String> fields = new EnumMap<>(FieldName.class);
        Arrays.stream(FieldName.values()).forEach(field -> fields.put(field, article.field(field)));
        return new Labels(types(article), fields,
                desk.blockType(NUMBER), desk.blockText(NUMBER), desk.blockCredit(NUMBER),
                label(desk, desk.split()), label(desk, desk.merge()), label(desk, desk.up()), label(desk, desk.down()),
                label(desk, desk.insert()), label(desk, desk.toPromos()), label(desk, desk.toFurniture()), label(desk, desk.delete()),
                ending ? new Label(review.toHere(), review.toLine(NUMBER)) : new Label(review.fromHere(), review.fromLine(NUMBER)));
    }

    private static Map<BlockType, RawString> types(ArticleWords words) {
        List<Type> all = Arrays.stream(BlockType.values()).map(type -> new Type(type, words.block(type))).toList();
        return Arrays.stream(BlockType.values()).collect(Collectors.toMap(Function.identity(), chosen -> new RawString(Templates.types(all, chosen).render())));
    }

    private static Label label(DeskWords desk, String verb) {
        return new Label(verb, desk.onBlock(verb, NUMBER));
    }

    /** The name of the choice of a block's type; likewise of its text and of its credit. */
    public String typeOf(String number) {
        return with(typeOf, number);
    }

    public String textOf(String number) {
        return with(textOf, number);
    }

    public String creditOf(String number) {
        return with(creditOf, number);
    }

    private static String with(String words, String number) {
        return words.replace(NUMBER, number);
    }
}
