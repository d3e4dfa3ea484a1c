package org.backfile.article;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backfile.content.Block;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Part;
import org.backfile.content.Promo;
import org.backfile.content.Span;
import org.backfile.content.WordFinder;
import org.backfile.text.Rendering;
import org.backfile.text.WhiteSpace;

/**
 * What of an article's past readers may not see. A hidden change hides each wording, but for the present one, that its words ever had in
 * their place; hidden words of the original hide whatever has as much as a few of them in a row. What the article says now is never
 * hidden: that is fixed, or the article withheld.
 */
public final class Hidden {

    static final Hidden NOTHING = new Hidden(Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Set.of());

    /** So many words in a row betray hidden ones. */
    private static final int BETRAYING = 5;
    /** Shorter values stand in longer ones by chance. In characters. */
    private static final int TELLING = 20;
    /** In the place of what readers may not see; no language has another word for it. */
    private static final String MASK = "█████";

    private final Set<Long> changes;
    private final Set<Long> proposals;
    private final Set<Place> places;
    private final Set<String> values;
    private final List<String> words;
    private final Set<String> now;

    /** Where a part of a value stands: a block keeps its id whatever it says. */
    private record Place(FieldName field, String part) {
    }

    /** A part of a field's value. */
    private record Placed(FieldName field, Part part) {

        Place place() {
            return new Place(field, part.block());
        }
    }

    private Hidden(Set<Long> changes, Set<Long> proposals, Set<Place> places, Set<String> values, List<String> words, Set<String> now) {
        this.changes = changes;
        this.proposals = proposals;
        this.places = places;
        this.values = values;
        this.words = words;
        this.now = now;
    }

    public static Hidden of(Article article) {
        List<Hiding> standing = Hiding.standing(article.id());
        if (standing.isEmpty()) {
            return NOTHING;
        }
        // Furniture is shown beside the original alone, as the original's.
        Set<String> now = Arrays.stream(FieldName.values()).filter(field -> field.isRead() && field != FieldName.FURNITURE)
                .flatMap(field -> Part.of(article.value(field)).stream()).map(Part::words).collect(Collectors.toSet());
        Set<Long> changes = standing.stream().flatMap(one -> one.revisionId().stream()).collect(Collectors.toSet());
        List<Revision> revisions = changes.isEmpty() ? List.of() : Revision.list("id in ?1", changes);
        List<Placed> changed = revisions.stream().filter(revision -> revision.field().isRead()).flatMap(Hidden::changed).toList();
        Set<Place> places = revisions.stream().filter(revision -> revision.field().isRead() && isConcluded(revision))
                .map(revision -> new Place(revision.field(), null)).collect(Collectors.toSet());
        changed.forEach(one -> places.add(one.place()));
        return new Hidden(changes, standing.stream().flatMap(one -> one.proposalId().stream()).collect(Collectors.toSet()), places,
                changed.stream().map(one -> one.part().words()).filter(one -> !now.contains(one)).collect(Collectors.toSet()),
                standing.stream().flatMap(one -> one.words().stream()).toList(), now);
    }

    /** The parts that a change took away, and those that it brought. */
    private static Stream<Placed> changed(Revision revision) {
        List<Part> before = Part.of(revision.before());
        List<Part> after = Part.of(revision.after());
        return Stream.concat(before.stream().filter(part -> !after.contains(part)), after.stream().filter(part -> !before.contains(part)))
                .map(part -> new Placed(revision.field(), part));
    }

    public boolean isNothing() {
        return this == NOTHING;
    }

    /** True if words of the originals are hidden: then nobody but the desk has these as they came. */
    public boolean isOfOriginal() {
        return !words.isEmpty();
    }

    /** The hidden words of the originals. */
    public List<String> words() {
        return words;
    }

    /** True if readers do not see what the change was. */
    boolean hides(Revision revision) {
        if (changes.contains(revision.id()) || !revision.field().isRead()) {
            return changes.contains(revision.id());
        }
        return changed(revision).anyMatch(one -> hides(one.field(), one.part())) || isConcluded(revision) && places.contains(new Place(revision.field(), null));
    }

    /** True if readers do not see why somebody did something: it was hidden what, or it tells hidden words. */
    boolean hidesReason(Changeset changeset) {
        return changeset.reason().filter(this::betrays).isPresent() || Revision.ofChangeset(changeset.id()).stream().anyMatch(this::hides);
    }

