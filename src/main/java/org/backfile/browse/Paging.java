package org.backfile.browse;

import java.util.Optional;

import jakarta.ws.rs.BadRequestException;

import org.backfile.article.Cursor;

/** How lists are paged. */
final class Paging {

    /** Articles on a page. */
    static final int SIZE = 25;

    private Paging() {
    }

    /** Reads the address's {@code from}; a first page has none. */
    static Optional<Cursor> cursor(String from) {
        return from == null ? Optional.empty() : Optional.of(Cursor.parse(from).orElseThrow(BadRequestException::new));
    }
}
