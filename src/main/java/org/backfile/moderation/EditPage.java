package org.backfile.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.backfile.article.Article;
import org.backfile.article.Collision;
import org.backfile.article.OriginalView;
import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;
import org.backfile.article.Settlement;
import org.backfile.content.BlockType;
import org.backfile.content.FieldName;
import org.backfile.moderation.EditedValues.Problem;

/**
 * What the edit page shows: the form, where each value comes from, and what has to be told.
 *
 * @param arranged id of the row to go on with after a button of a block; empty if none was pressed
 */
public record EditPage(Article article, EditForm form, OriginalView source, Map<FieldName, Problem> errors,
        Map<FieldName, Collision> collisions, Told told, String arranged) {

    /**
     * What is told above the form, as the address names it after a save.
     *
     * @param note {@code nothing}, {@code status}, {@code incomplete}, {@code unsplit} or {@code overtaken}, if that is to be told; otherwise empty
     */
    public record Told(List<FieldName> saved, List<FieldName> merged, List<FieldName> meanwhile, String note) {

        static final Told NOTHING = note("");

        static Told note(String note) {
            return new Told(List.of(), List.of(), List.of(), note);
        }

        static Told of(List<String> saved, List<String> merged, List<String> meanwhile) {
            return new Told(fields(saved), fields(merged), fields(meanwhile),
                    Stream.of("nothing", "status", "incomplete").filter(saved::contains).findFirst().orElse(""));
        }

        private static List<FieldName> fields(List<String> words) {
            return Arrays.stream(FieldName.values()).filter(field -> words.contains(field.word())).toList();
        }
    }

    @CheckedTemplate(basePath = "Edits")
    static class Templates {

        static native TemplateInstance edit(EditPage page, List<FieldRow> fields, List<BlockType> types, List<PublicationStatus> statuses, List<ReviewState> reviews);
    }

    static EditPage of(Article article) {
        return of(article, EditForm.of(article, Settlement.ofArticle(article.id())));
    }

    static EditPage of(Article article, EditForm form) {
        return new EditPage(article, form, OriginalView.of(article), Map.of(), Map.of(), Told.NOTHING, "");
    }

    /** The page after a button of a block: nothing is saved yet. */
    static EditPage arranged(Article article, EditForm form, BlockAction action) {
        EditForm arranged = action.applyTo(form);
        EditPage page = new EditPage(article, arranged, OriginalView.of(article), Map.of(), Map.of(), Told.NOTHING, action.goOnWith(form, arranged));
        return arranged.equals(form) ? page.tell(Told.note("unsplit")) : page;
    }

    EditPage tell(Told newTold) {
        return new EditPage(article, form, source, errors, collisions, newTold, arranged);
    }

    EditPage refuse(Map<FieldName, Problem> newErrors) {
        return new EditPage(article, form, source, newErrors, collisions, told, arranged);
    }

    EditPage decide(List<Collision> newCollisions) {
        return new EditPage(article, form, source, errors,
                newCollisions.stream().collect(Collectors.toMap(Collision::field, Function.identity())), told, arranged);
    }

    /** The revision at which the person sees who may see the article. */
    public long seenStatus() {
        return seen(FieldName.PUBLICATION_STATUS);
    }

    /** The revision at which the person sees the state of its review. */
    public long seenReview() {
        return seen(FieldName.REVIEW_STATE);
    }

    private long seen(FieldName field) {
        return Settlement.seen(article.id(), field);
    }

    /** Lines that a text wants in a box of some 80 characters. */
    public int rowsOf(String text) {
        return Math.max(1, Math.min(14, text.lines().mapToInt(line -> line.length() / 72 + 1).sum()));
    }

    /** @param names of accounts by id */
    TemplateInstance render(Map<Long, String> names) {
        return Templates.edit(this, source.fields().stream().map(report -> FieldRow.of(report, this, names)).toList(),
                Arrays.asList(BlockType.values()),
                List.of(PublicationStatus.USABLE, PublicationStatus.WITHHELD), Arrays.asList(ReviewState.values()));
    }
}
