package org.backfile.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.arc.Arc;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * The languages of the interface, in the order in which pages offer them. Which one a page is in stands in its address: English ones have
 * it as it is, others behind the language, as {@code /fr/dates}.
 */
public enum InterfaceLanguage {

    ENGLISH("en", count -> count == 1 ? "one" : "other"),
    SPANISH("es", count -> count == 1 ? "one" : "other"),
    FRENCH("fr", count -> count == 0 || count == 1 ? "one" : "other"),
    ARABIC("ar", InterfaceLanguage::arabicPlural);

    private static final String IN_CONTEXT = InterfaceLanguage.class.getName();
    /** What is the same in every language, and therefore has one address: what is for machines. */
    private static final Pattern ONE_FOR_ALL = Pattern.compile("/(assets/|feed\\.|robots\\.txt|sitemap|favicon\\.ico|articles/\\d+/cite/).*");

    private final String tag;
    private final LongFunction<String> plural;

    InterfaceLanguage(String tag, LongFunction<String> plural) {
        this.tag = tag;
        this.plural = plural;
    }

    /** Of the request that is being answered; English where there is none. */
    public static InterfaceLanguage current() {
        boolean answering = Arc.container() != null && Arc.container().requestContext().isActive();
        RoutingContext context = answering ? Arc.container().instance(CurrentVertxRequest.class).get().getCurrent() : null;
        return context == null ? ENGLISH : Optional.<InterfaceLanguage>ofNullable(context.get(IN_CONTEXT)).orElse(ENGLISH);
    }

    /** The language that an address begins with. */
    static Optional<InterfaceLanguage> ofAddress(String address) {
        return Stream.of(values()).filter(one -> address.startsWith("/" + one.tag) && (address.length() == 3 || "/?".indexOf(address.charAt(3)) >= 0)).findFirst();
    }

    /** The address without its language. */
    static String withoutLanguage(String address) {
        return ofAddress(address).filter(one -> one != ENGLISH).map(one -> address.substring(3)).orElse(address);
    }

    static boolean isOneForAll(String path) {
        return ONE_FOR_ALL.matcher(path).matches();
    }

    /** True if the language has been taken from the request's address already. */
    public static boolean isSaid(RoutingContext context) {
        return context.get(IN_CONTEXT) != null;
    }

    void say(RoutingContext context) {
        context.put(IN_CONTEXT, this);
    }

    /** Its tag by BCP 47, and in addresses. */
    public String tag() {
        return tag;
    }

    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    /** For dates and numbers. Arabic ones have the digits that Unicode's CLDR gives for the language, whatever data Java came with. */
    Locale locale() {
        return this == ARABIC ? Locale.forLanguageTag("ar-u-nu-arab") : Locale.forLanguageTag(tag);
    }

    /** Where a page of the archive stands in this language. */
    String path(String path) {
        return this == ENGLISH || isOneForAll(path) ? path : "/" + tag + path;
    }

    /** Where a page of the archive stands, in all languages. */
    public static Stream<String> everywhere(String path) {
        return Stream.of(values()).map(language -> language.path(path)).distinct();
    }

    /** Which of the forms of words goes with a number of things, as Unicode's CLDR calls it: zero, one, two, few, many, other. */
    String plural(long count) {
        return plural.apply(count);
    }

    private static String arabicPlural(long count) {
        if (count < 3) {
            return List.of("zero", "one", "two").get((int) count);
        }
        long lastTwo = count % 100;
        return lastTwo >= 3 && lastTwo <= 10 ? "few" : lastTwo >= 11 ? "many" : "other";
    }

    /** A bundle of words in this language. */
    public <W> W words(Class<W> bundle) {
        return this == ENGLISH ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(tag));
    }
}
