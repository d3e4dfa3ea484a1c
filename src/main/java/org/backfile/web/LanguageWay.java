package org.backfile.web;

/**
 * A page in one of the languages of the interface.
 *
 * @param path of the page in it
 * @param here true for the one that is being made
 */
public record LanguageWay(InterfaceLanguage language, String path, boolean here) {

    /** As its speakers call it. */
    public String name() {
        return language.words(WebWords.class).ownName();
    }

    /** What is said in it to those who would rather read it. */
    public String offer() {
        return language.words(WebWords.class).offer();
    }

    public String decline() {
        return language.words(WebWords.class).declineOffer();
    }
}
