package org.backfile.search;

import java.io.IOException;
import java.text.Normalizer;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Writes each word twice at one place: as it stands, without case and accents, and its stem behind the language's mark. So one field serves
 * exact phrases and loose words, and no stem of one language is taken for a word of another.
 */
final class FormsFilter extends TokenFilter {

    /** No word begins with it. */
    private static final char MARK = '\u0001';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute exact = addAttribute(KeywordAttribute.class);
    private final String mark;
    private char[] folded = new char[64];

    /** @param language null if words are kept as they stand alone */
    FormsFilter(TokenStream words, String language) {
        super(words);
        this.mark = language == null ? null : MARK + language + ":";
    }

    static boolean isStem(String form) {
        return form.length() > 0 && form.charAt(0) == MARK;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        fold();
        if (mark != null && !exact.isKeyword()) {
            String stem = term.toString();
            term.setEmpty().append(mark).append(stem);
        }
        return true;
    }

    private void fold() {
        char[] word = term.buffer();
        int length = term.length();
        if (isPlain(word, length)) {
            return;
        }
        if (folded.length < 4 * length) {
            folded = new char[8 * length];
        }
        int out = ASCIIFoldingFilter.foldToASCII(word, 0, folded, 0, length);
        if (isPlain(folded, out)) {
            term.copyBuffer(folded, 0, out);
            return;
        }
        String decomposed = Normalizer.normalize(new String(folded, 0, out), Normalizer.Form.NFKD);
        term.setEmpty();
        decomposed.chars().filter(sign -> !isAccent(sign)).forEach(sign -> term.append((char) sign));
        if (term.length() == 0) {
            term.append(decomposed);
        }
    }

    private static boolean isPlain(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            if (word[i] >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Combining marks of Latin, Greek and Cyrillic, points of Hebrew and Arabic, the Arabic stroke; not the vowels of Indic scripts. */
    private static boolean isAccent(int sign) {
        return sign >= 0x300 && sign <= 0x36F || sign >= 0x591 && sign <= 0x5C7 || sign >= 0x64B && sign <= 0x65F || sign == 0x670 || sign == 0x640;
    }
}
