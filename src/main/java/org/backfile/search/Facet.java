package org.backfile.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By what results can be narrowed: each article has none, one or several values of it. */
public enum Facet {
    PUBLICATION, SECTION, AUTHOR, PLACE, TOPIC, AGENCY, LANGUAGE;

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Facet> of(String word) {
        return Arrays.stream(values()).filter(facet -> facet.word().equals(word)).findFirst();
    }
}
