package org.backfile.search;

import java.util.List;

import org.backfile.content.Edtf;

/** What a query asks for, as it was read. */
public sealed interface Wanted {

    /** Every article. */
    Wanted EVERYTHING = new All(List.of());

    /** @param field null for wherever a reader would look */
    record Word(QueryField field, String text) implements Wanted {
    }

    /** These words, in this order and form. */
    record Phrase(QueryField field, String text) implements Wanted {
    }

    /** A word that begins so. */
    record Prefix(QueryField field, String text) implements Wanted {
    }

    record Dated(QueryField field, Edtf date) implements Wanted {
    }

    record Having(boolean has, Thing thing) implements Wanted {
    }

    /** A language or a state. */
    record Coded(QueryField field, String code) implements Wanted {
    }

    record Not(Wanted unwanted) implements Wanted {
    }

    record All(List<Wanted> parts) implements Wanted {
    }

    record Any(List<Wanted> parts) implements Wanted {
    }
}
