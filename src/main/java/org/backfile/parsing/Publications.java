package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;
import org.backfile.text.WhiteSpace;

/** Finds the newspaper or site that printed the article, from clear signs alone. */
final class Publications {

    /** Words that newspapers have in their names. */
    private static final Set<String> WORDS = Set.of("times", "post", "gazette", "herald", "tribune", "chronicle", "courier", "journal", "observer", "mercury", "echo", "examiner", "dispatch",
            "telegraph", "guardian", "standard", "sentinel", "bugle", "news", "daily", "weekly", "register", "bulletin", "argus", "advertiser", "review", "press", "mail", "star", "record", "monitor",
            "zeitung", "anzeiger", "tageblatt", "nachrichten", "kurier", "rundschau", "bote", "presse", "blatt", "allgemeine", "figaro", "dépêche", "gazeta", "diario", "jornal", "periódico", "noticias",
            "correo", "heraldo", "corriere", "gazzetta", "giornale", "courant", "dagblad", "krant", "tidning", "tidende", "صحيفة", "جريدة", "日报", "時報", "时报", "新聞");

    private Publications() {
    }

    /** True if a short line reads like a newspaper's name. */
    static boolean isLikely(String words) {
        if (words.indexOf(',') >= 0) {
            return false;
        }
        String[] all = WhiteSpace.normalised(words).split(" ");
        if (all.length > 6 || all.length == 1 && !Passage.isUnspaced(words.charAt(0))) {
            return false;
        }
        for (String word : all) {
            if (Character.isLowerCase(word.charAt(0)) && word.length() > 3) {
                return false;
            }
        }
        for (String word : all) {
            if (WORDS.contains(word.toLowerCase(Locale.ROOT)) || all.length == 1 && WORDS.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a source line: agencies by name, and the publication if just one other name is left. */
    static void readSource(Page page, int from, int to, double confidence) {
        List<String> agencies = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<int[]> others = new ArrayList<>();
        for (int[] part : Agencies.parts(page.text, from, to)) {
            String words = page.text.substring(part[0], part[1]);
            String agency = Agencies.named(words);
            if (agency != null) {
                agencies.add(agency);
                spans.add(page.value(part[0], part[1]));
            } else if (!Agencies.isNameless(words)) {
                others.add(part);
            }
        }
        page.ledger.names(FieldName.AGENCIES, agencies, "agencies-in-source-line", confidence, spans);
        if (others.size() == 1) {
            interpreted(page, "publication-from-source-line", confidence * 0.9, others.get(0)[0], others.get(0)[1]);
        }
    }

    /** Reads "© 2014 The Foo Times. All rights reserved." */
    static void readCopyright(Page page, Passage passage, int after) {
        int at = after;
        while (at < passage.to && !Character.isLetter(page.text.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < passage.to && ".|–—,(©".indexOf(page.text.charAt(end)) < 0) {
            end++;
        }
        end = Line.inkTo(page.text, at, end);
        Cue.Found again = Cues.find(page.text, at, end, Sign.COPYRIGHT);
        if (again == null && end - at >= 3 && end - at <= 60 && !Character.isLowerCase(page.text.charAt(at))) {
            interpreted(page, "publication-from-copyright", 0.85, at, end);
        } else if (again != null && again.rest() < end) {
            readCopyright(page, passage, again.rest());
        }
    }

    private static void interpreted(Page page, String rule, double confidence, int from, int to) {
        if (page.ledger.has(FieldName.PUBLICATION)) {
            page.ledger.beaten(FieldName.PUBLICATION, null, rule, confidence, page.value(from, to));
        } else {
            page.ledger.interpreted(FieldName.PUBLICATION, FieldValue.text(WhiteSpace.normalised(page.text.substring(from, to))), rule,
                    confidence, List.of(page.value(from, to)));
        }
    }
}
