package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backfile.content.Edtf;
import org.backfile.search.QueryRemark.Kind;

/**
 * Reads the query language: words, {@code "exact phrases"}, {@code -not} (or {@code NOT}), {@code OR} (which joins its two neighbours), {@code AND},
 * {@code prefix*}, {@code field:value}, brackets. There is no query that it cannot read: what makes no sense is left out, and said.
 */
final class QueryReader {

    /** More words narrow no search that somebody means. */
    private static final int MOST_PIECES = 64;
    /** Deeper brackets are read as if they were not there. */
    private static final int DEEPEST = 16;
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    private final List<QueryToken> tokens;
    private final boolean editor;
    private final List<QueryRemark> remarks = new ArrayList<>();
    private int at;

    private QueryReader(List<QueryToken> tokens, boolean editor) {
        this.tokens = tokens;
        this.editor = editor;
    }

    /** @param editor true for whoever may ask for states */
    static ReadQuery read(String query, boolean editor) {
        List<QueryToken> tokens = QueryToken.cut(query);
        QueryReader reader = new QueryReader(tokens.size() > MOST_PIECES ? tokens.subList(0, MOST_PIECES) : tokens, editor);
        Wanted wanted = reader.all(null, 0);
        if (tokens.size() > MOST_PIECES) {
            reader.remark(Kind.TOO_LONG, tokens.get(MOST_PIECES).text());
        }
        return new ReadQuery(wanted, List.copyOf(reader.remarks));
    }

    /** Up to the closing bracket, or the end. */
    private Wanted all(QueryField field, int depth) {
        List<Wanted> parts = new ArrayList<>();
        boolean joins = false;
        while (at < tokens.size()) {
            QueryToken token = tokens.get(at);
            if (token.kind() == QueryToken.Kind.CLOSE) {
                if (depth > 0) {
                    break;
                }
                at++;
                remark(Kind.LONE_BRACKET, ")");
            } else if (token.kind() == QueryToken.Kind.WORD && token.text().equals("OR")) {
                at++;
                if (parts.isEmpty() || joins || isEnd()) {
                    remark(Kind.LONE_OPERATOR, "OR");
                } else {
                    joins = true;
                }
            } else if (token.kind() == QueryToken.Kind.WORD && token.text().equals("AND")) {
                at++; // words that stand beside each other are both looked for anyway
                if (parts.isEmpty() || joins || isEnd()) {
                    remark(Kind.LONE_OPERATOR, "AND");
                }
            } else {
                Optional<Wanted> part = part(field, depth);
                if (part.isPresent()) {
                    add(parts, part.get(), joins);
                    joins = false;
                }
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Wanted.All(parts);
    }

    private boolean isEnd() {
        return at >= tokens.size() || tokens.get(at).kind() == QueryToken.Kind.CLOSE;
    }

    private static void add(List<Wanted> parts, Wanted part, boolean joins) {
        if (!joins) {
            parts.add(part);
            return;
        }
        Wanted before = parts.remove(parts.size() - 1);
        List<Wanted> either = new ArrayList<>(before instanceof Wanted.Any any ? any.parts() : List.of(before));
        either.add(part);
        parts.add(new Wanted.Any(either));
    }

    private Optional<Wanted> part(QueryField field, int depth) {
        QueryToken token = tokens.get(at++);
        switch (token.kind()) {
            case MINUS:
                return not(token, field, depth);
            case OPEN:
                return bracket(field, depth);
            case FIELD:
                return ofField(token.text(), depth);
            case OPEN_QUOTED:
                remark(Kind.OPEN_QUOTE, token.text());
                return phrase(field, token.text());
            case QUOTED:
                return phrase(field, token.text());
            default:
                return token.text().equals("NOT") && !isEnd() ? not(token, field, depth) : word(field, token.text());
        }
    }

    private Optional<Wanted> not(QueryToken sign, QueryField field, int depth) {
        if (isEnd()) {
            remark(Kind.LONE_OPERATOR, sign.text());
            return Optional.empty();
        }
        // Twice not is meant by nobody; it is read as once.
        return part(field, depth).map(unwanted -> unwanted instanceof Wanted.Not ? unwanted : new Wanted.Not(unwanted));
    }

    private Optional<Wanted> bracket(QueryField field, int depth) {
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        Wanted inside = all(field, depth + 1);
        if (at < tokens.size()) {
            at++;
        } else {
            remark(Kind.LONE_BRACKET, "(");
        }
        return inside.equals(Wanted.EVERYTHING) ? Optional.empty() : Optional.of(inside);
    }

    private Optional<Wanted> ofField(String name, int depth) {
        Optional<QueryField> known = QueryField.of(name);
        if (known.isEmpty()) {
            remark(Kind.UNKNOWN_FIELD, name + ":");
            return word(null, name);
        }
        QueryField field = known.get();
        if (isEnd() || tokens.get(at).kind() == QueryToken.Kind.FIELD || tokens.get(at).kind() == QueryToken.Kind.MINUS) {
            remark(Kind.EMPTY_FIELD, name + ":");
            return Optional.empty();
        }
        if (field.isText()) {
            return part(field, depth);
        }
        QueryToken value = tokens.get(at++);
        return switch (field.kind()) {
            case DATE -> told(Edtf.parse(value.text()).map(date -> new Wanted.Dated(field, date)), Kind.NO_DATE, value);
            case THING -> told(Thing.of(value.text()).map(thing -> new Wanted.Having(field == QueryField.HAS, thing)), Kind.UNKNOWN_THING, value);
            case STATE -> state(value);
            default -> told(Optional.of(value.text()).filter(QueryReader::hasWord).map(code -> new Wanted.Coded(field, code)), Kind.EMPTY_FIELD, value);
        };
    }

    private Optional<Wanted> state(QueryToken value) {
        return editor ? told(States.of(value.text()).map(state -> new Wanted.Coded(QueryField.STATE, state)), Kind.UNKNOWN_STATE, value)
                : told(Optional.empty(), Kind.EDITORS_ONLY, new QueryToken(QueryToken.Kind.WORD, "state:" + value.text()));
    }

    private Optional<Wanted> told(Optional<Wanted> read, Kind kind, QueryToken value) {
        if (read.isEmpty()) {
            remark(kind, value.text());
        }
        return read;
    }

    private Optional<Wanted> phrase(QueryField field, String text) {
        return hasWord(text) ? Optional.of(new Wanted.Phrase(field, text)) : none(text);
    }

    private Optional<Wanted> word(QueryField field, String text) {
        if (!hasWord(text)) {
            return none(text);
        }
        if (!text.endsWith("*")) {
            // A word after all, where it joins nothing.
            return Optional.of(new Wanted.Word(field, OPERATORS.contains(text) ? text.toLowerCase(Locale.ROOT) : text));
        }
        String prefix = text.replaceAll("\\*+$", "");
        if (prefix.codePointCount(0, prefix.length()) < 2) {
            remark(Kind.SHORT_PREFIX, text);
            return Optional.of(new Wanted.Word(field, prefix));
        }
        return Optional.of(new Wanted.Prefix(field, prefix));
    }

    private Optional<Wanted> none(String text) {
        remark(Kind.NO_WORD, text);
        return Optional.empty();
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void remark(Kind kind, String about) {
        remarks.add(new QueryRemark(kind, about));
    }
}
