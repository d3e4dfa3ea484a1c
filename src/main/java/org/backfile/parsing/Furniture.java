package org.backfile.parsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.text.WhiteSpace;

/** Claims the lines that give themselves away by their words, wherever they stand: page furniture, addresses, tags. */
final class Furniture {

    private static final int NETWORK = 1;
    private static final int ACT = 2;
    /** What bars of buttons consist of: networks, and what to do with them. */
    private static final WordTable BAR_WORDS = barWords("facebook twitter whatsapp linkedin telegram reddit pinterest email e-mail x instagram messenger flipboard youtube tiktok bluesky mastodon threads 微信 微博",
            "share tweet print copy link save on via by this article and mail teilen drucken partager imprimer compartir condividi delen more rss");
    private static final Set<String> MINUTES = Set.of("min", "mins", "minute", "minutes", "minuten", "minutos", "minuti", "minuter", "мин", "minute(s)");
    private static final Set<String> READS = Set.of("read", "lesezeit", "lesedauer", "lecture", "lectura", "leitura", "lettura", "leestijd", "lesen", "läsning", "чтения");

    /** A cue word may open a line of the story too. */
    private static final double CERTAIN = 0.9;

    private Furniture() {
    }

    private static WordTable barWords(String networks, String acts) {
        Map<String, Integer> words = new HashMap<>();
        List.of(acts.split(" ")).forEach(word -> words.put(word, ACT));
        List.of(networks.split(" ")).forEach(word -> words.put(word, NETWORK));
        return new WordTable(words);
    }

    static void claim(Page page, Story story) {
        claim(page, story, 0, page.size());
    }

    static void claim(Page page, Story story, int from, int to) {
        for (Passage passage : page.passages.subList(from, to)) {
            if (!page.isFree(passage.index)) {
                continue;
            }
            if (story.likely(passage.index) > CERTAIN || !claim(page, passage)) {
                address(page, passage);
                tags(page, passage);
            }
        }
    }

    /** Claims the passage if it gives itself away as furniture by its words. */
    static boolean claim(Page page, Passage passage) {
        Sign sign = sign(page, passage);
        if (sign == Sign.UPDATED && Updates.claim(page, passage.from, passage.to, 0.9)) {
            page.take(passage);
            return true;
        }
        if (sign != null) {
            page.take(passage);
            page.ledger.furniture(sign.furnitureRule(), 0.9, page.value(passage));
        }
        if (sign == Sign.COPYRIGHT) {
            Publications.readCopyright(page, passage, page.cue(passage, Sign.COPYRIGHT).rest());
        }
        return sign != null;
    }

    /** True if the passage gives itself away as furniture by its words. */
    static boolean is(Page page, Passage passage) {
        return sign(page, passage) != null;
    }

    static Sign sign(Page page, Passage passage) {
        if (passage.wordCount > 30) {
            return null;
        }
        Cue.Found cue = page.cue(passage, Sign.SHARE, Sign.NEWSLETTER, Sign.ADVERT, Sign.COMMENTS, Sign.NAVIGATION, Sign.COPYRIGHT, Sign.UPDATED);
        if (cue != null && isPlausible(page, passage, cue)) {
            return cue.sign();
        }
        return isReadingTime(page.text, passage.from, passage.to) ? Sign.READING_TIME : isShareBar(passage) ? Sign.SHARE : null;
    }

    /** A story may open a sentence with the same words: "Updated figures show …", "Copyright lawyers say …". */
    private static boolean isPlausible(Page page, Passage passage, Cue.Found cue) {
        return switch (cue.sign()) {
            case UPDATED -> PrintedDate.find(page.text, cue.rest(), passage.to) != null && passage.wordCount <= 14 && Line.find(page.text, '|', passage.from, passage.to) < 0;
            case COPYRIGHT -> cue.rest() == passage.to || passage.has(Chars.DIGIT) || passage.words.startsWith("©") || passage.words.startsWith("(c)") || passage.wordCount <= 5;
            default -> true;
        };
    }

    /** "5 min read", "Lesezeit: 4 Minuten". */
    static boolean isReadingTime(String text, int from, int to) {
        if (to - from > 40 || !PrintedDate.hasDigit(text, from, to)) {
            return false;
        }
        boolean number = false;
        boolean minutes = false;
        boolean read = false;
        for (DateToken token : DateToken.of(text, from, to)) {
            number |= token.number() >= 0;
            minutes |= MINUTES.contains(token.word());
            read |= READS.contains(token.word());
        }
        return number && minutes && read;
    }

    /** "Facebook Twitter WhatsApp Email": nothing but networks and what to do with them. */
    private static boolean isShareBar(Passage passage) {
        if (passage.wordCount > 14) {
            return false;
        }
        boolean network = false;
        char[] words = passage.letters();
        for (int at = 0, start = 0; at <= words.length; at++) {
            if (at == words.length || !Chars.isLetter(words[at]) && " |/,:·•".indexOf(words[at]) >= 0) {
                int kind = start == at ? ACT : BAR_WORDS.get(words, start, at);
                if (kind == 0) {
                    return false;
                }
                network |= kind == NETWORK;
                start = at + 1;
            }
        }
        return network && !passage.folded.equals("x");
    }

    /** "URL: https://…", or an address that is a line of its own. */
    private static void address(Page page, Passage passage) {
        Cue.Found cue = page.cue(passage, Sign.URL);
        int from = cue == null ? passage.from : cue.rest();
        if (isAddress(page.text, from, passage.to) && !page.ledger.has(FieldName.URL)) {
            page.take(passage);
            if (cue == null) {
                page.ledger.text(FieldName.URL, "url-line", 0.8, page.value(passage));
            } else {
                page.ledger.text(FieldName.URL, "url-labelled", 0.98, page.label(passage.from, cue.end()), page.value(from, passage.to));
            }
        }
    }

    private static boolean isAddress(String text, int from, int to) {
        boolean scheme = text.startsWith("http://", from) || text.startsWith("https://", from) || text.startsWith("www.", from);
        for (int at = from; scheme && at < to; at++) {
            scheme = !WhiteSpace.is(text.charAt(at));
        }
        return scheme && to - from > 10;
    }

    private static void tags(Page page, Passage passage) {
        Cue.Found cue = page.cue(passage, Sign.TAGS);
        if (cue == null || passage.wordCount > 40 || page.ledger.has(FieldName.TOPICS)) {
            return;
        }
        page.take(passage);
        List<String> tags = List.of(page.text.substring(cue.rest(), passage.to).split("[,;|،、]")).stream().map(WhiteSpace::normalised)
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag).toList();
        page.ledger.interpreted(FieldName.TOPICS, FieldValue.names(tags), "topics-labelled", 0.9,
                List.of(page.label(passage.from, cue.end()), page.value(cue.rest(), passage.to)));
    }
}
