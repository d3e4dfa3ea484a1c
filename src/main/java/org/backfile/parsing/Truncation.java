package org.backfile.parsing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;

/** Tells whether the page has only the beginning of its story: the rest is for subscribers, or was cut off by a feed. */
final class Truncation {

    /** Passages under the story in which a page asks for a subscription. */
    private static final int BELOW = 6;
    private static final int MOST_WORDS_ABOVE_WALL = 350;
    private static final int FEW_WORDS = 200;
    private static final int TAIL = 120;
    private static final int VERY_FEW_WORDS = 60;
    private static final Pattern CHARACTERS = Pattern.compile("\\[\\+?\\s?\\d{1,7} (?:chars|characters|more)\\]$");
    private static final Pattern BRACKETS = Pattern.compile("(?:\\[(?:…|\\.{3})\\]|\\((?:…|\\.{3})\\)|\\[&hellip;\\])$");
    private static final Pattern ELLIPSIS = Pattern.compile("\\p{L}[\"”»’]? ?(?:…|\\.{3})$");
    private static final Pattern READ_ON = Pattern.compile("(?i)(?:…|\\.{3}|\\[…\\])\\s*\\(?(?:continue reading|read (?:more|on|the rest|the full (?:story|article))|more|weiterlesen|mehr lesen|lire la suite|(?:leer|seguir|ler|leia|continue) (?:más|leyendo|mais|lendo)|continua(?: a leggere)?|leggi tutto|lees verder|czytaj (?:dalej|więcej)|číst dál|läs mer|les mer|læs mere|devamı(?:nı oku)?|читать (?:далее|дальше)|читати далі|阅读全文|続きを読む|더 보기)\\W{0,4}$");
    private static final List<String> WALL = List.of("subscribe to continue", "subscribe to read", "subscribe now to read", "to continue reading", "to read the full", "to read this article", "to keep reading", "read the full article with", "read the full story with", "this article is for subscribers", "this article is reserved for",
            "this content is for subscribers", "this story is for subscribers", "available to subscribers", "exclusive to subscribers", "exclusively for subscribers", "for subscribers only", "subscriber-only", "you have reached your limit", "you've reached your limit", "already a subscriber", "unlock this article", "register to continue", "sign in to continue reading", "log in to continue reading", "the rest of this article",
            "jetzt weiterlesen", "um weiterzulesen", "weiterlesen mit", "artikel freischalten", "diesen artikel weiterlesen", "dieser artikel ist für abonnenten", "nur für abonnenten", "exklusiv für abonnenten", "mit einem abo lesen", "sie haben bereits ein abo", "bereits abonnent", "vollständigen artikel lesen", "lesen sie den ganzen artikel", "testen und weiterlesen",
            "la suite est réservée", "article réservé aux abonnés", "réservé aux abonnés", "réservé à nos abonnés", "pour lire la suite", "abonnez-vous pour lire", "déjà abonné", "cet article est réservé", "contenido exclusivo para suscriptores", "solo para suscriptores", "para seguir leyendo", "suscríbete para seguir", "suscríbete para leer", "ya eres suscriptor", "para continuar leyendo",
            "conteúdo exclusivo para assinantes", "exclusivo para assinantes", "para continuar lendo", "para ler a matéria", "já é assinante", "contenuto riservato agli abbonati", "riservato agli abbonati", "per continuare a leggere", "sei già abbonato", "alleen voor abonnees", "exclusief voor abonnees", "om verder te lezen", "verder lezen met", "al abonnee", "dalsza część artykułu", "aby czytać dalej", "dostęp dla subskrybentów", "tylko dla subskrybentów",
            "pro předplatitele", "chcete-li číst dál", "celý článek si přečtete", "för prenumeranter", "för att läsa vidare", "för att fortsätta läsa", "redan prenumerant", "for abonnenter", "for å lese videre", "for å lese hele", "allerede abonnent", "for at læse videre", "kun for abonnenter", "abonelere özel", "devamını okumak için", "только для подписчиков", "чтобы читать дальше", "доступно по подписке", "тільки для передплатників",
            "للمشتركين فقط", "למנויים בלבד", "כדי להמשיך לקרוא", "此内容仅限订阅", "订阅后继续阅读", "この記事は有料会員", "有料会員限定", "会員限定", "유료 회원", "구독자 전용");

