package org.backfile.search;

import java.util.ArrayList;
import java.util.List;

/** A piece of a query: a word, a quoted phrase, a field's name with its colon, a sign. */
record QueryToken(Kind kind, String text) {

    enum Kind { WORD, QUOTED, OPEN_QUOTED, FIELD, OPEN, CLOSE, MINUS }

    private static final String QUOTES = "\"“”„«»‟＂";

    /** Cuts the query into pieces; every query has some cut. */
    static List<QueryToken> cut(String query) {
        List<QueryToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < query.length()) {
            char sign = query.charAt(at);
            if (isSpace(sign)) {
                at++;
            } else if (sign == '(' || sign == ')') {
                tokens.add(new QueryToken(sign == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(sign)));
                at++;
            } else if (isQuote(sign)) {
                at = quoted(query, at, tokens);
            } else if (isMinus(sign)) {
                tokens.add(new QueryToken(Kind.MINUS, "-"));
                at++;
            } else {
                at = word(query, at, tokens);
            }
        }
        return tokens;
    }

    private static int quoted(String query, int open, List<QueryToken> tokens) {
        int close = open + 1;
        while (close < query.length() && !isQuote(query.charAt(close))) {
            close++;
        }
        tokens.add(new QueryToken(close < query.length() ? Kind.QUOTED : Kind.OPEN_QUOTED, query.substring(open + 1, close).strip()));
        return close + 1;
    }

    /** A word, or, up to its first colon, a field's name: what follows at once belongs to it. */
    private static int word(String query, int from, List<QueryToken> tokens) {
        int to = from;
        while (to < query.length() && !isSpace(query.charAt(to)) && query.charAt(to) != '(' && query.charAt(to) != ')' && !isQuote(query.charAt(to))) {
            if (query.charAt(to) == ':' && to > from && isName(query, from, to) && !query.startsWith("//", to + 1)) {
                tokens.add(new QueryToken(Kind.FIELD, query.substring(from, to)));
                return to + 1;
            }
            to++;
        }
        tokens.add(new QueryToken(Kind.WORD, query.substring(from, to)));
        return to;
    }

    private static boolean isName(String query, int from, int to) {
        return query.substring(from, to).chars().allMatch(Character::isLetter);
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isQuote(char sign) {
        return QUOTES.indexOf(sign) >= 0;
    }

    /** The hyphen of the keyboard and what some programs make of it; within a word it is a sign like others. */
    private static boolean isMinus(char sign) {
        return sign == '-' || sign == '\u2212' || sign == '\u2013';
    }
}
