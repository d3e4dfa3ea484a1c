package org.backfile.parsing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.backfile.content.BlockType;
import org.backfile.content.FieldJson;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;
import org.backfile.parsing.DumpModel.Part;
import org.backfile.parsing.DumpModel.Teased;

/** Prints random articles in the layout of the given page dump, with any of its parts left out or altered, and reads them back. */
class AlteredCopiesTest {

    private static final String[] NOUNS = {"harbour", "council", "wall", "ferry", "minister", "village", "strike", "winter", "school", "bridge", "orchard", "river", "court",
            "nurses", "treaty", "island", "engineers", "market", "vote", "railway", "lantern", "𝔊uild", "glacier", "museum", "doctors", "farmers", "trial", "tower"};
    private static final String[] VERBS = {"closes", "opened", "rejects", "repairs", "approved", "delayed", "questions", "sold", "welcomed", "doubts", "rebuilt", "lost"};
    private static final String[] SMALL = {"the", "of", "in", "with", "after", "before", "under", "near", "for", "and"};
    private static final String[] NAMES = {"Marit Olsund", "Piet Halloran", "Ilse Vantongeren", "Jonas Brandvik", "Ana María Téllez"};
    private static final String[] DATES = {"2 March 2013", "March 2, 2013", "Saturday 2 March 2013", "02 Mar 2013 14:05 GMT", "2013-03-02"};

    private Random random;

    private static final int COPIES = 2000;
    /** Some copies could be read either way even by a person: a line without a stop under a short one is a teaser, or the next title. */
    private static final int MOST_MISREAD = COPIES / 1000;

    @Test
    @DisplayName("altered copies of the given article read as the article that was printed, but for one in a thousand")
    void alteredCopiesReadAsTheArticleThatWasPrinted() {
        List<String> misread = new ArrayList<>();
        for (long seed = 0; seed < COPIES; seed++) {
            random = new Random(seed);
            DumpModel model = model();
            String printed = sprinkled(model.print());
            Reading reading = ArticleParser.read(SourceDocument.of(printed));
            ReadingInvariants.check(SourceDocument.of(printed), reading);
            if (!expected(model).equals(found(reading))) {
                misread.add("of the page\n" + printed + "\nexpected\n" + expected(model) + "\nfound\n" + found(reading));
            }
        }
        assertTrue(misread.size() <= MOST_MISREAD, () -> misread.size() + " of " + COPIES + "; the first is read\n" + misread.get(0));
    }

    /** With some of the spaces between words made non-breaking, as editors' programs do. */
    private String sprinkled(String printed) {
        StringBuilder out = new StringBuilder(printed);
        for (int at = 1; at < out.length(); at++) {
            if (out.charAt(at) == ' ' && Character.isLetter(out.charAt(at - 1)) && chance(3)) {
                out.setCharAt(at, '\u00A0');
            }
        }
        return out.toString();
    }

    private static String expected(DumpModel model) {
        List<Teased> promos = model.promos().stream().map(promo -> new Teased(promo.title(), false, promo.teasers())).toList();
        return String.join("\n", "headline " + model.headline(), "standfirst " + model.standfirst(), "byline " + model.byline(),
                "date " + (model.date() == null ? null : "\"2013-03-02\""), "caption " + model.caption(), "credit " + (model.caption() == null ? null : model.credit()),
                "body " + model.body(), "source " + model.sourceLine(), "promos " + promos, "unclaimed 0");
    }

