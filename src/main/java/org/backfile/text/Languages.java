package org.backfile.text;

import java.util.Locale;
import java.util.Set;

/** What follows from a language tag (BCP 47). */
public final class Languages {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi");

    private Languages() {
    }

    /** {@code rtl} or {@code ltr}, as HTML says it; an unknown language runs from left to right. */
    public static String direction(String tag) {
        return tag != null && RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage()) ? "rtl" : "ltr";
    }

    /** True if it is the tag of a language that the platform has a name for. */
    public static boolean isKnown(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.toLanguageTag().equalsIgnoreCase(tag)
                && !locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(locale.getLanguage()) && !locale.getLanguage().isEmpty();
    }

    /** The language's name in another language; the tag itself if it has none. */
    public static String name(String tag, Locale in) {
        return Locale.forLanguageTag(tag).getDisplayName(in);
    }
}
