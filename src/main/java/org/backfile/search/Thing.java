package org.backfile.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an article may have or lack: {@code has:picture}, {@code missing:date}. */
public enum Thing {
    PICTURE, DATE, BYLINE, STANDFIRST, PUBLICATION, SECTION, PLACE, TOPIC, LANGUAGE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Thing> of(String word) {
        return Arrays.stream(values()).filter(thing -> thing.word().equalsIgnoreCase(word)).findFirst();
    }
}
