package org.backfile.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words as a finder compares them: without case, accents, typographic quotes and dashes. */
public final class Folding {

    private Folding() {
    }

    public static String folded(String text) {
        String decomposed = Normalizer.normalize(WhiteSpace.normalised(text), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(codePoint -> Character.getType(codePoint) != Character.NON_SPACING_MARK)
                .map(Folding::plain).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static int plain(int codePoint) {
        return switch (codePoint) {
            case 0x2018, 0x2019, 0x201A, 0x2032 -> '\'';
            case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB -> '"';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014 -> '-';
            default -> codePoint;
        };
    }
}