    private final Page page;
    private final List<Block> story;
    private final int words;

    private Truncation(Page page) {
        this.page = page;
        this.story = page.ledger.body().stream().filter(block -> block.type() != BlockType.PICTURE).toList();
        this.words = countWords(story);
    }

    /** So many, or as many as leave no doubt that it is long enough. */
    private static int countWords(List<Block> story) {
        int words = 0;
        for (int at = 0; at < story.size() && words < MOST_WORDS_ABOVE_WALL; at++) {
            words += Passage.countWords(story.get(at).text());
        }
        return words;
    }

    /** @param wall true if machines are told that the article is not free to read */
    static void claim(Page page, boolean wall) {
        Truncation truncation = new Truncation(page);
        if (!truncation.story.isEmpty()) {
            truncation.claim(wall);
        }
    }

    private void claim(boolean wall) {
        Block last = story.get(story.size() - 1);
        Passage end = passage(last);
        if (end != null && (isBracketed(end) && (ends(end, CHARACTERS, "truncated-count-of-characters", 0.98) || ends(end, BRACKETS, "truncated-brackets", 0.9))
                || isBrokenOff(end) && ends(end, READ_ON, "truncated-read-on", 0.9))) {
            return;
        }
        if (end != null && words < MOST_WORDS_ABOVE_WALL && wall(end, wall ? 0.93 : 0.8)) {
            return;
        }
        // a brief may be declared as not free and yet stand there whole
        if (wall && (end == null || page.cue(end, Sign.REPORTING) == null) && (words < VERY_FEW_WORDS || words < FEW_WORDS && end != null && (!end.isStopped() || ELLIPSIS.matcher(end.words.substring(Math.max(0, end.words.length() - TAIL))).find()))) {
            claim("truncated-not-free", 0.75, List.of());
        } else if (end != null && words < FEW_WORDS && story.size() <= 3 && last.type() == BlockType.PARAGRAPH) {
            ends(end, ELLIPSIS, "truncated-ellipsis", 0.7);
        }
    }

    private static boolean isBracketed(Passage end) {
        return end.words.endsWith("]") || end.words.endsWith(")");
    }

    private static boolean isBrokenOff(Passage end) {
        return end.words.contains("…") || end.words.contains("...");
    }

    private boolean ends(Passage end, Pattern pattern, String rule, double confidence) {
        String tail = end.words.substring(Math.max(0, end.words.length() - TAIL));
        Matcher matcher = pattern.matcher(tail);
        if (!matcher.find()) {
            return false;
        }
        int from = Math.max(end.from, end.to - (tail.length() - matcher.start()));
        claim(rule, confidence, List.of(page.value(from, end.to)));
        return true;
    }

    /** Words right under the story that ask for a subscription. */
    private boolean wall(Passage end, double confidence) {
        for (int at = end.index; at < Math.min(page.size(), end.index + 1 + BELOW); at++) {
            String folded = page.passage(at).folded.replace('’', '\'');
            if (page.passage(at).wordCount <= 60 && WALL.stream().anyMatch(folded::contains) && (at > end.index || story.size() > 1)) {
                claim("truncated-subscribers", confidence, List.of(page.value(page.passage(at))));
                return true;
            }
        }
        return false;
    }

    private void claim(String rule, double confidence, List<Span> spans) {
        page.ledger.concluded(new Evidence(FieldName.TRUNCATED, null, rule, confidence, true, spans, true), FieldValue.flag(true), false);
    }

    /** Where the block ends on the page. */
    private Passage passage(Block block) {
        String text = block.items().get(block.items().size() - 1).toLowerCase(Locale.ROOT);
        String tail = text.substring(Math.max(0, text.length() - 60));
        for (int at = page.size() - 1; at >= 0; at--) {
            if (page.passage(at).folded.endsWith(tail)) {
                return page.passage(at);
            }
        }
        return null;
    }
}
