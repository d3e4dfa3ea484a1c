package org.backfile.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.backfile.text.WhiteSpace;

/** The news agencies by the names that papers print for them. */
final class Agencies {

    private static final Map<String, String> NAMES = new HashMap<>();

    /** Words that say "agencies" and name none. */
    private static final Set<String> NAMELESS = Set.of("agencies", "news agencies", "agency", "wire services", "wires", "news services", "wire reports",
            "agenturen", "nachrichtenagenturen", "agences", "agencias", "agências", "agenzie", "persbureaus", "وكالات", "الوكالات", "агентства", "סוכנויות", "综合");

    static {
        add("Reuters", "reuters", "reuter", "thomson reuters", "رويترز", "רויטרס", "рейтер", "路透社", "ロイター");
        add("AP", "ap", "associated press", "the associated press", "أسوشيتد برس", "أ ب", "美联社");
        add("AFP", "afp", "agence france-presse", "agence france presse", "فرانس برس", "أ ف ب", "法新社");
        add("dpa", "dpa", "deutsche presse-agentur");
        add("ANSA", "ansa");
        add("EFE", "efe", "agencia efe");
        add("Europa Press", "europa press");
        add("Lusa", "lusa", "agência lusa");
        add("ANP", "anp");
        add("Belga", "belga");
        add("APA", "apa");
        add("Keystone-SDA", "keystone-sda", "sda");
        add("TT", "tt");
        add("NTB", "ntb");
        add("Ritzau", "ritzau");
        add("PAP", "pap");
        add("ČTK", "čtk", "ctk");
        add("Ukrinform", "ukrinform", "укрінформ", "укринформ");
        add("BNS", "bns");
        add("WAM", "wam", "وام");
        add("WAFA", "wafa", "وفا");
        add("ISNA", "isna", "ایسنا");
        add("Tasnim", "tasnim", "تسنیم");
        add("IANS", "ians", "आईएएनएस");
        add("TASS", "tass", "itar-tass", "тасс");
        add("Interfax", "interfax", "интерфакс");
        add("Xinhua", "xinhua", "新华社", "新華社", "شينخوا");
        add("Kyodo", "kyodo", "共同通信", "共同");
        add("Jiji", "jiji", "時事通信");
        add("Yonhap", "yonhap", "연합뉴스");
        add("Anadolu", "anadolu", "anadolu agency", "anadolu ajansı", "aa", "الأناضول");
        add("PA", "pa", "press association", "pa media");
        add("UPI", "upi", "united press international");
        add("PTI", "pti", "press trust of india", "पीटीआई", "भाषा");
        add("ANI", "ani");
        add("IRNA", "irna", "ایرنا");
        add("MENA", "mena");
        add("SANA", "sana", "سانا");
        add("SID", "sid");
        add("KNA", "kna");
        add("epd", "epd");
    }

    private Agencies() {
    }

    private static void add(String name, String... printed) {
        for (String words : printed) {
            NAMES.put(words, name);
        }
    }

    /** The agency printed as just these words; null if they name none. */
    static String named(String words) {
        return NAMES.get(bare(words));
    }

    /** True for "Agencies" and the like. */
    static boolean isNameless(String words) {
        return NAMELESS.contains(bare(words));
    }

    private static boolean isAgency(String words) {
        return words.length() < 40 && (isNameless(words) || named(words) != null);
    }

    private static String bare(String words) {
        return WhiteSpace.normalised(words).toLowerCase(Locale.ROOT);
    }

    /** The parts of an enumeration: "Al Jazeera and agencies", "dpa/AFP". Each is {from, to} in chars. */
    static List<int[]> parts(String text, int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            int joint = at == to ? 1 : joint(text, at, to);
            if (joint > 0) {
                int ink = Line.inkFrom(text, start, at);
                int end = Line.inkTo(text, ink, at);
                if (end > ink) {
                    parts.add(new int[] {ink, end});
                }
                start = at + joint;
                at = start - 1;
            }
        }
        return parts;
    }

    private static final Set<String> JOINTS = Set.of("and", "und", "et", "y", "e", "en", "och", "og", "with", "mit", "avec", "con", "com", "и", "و", "i", "ve");

    /** Chars of a comma, a slash or a word like "and" at this place; 0 if there is none. */
    private static int joint(String text, int at, int to) {
        char c = text.charAt(at);
        if (",/&;|+،、+".indexOf(c) >= 0) {
            return 1;
        } else if (!WhiteSpace.is(c)) {
            return 0;
        }
        int word = Line.inkFrom(text, at, to);
        if (word + 1 < to && text.charAt(word) == 'و' && isAgency(text.substring(word + 1, to))) {
            return word + 1 - at; // Arabic writes "and" as a letter before the word
        }
        int end = word;
        while (end < to && end - word < 6 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean joins = end > word && end < to && WhiteSpace.is(text.charAt(end))
                && JOINTS.contains(text.substring(word, end).toLowerCase(Locale.ROOT));
        return joins ? end - at : 0;
    }
}