    private static String found(Reading reading) {
        FieldValue.Picture picture = reading.value(FieldName.LEAD_PICTURE) instanceof FieldValue.Picture one ? one : new FieldValue.Picture(null, null);
        return String.join("\n", "headline " + text(reading, FieldName.HEADLINE), "standfirst " + text(reading, FieldName.STANDFIRST), "byline " + text(reading, FieldName.BYLINE),
                "date " + (reading.value(FieldName.PUBLISHED_AT).isAbsent() ? null : FieldJson.write(reading.value(FieldName.PUBLISHED_AT))), "caption " + picture.caption(),
                "credit " + picture.credit(), "body " + (reading.value(FieldName.BODY) instanceof FieldValue.Blocks body ? DumpModel.parts(body.blocks()) : null),
                "source " + text(reading, FieldName.SOURCE_LINE),
                "promos " + (reading.value(FieldName.PROMOS) instanceof FieldValue.Promos promos ? DumpModel.teased(promos.promos()) : List.of()),
                "unclaimed " + reading.unclaimedLength());
    }

    private static String text(Reading reading, FieldName field) {
        return reading.value(field) instanceof FieldValue.Text text ? text.text() : null;
    }

    private DumpModel model() {
        boolean picture = chance(70);
        boolean byline = chance(30);
        boolean indented = chance(60);
        boolean again = chance(80);
        // a standfirst that ends as a paragraph does, stands where one stands and is set like one cannot be told from one
        boolean stopped = chance(70) && (again || indented || byline);
        return new DumpModel(title(4, 8), chance(75) ? stopped ? sentence(9, 25) : loose(9, 20) : null, byline ? pick(NAMES) : null, byline || chance(10) ? pick(DATES) : null,
                again && chance(50), again, picture ? loose(8, 18) : null, chance(50) ? "File: AFP" : pick(NAMES) + "/Reuters", body(), chance(75) ? "Harbour Post And Agencies" : null, promos(),
                indented, chance(70) ? "\n" : "\r\n", chance(50));
    }

    private List<Part> body() {
        List<Part> body = new ArrayList<>();
        int paragraphs = 6 + random.nextInt(16);
        for (int at = 0; at < paragraphs; at++) {
            body.add(new Part(BlockType.PARAGRAPH, sentence(12, 45)));
        }
        if (chance(60)) {
            body.add(1 + random.nextInt(paragraphs - 1), new Part(BlockType.CROSSHEAD, title(1, 6)));
        }
        if (chance(60)) {
            int last = body.size() - 1;
            String told = body.get(last).text();
            String pulled = told.split(" ").length < 17 ? loose(14, 20) : String.join(" ", List.of(told.substring(0, told.length() - 1).split(" ")).subList(0, 16));
            int at = 1 + random.nextInt(last - 1);
            if (body.get(at - 1).type() == BlockType.PARAGRAPH && body.get(at).type() == BlockType.PARAGRAPH) {
                body.add(at, new Part(BlockType.PULL_QUOTE, pulled));
            }
        }
        return body;
    }

    private List<Teased> promos() {
        List<Teased> promos = new ArrayList<>();
        int count = random.nextInt(5);
        for (int at = 0; at < count; at++) {
            boolean doubled = chance(60);
            // without a doubled title or a stop there is nothing to part a promo from the next one but the lengths of their lines
            List<String> teasers = doubled || chance(60) ? List.of(sentence(10, 25)) : chance(50) ? List.of(loose(7, 9), loose(16, 24)) : List.of(loose(14, 24));
            promos.add(new Teased(title(4, 7), doubled, teasers));
        }
        return promos;
    }

    private String title(int least, int most) {
        return capital(words(least, most));
    }

    private String sentence(int least, int most) {
        String words = words(least, most);
        return (chance(25) ? "\"" + capital(words) + ",\" said " + pick(NAMES) : capital(words)) + ".";
    }

    private String loose(int least, int most) {
        return capital(words(least, most));
    }

    private String words(int least, int most) {
        StringBuilder words = new StringBuilder();
        int count = least + random.nextInt(most - least + 1);
        for (int at = 0; at < count; at++) {
            String[] kind = at % 3 == 0 ? NOUNS : at % 3 == 1 ? VERBS : SMALL;
            words.append(at == 0 ? "" : " ").append(at == count - 1 ? pick(NOUNS) : pick(kind));
        }
        return words.toString();
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(java.util.Locale.ROOT) + words.substring(first);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
