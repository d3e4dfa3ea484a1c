package org.backfile.search;

import java.util.List;

import org.backfile.article.Article;
import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Edtf;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.text.Excerpts;

/** What a feed says of an article; what there is not is null or empty. */
record FeedText(Article article) {

    /** In characters. */
    private static final int LONGEST_SUMMARY = 400;

    String headline() {
        return article.headline().orElse("");
    }

    /** The standfirst, else how the story begins. */
    String summary() {
        String standfirst = text(FieldName.STANDFIRST);
        if (standfirst != null) {
            return standfirst;
        }
        List<Block> body = article.value(FieldName.BODY) instanceof FieldValue.Blocks blocks ? blocks.blocks() : List.of();
        return body.stream().filter(block -> block.type() == BlockType.PARAGRAPH).findFirst().map(block -> Excerpts.of(block.text(), LONGEST_SUMMARY)).orElse("");
    }

    List<String> authors() {
        return names(FieldName.AUTHORS);
    }

    List<String> topics() {
        return names(FieldName.TOPICS);
    }

    String publication() {
        return text(FieldName.PUBLICATION);
    }

    String language() {
        return text(FieldName.LANGUAGE);
    }

    /** The moment at which the day of publication begins, as feeds want it; null if the day is in doubt, for they have no way to say that. */
    String published() {
        return article.published().filter(Edtf::isCertainDay).map(date -> date.from() + "T00:00:00Z").orElse(null);
    }

    private String text(FieldName field) {
        return article.value(field) instanceof FieldValue.Text text ? text.text() : null;
    }

    private List<String> names(FieldName field) {
        return article.value(field) instanceof FieldValue.Names names ? names.names() : List.of();
    }
}
