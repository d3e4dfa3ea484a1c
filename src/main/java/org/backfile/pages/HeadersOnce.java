package org.backfile.pages;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.MultiMap;

/** The headers of pages, each set of them kept once for the many pages that have it: on the heap they would weigh more than all else that is kept of a page there. */
final class HeadersOnce {

    /** Few of them are common to many pages. */
    private static final int MOST = 1000;

    private final Map<List<String>, MultiMap> met = new ConcurrentHashMap<>();

    /** These headers, or the same ones of another page. Nobody may change them. */
    MultiMap of(MultiMap headers) {
        if (met.size() >= MOST) {
            met.clear();
        }
        return met.computeIfAbsent(headers.entries().stream().map(header -> header.getKey() + ": " + header.getValue()).toList(), lines -> headers);
    }
}