    /** A date or a flag, which has no words. */
    private static boolean isConcluded(Revision revision) {
        return Part.of(revision.before()).isEmpty() && Part.of(revision.after()).isEmpty();
    }

    /** True if readers do not see the proposal. */
    public boolean hidesProposal(long id, FieldName field, String part, List<String> said) {
        return proposals.contains(id) || said.stream().filter(one -> !one.isEmpty()).anyMatch(one -> hides(field, part, one));
    }

    /** @param part as evidence names it; null for the whole value */
    public boolean hides(FieldName field, String part, String said) {
        return hides(field, new Part(part, said));
    }

    /** True if readers do not see that a part of a field says, or said, this. */
    boolean hides(FieldName field, Part part) {
        return !part.words().isEmpty() && !now.contains(part.words()) && (places.contains(new Place(field, part.block())) || betrays(part.words()));
    }

    /** True if a text of whatever kind tells hidden words. */
    boolean betrays(String text) {
        String normalised = WhiteSpace.normalised(text);
        return values.stream().anyMatch(value -> value.equals(text) || value.length() >= TELLING && text.contains(value))
                || words.stream().anyMatch(hidden -> betrays(normalised, hidden));
    }

    /** True if a text, normalised, tells some of those words. */
    static boolean betrays(String text, String hidden) {
        String[] sought = hidden.split(" ");
        for (int at = 0; at + Math.min(BETRAYING, sought.length) <= sought.length; at++) {
            if (text.contains(String.join(" ", Arrays.asList(sought).subList(at, at + Math.min(BETRAYING, sought.length))))) {
                return true;
            }
        }
        return text.length() >= TELLING && hidden.contains(text);
    }

    /** True if hidden words stand there in the original, or a part of them. */
    public boolean covers(Rendering rendering, List<Span> spans) {
        return in(rendering).stream().anyMatch(hidden -> spans.stream().anyMatch(span -> span.from() < hidden.to() && hidden.from() < span.to()));
    }

    /** Where the hidden words stand in an original. */
    List<Span> in(Rendering rendering) {
        if (words.isEmpty()) {
            return List.of();
        }
        WordFinder finder = new WordFinder(rendering);
        return words.stream().flatMap(one -> finder.occurrences(one).stream()).toList();
    }

    /** The value as readers may see it. */
    FieldValue masked(FieldName field, FieldValue value) {
        Predicate<Part> hidden = part -> part.words() != null && hides(field, part);
        if (value instanceof FieldValue.Text text) {
            return FieldValue.text(hidden.test(new Part(null, text.text())) ? MASK : text.text());
        } else if (value instanceof FieldValue.Names) {
            return Part.of(value).stream().anyMatch(hidden) ? FieldValue.names(List.of(MASK)) : value;
        } else if (value instanceof FieldValue.Picture picture) {
            return FieldValue.picture(masked(hidden, "caption", picture.caption()), masked(hidden, "credit", picture.credit()));
        } else if (value instanceof FieldValue.Blocks blocks) {
            return FieldValue.blocks(blocks.blocks().stream().map(block -> masked(hidden, block)).toList());
        } else if (value instanceof FieldValue.Promos promos) {
            return FieldValue.promos(promos.promos().stream().map(promo -> masked(hidden, promo)).toList());
        }
        return places.contains(new Place(field, null)) ? FieldValue.ABSENT : value;
    }

    private static Block masked(Predicate<Part> hidden, Block block) {
        String text = masked(hidden, block.id(), block.text());
        String credit = masked(hidden, block.id() + Part.CREDIT, block.credit());
        return Objects.equals(text, block.text()) && Objects.equals(credit, block.credit()) ? block : new Block(block.id(), block.type(), text, credit);
    }

    private static Promo masked(Predicate<Part> hidden, Promo promo) {
        String title = masked(hidden, promo.id(), promo.title());
        String teaser = masked(hidden, promo.id() + Part.TEASER, promo.teaser());
        return title.equals(promo.title()) && teaser.equals(promo.teaser()) ? promo : new Promo(promo.id(), title, teaser, null);
    }

    private static String masked(Predicate<Part> hidden, String part, String words) {
        return words != null && hidden.test(new Part(part, words)) ? MASK : words;
    }
}
