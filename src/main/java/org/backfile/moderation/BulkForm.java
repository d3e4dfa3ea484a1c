package org.backfile.moderation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;

import org.backfile.article.Publication;
import org.backfile.article.PublicationStatus;
import org.backfile.article.ReviewState;
import org.backfile.content.FieldName;
import org.backfile.moderation.BulkOperation.Kind;
import org.backfile.text.Languages;
import org.backfile.text.WhiteSpace;

/** A bulk edit as somebody fills it in. */
public class BulkForm {

    /** The fields in which words can be replaced. */
    static final List<FieldName> REPLACEABLE = List.of(FieldName.HEADLINE, FieldName.STANDFIRST, FieldName.BYLINE, FieldName.SECTION, FieldName.SOURCE_LINE);
    /** The fields for which a newer reading can suggest a value. */
    static final List<FieldName> SUGGESTABLE = Arrays.stream(FieldName.values()).filter(FieldName::isRead).toList();
    /** What a bulk edit may bring about of the article as a whole. */
    static final List<PublicationStatus> STATUSES = List.of(PublicationStatus.WITHHELD, PublicationStatus.USABLE);
    private static final int LONGEST_REASON = 500;

    /** An input. */
    public enum Input {
        OPERATION, PUBLICATION, SECTION, LANGUAGE, REVIEW, STATUS, FIELD, SOUGHT, REPLACEMENT, SUGGESTED, REASON;

        /** Its name in the form. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What may be wrong with an input. */
    public enum Fault { MISSING, NO_OPERATION, NO_CHOICE, TOO_LONG, NAME_LONG, NO_LANGUAGE, NOTHING_CHANGES, NO_REASON, REASON_TOO_LONG }

    @RestForm
    String operation;
    @RestForm
    String publication;
    @RestForm
    String section;
    @RestForm
    String language;
    @RestForm
    String review;
    @RestForm
    String status;
    @RestForm
    String field;
    @RestForm
    String sought;
    @RestForm
    String replacement;
    @RestForm
    boolean sameCase;
    @RestForm
    boolean wholeWords;
    @RestForm
    String suggested;
    @RestForm
    String reason;

    private final Map<Input, Fault> faults = new EnumMap<>(Input.class);

    /** What is filled in; empty if something is wrong with it, which is then known. */
    Optional<BulkOperation> read() {
        String why = WhiteSpace.normalised(given(Input.REASON));
        check(Input.REASON, why.isEmpty(), Fault.NO_REASON);
        check(Input.REASON, why.length() > LONGEST_REASON, Fault.REASON_TOO_LONG);
        Optional<Kind> kind = Arrays.stream(Kind.values()).filter(one -> one != Kind.MERGE && one.word().equals(operation)).findFirst();
        check(Input.OPERATION, kind.isEmpty(), Fault.NO_OPERATION);
        Optional<BulkOperation> read = kind.map(this::read);
        return faults.isEmpty() ? read : Optional.empty();
    }

    private BulkOperation read(Kind kind) {
        return switch (kind) {
            case PUBLICATION -> {
                String name = line(Input.PUBLICATION);
                yield BulkOperation.setting(kind, FieldName.PUBLICATION, Publication.ofName(name).map(Publication::name).orElse(name));
            }
            case SECTION -> BulkOperation.setting(kind, FieldName.SECTION, line(Input.SECTION));
            case LANGUAGE -> {
                String tag = line(Input.LANGUAGE);
                check(Input.LANGUAGE, !tag.isEmpty() && !Languages.isKnown(tag), Fault.NO_LANGUAGE);
                yield BulkOperation.setting(kind, FieldName.LANGUAGE, Locale.forLanguageTag(tag).toLanguageTag());
            }
            case REVIEW -> BulkOperation.setting(kind, FieldName.REVIEW_STATE, among(Input.REVIEW, Arrays.stream(ReviewState.values()).map(ReviewState::word).toList()));
            case STATUS -> BulkOperation.setting(kind, FieldName.PUBLICATION_STATUS, among(Input.STATUS, STATUSES.stream().map(PublicationStatus::word).toList()));
            case REPLACE -> replacing();
            case SUGGESTED -> new BulkOperation(kind, field(Input.SUGGESTED, SUGGESTABLE), null, null, false, false);
            case MERGE -> throw new IllegalArgumentException("publications are merged elsewhere");
        };
    }

    private BulkOperation replacing() {
        String old = given(Input.SOUGHT);
        String now = given(Input.REPLACEMENT);
        check(Input.SOUGHT, old.isBlank(), Fault.MISSING);
        check(Input.SOUGHT, old.length() > FieldName.LONGEST_LINE, Fault.TOO_LONG);
        check(Input.REPLACEMENT, now.length() > FieldName.LONGEST_LINE, Fault.TOO_LONG);
        check(Input.REPLACEMENT, !old.isBlank() && old.equals(now), Fault.NOTHING_CHANGES);
        return new BulkOperation(Kind.REPLACE, field(Input.FIELD, REPLACEABLE), now, old, sameCase, wholeWords);
    }

    private String line(Input input) {
        String line = WhiteSpace.normalised(given(input));
        check(input, line.isEmpty(), Fault.MISSING);
        check(input, line.length() > longest(input), input == Input.PUBLICATION ? Fault.NAME_LONG : Fault.TOO_LONG);
        return line;
    }

    private FieldName field(Input input, List<FieldName> fields) {
        return FieldName.of(among(input, fields.stream().map(FieldName::word).toList())).orElse(null);
    }

    private String among(Input input, List<String> words) {
        check(input, !words.contains(given(input)), Fault.NO_CHOICE);
        return given(input);
    }

    private void check(Input input, boolean wrong, Fault fault) {
        if (wrong) {
            faults.putIfAbsent(input, fault);
        }
    }

    String reason() {
        return WhiteSpace.normalised(given(Input.REASON));
    }

    private String given(Input input) {
        String given = switch (input) {
            case OPERATION -> operation;
            case PUBLICATION -> publication;
            case SECTION -> section;
            case LANGUAGE -> language;
            case REVIEW -> review;
            case STATUS -> status;
            case FIELD -> field;
            case SOUGHT -> sought;
            case REPLACEMENT -> replacement;
            case SUGGESTED -> suggested;
            case REASON -> reason;
        };
        return given == null ? "" : given;
    }

    private static int longest(Input input) {
        return switch (input) {
            case PUBLICATION -> FieldName.PUBLICATION.longestLine();
            case REASON -> LONGEST_REASON;
            default -> FieldName.LONGEST_LINE;
        };
    }

    /** How many characters may be typed there. */
    public int longest(String input) {
        return longest(Input.valueOf(input.toUpperCase(Locale.ROOT)));
    }

    public boolean isSameCase() {
        return sameCase;
    }

    public boolean isWholeWords() {
        return wholeWords;
    }

    /** What was typed or chosen; empty if nothing was. */
    public String given(String input) {
        return given(Input.valueOf(input.toUpperCase(Locale.ROOT)));
    }

    /** What is wrong with the input; null if nothing is. */
    public Fault fault(String input) {
        return faults.get(Input.valueOf(input.toUpperCase(Locale.ROOT)));
    }

    /** What is wrong, by input. */
    public Map<Input, Fault> faults() {
        return faults;
    }
}
