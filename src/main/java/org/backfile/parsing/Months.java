package org.backfile.parsing;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of printed dates: months and what stands around them, in lower case. */
final class Months {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

    static {
        add("en", "january february march april may june july august september october november december");
        add("en, short", "jan feb mar apr - jun jul aug sep oct nov dec");
        add("en, odd", "- - - - - - - - sept - - -");
        add("de", "januar februar märz april mai juni juli august september oktober november dezember");
        add("de, Austria", "jänner feber maerz - - - - - - okt - dez");
        add("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
        add("fr, short", "janv févr - avr - - juil - - - - déc");
        add("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        add("es, short", "ene - - abr - - - ago set - - dic");
        add("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro");
        add("pt, short", "- fev - - - - - - - out - -");
        add("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");
        add("it, short", "gen - - - mag giu lug - - ott - -");
        add("nl", "januari februari maart april mei juni juli augustus september oktober november december");
        add("sv", "januari februari mars april maj juni juli augusti september oktober november december");
        add("da, no", "januar februar marts april maj juni juli august september oktober november desember");
        add("pl", "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia");
        add("tr", "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık");
        add("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря");
        add("uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня");
        add("ar", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر");
        add("ar, alif", "- - آذار ابريل - يونية يولية اغسطس - اكتوبر - -");
        add("ar, Levant", "- شباط - نيسان أيار حزيران تموز آب أيلول - - -");
        add("ar, Maghreb", "جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -");
        add("ar, two words", "كانون_الثاني - - - - - - - - تشرين_الأول تشرين_الثاني كانون_الأول");
        add("he", "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר");
        add("hi", "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर");
        add("hi, odd", "- फ़रवरी - - - - - - सितम्बर अक्तूबर नवम्बर दिसम्बर");
        add("he, bare", "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר");
    }

    /** Languages whose months and weekdays the Java runtime knows (Unicode CLDR); the table above adds what papers print besides. */
    private static final String[] LANGUAGES = "en de fr es pt it nl sv da nb pl cs sk hu ro hr sl lt lv et fi el tr ru uk bg sr ar he fa hi id vi ca bn mr gu ta te kn ml ur ka hy az kk mk sq is sw".split(" ");

    static {
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE}) {
                    String name = bare(month.getDisplayName(style, locale));
                    if (name.length() >= 3 && !name.contains(" ")) {
                        NUMBERS.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
    }

    /** Without the stop that marks it as short. */
    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Words between day, month and year: ordinals and "of". */
    static final Set<String> JOINTS = Set.of("st", "nd", "rd", "th", "er", "re", "º", "ª", "o", "of", "de", "do", "del", "di", "den", "года", "г", "року", "р", "roku", "r", "لعام", "عام");

    /** Words before and after a date that say no more than it does: weekdays, times of day, zones. */
    static final Set<String> COMPANIONS = new HashSet<>(List.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "on", "at",
            "am", "pm", "a", "p", "m", "t", "z", "h", "gmt", "utc", "bst", "cet", "cest", "et", "est", "edt", "pt", "pst", "pdt", "ct", "cst", "cdt", "ist", "jst", "aest", "eet", "msk",
            "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "uhr", "um", "den", "der",
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "à", "le", "min",
            "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "las", "hs", "hrs", "horas", "el",
            "segunda", "terça", "quarta", "quinta", "sexta", "feira", "às", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "ore", "alle",
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "om", "uur", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "kl",
            "года", "г", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье",
            "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد", "الساعة", "م", "ص", "יום", "ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת",
            "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日", "月", "火", "水", "木", "金", "土", "日", "時", "分", "时", "myt", "sgt", "hkt", "aedt", "nzst", "nzdt", "wib", "pkt", "sast", "cat", "wat", "eat", "eest", "wet", "west", "trt", "akst", "akdt", "hst", "mdt", "mst", "kst", "noon", "midnight",
            "오전", "오후", "午前", "午後", "上午", "下午", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일", "ساعت", "बजे", "roku", "r", "ч", "klo", "kello", "óra", "ora", "saat", "godz", "hod", "ur", "alas", "às", "ás", "local", "time"));

    static {
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT}) {
                    String name = bare(day.getDisplayName(style, locale));
                    COMPANIONS.add(name);
                    if (style != TextStyle.SHORT || language.equals("en")) { // short ones are another day in another language
                        WEEKDAYS.putIfAbsent(name, day);
                    }
                }
            }
        }
    }


    private Months() {
    }

    private static void add(String language, String names) {
        String[] words = names.split(" ");
        for (int month = 0; month < words.length; month++) {
            if (!words[month].equals("-")) {
                NUMBERS.putIfAbsent(words[month], month + 1);
            }
        }
    }

    /** Words that are half the name of a month. */
    static boolean isHalf(String word) {
        return word.equals("كانون") || word.equals("تشرين");
    }

    /** The day of the week of this name; null if it is none. */
    static DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }

    /** The month of this name, 1 to 12; 0 if it is none. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }
}
