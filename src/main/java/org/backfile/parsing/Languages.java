package org.backfile.parsing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells the language of a text from its script and from the little words that every sentence has. */
final class Languages {

    /** Enough to tell; the whole of a book is no surer. */
    private static final int SAMPLE_CHARS = 6000;
    private static final int LONGEST_WORD = 6;

    private static final String[] CODES = {"en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "pl", "tr", "id", "ro", "cs"};
    /** For each little word the bits of the languages that have it, by their place among the codes. */
    private static final WordTable WORDS = words();

    private static WordTable words() {
        return new WordTable(table());
    }

    /** Words, in lower case, that hardly a sentence of some language does without. */
    static Set<String> littleWords() {
        return table().keySet();
    }

    private static Map<String, Integer> table() {
        Map<String, Integer> table = new HashMap<>();
        words(table, "en", "the of and to in is was that for with as his her by from has have been were said are it at which");
        words(table, "de", "der die das und ist von mit den im nicht auf des ein eine einer für dem sich auch als wurde hat");
        words(table, "fr", "le la les des et est du un une dans que qui pour sur pas au par avec son sont cette aux ont");
        words(table, "es", "el la los las de y en que del un una por con para se es su más fue han como lo al pero");
        words(table, "pt", "o a os as de e em que do da um uma por com para não dos das no na foi mais ao são");
        words(table, "it", "il la lo gli di e che un una per con non del della dei nel sono è più alla ha anche delle");
        words(table, "nl", "de het een en van in is dat op te voor met zijn niet aan er die ook door wordt werd bij heeft");
        words(table, "sv", "och att det som en på är av för med den till inte har de ett om var från också");
        words(table, "da", "og at det som en på er af for med den til ikke har de et om var fra også");
        words(table, "no", "og å det som en på er av for med den til ikke har de et om var fra også etter");
        words(table, "pl", "i w na z do się nie że to jest o jak po dla od przez są został oraz");
        words(table, "tr", "ve bir bu da de için ile olarak daha çok olan sonra kadar gibi ise ancak");
        words(table, "id", "yang dan di dari ini untuk dengan pada itu dalam tidak akan ke oleh adalah");
        words(table, "ro", "și de la în cu pe un o este care din nu mai pentru au fost sunt");
        words(table, "cs", "a v na se je že z s do o pro jako by to ve byl po které však");
        return table;
    }

    private Languages() {
    }

    private static void words(Map<String, Integer> table, String code, String words) {
        for (int at = 0; at < CODES.length; at++) {
            if (CODES[at].equals(code)) {
                int bit = 1 << at;
                for (String word : words.split(" ")) {
                    table.merge(word, bit, (one, other) -> one | other);
                }
            }
        }
    }

    /** The BCP 47 tag of the text's language; null if it cannot be told. */
    static String of(String text) {
        int end = Math.min(text.length(), SAMPLE_CHARS);
        char[] chars = new char[end];
        text.getChars(0, end, chars, 0);
        int[] scripts = new int[Scripts.COUNT];
        int[] hits = new int[CODES.length];
        int words = 0;
        for (int at = 0; at < end;) {
            int start = at;
            int bits = 0;
            for (; at < end && Chars.isLetter(chars[at]); at++) {
                bits |= chars[at];
            }
            if (at == start) {
                at++;
                continue;
            }
            if (bits < 0x80) {
                scripts[Scripts.LATIN] += at - start; // plain letters, as most words have no others
            } else {
                count(scripts, chars, start, at);
            }
            words++;
            if (at - start <= LONGEST_WORD) {
                count(hits, WORDS.getAnyCase(chars, start, at));
            }
        }
        int script = Scripts.leading(scripts);
        return script == Scripts.LATIN ? latin(hits, words) : Scripts.language(script, text, end);
    }

    private static void count(int[] scripts, char[] chars, int from, int to) {
        for (int at = from; at < to; at++) {
            scripts[Scripts.of(chars[at])]++;
        }
    }

    private static void count(int[] hits, int bits) {
        for (int left = bits; left != 0; left &= left - 1) {
            hits[Integer.numberOfTrailingZeros(left)]++;
        }
    }

    /** The language with the most hits; null if fewer than one word in twelve is one of its little words, or two languages tie. */
    private static String latin(int[] hits, int words) {
        int best = 0;
        int second = -1;
        for (int at = 1; at < hits.length; at++) {
            if (hits[at] > hits[best]) {
                second = best;
                best = at;
            } else if (second < 0 || hits[at] > hits[second]) {
                second = at;
            }
        }
        boolean clear = hits[best] >= 2 && hits[best] * 12 >= words && hits[best] > hits[second];
        return clear ? CODES[best] : null;
    }
}
