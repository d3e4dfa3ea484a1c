package org.backfile.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.backfile.article.AuthorityChange;
import org.backfile.article.Publication;
import org.backfile.content.Edtf;

/**
 * What somebody looks for, as it stands in the address of the page.
 *
 * @param order    null for the one that suits the query
 * @param narrowed to one value of each of these
 * @param date     to which the results are narrowed, or null
 * @param from     where the page begins; null for the first
 */
record SearchRequest(String q, SortOrder order, Map<Facet, String> narrowed, Edtf date, ResultPlace from) {

    static final SearchRequest EVERYTHING = new SearchRequest("", null, Map.of(), null, null);

    /** As long as an address may well be. In characters. */
    private static final int LONGEST = 1000;

    /** What the address does not say as it should is left out. */
    static SearchRequest of(MultivaluedMap<String, String> address) {
        Map<Facet, String> narrowed = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Optional.ofNullable(address.getFirst(facet.word())).filter(value -> !value.isBlank()).ifPresent(value -> narrowed.put(facet, value));
        }
        String q = Optional.ofNullable(address.getFirst("q")).orElse("").strip();
        return new SearchRequest(q.length() > LONGEST ? q.substring(0, LONGEST) : q, SortOrder.of(address.getFirst("sort")).orElse(null), narrowed,
                Optional.ofNullable(address.getFirst("date")).flatMap(Edtf::parse).orElse(null), ResultPlace.parse(address.getFirst("from")).orElse(null));
    }

    /** With the names under which publications and authors stand, whatever they were called when the address was made; a publication is also known by the end of its address. */
    SearchRequest byPresentNames() {
        Map<Facet, String> present = new EnumMap<>(Facet.class);
        present.putAll(narrowed);
        present.computeIfPresent(Facet.PUBLICATION, (facet, name) -> Publication.ofName(name).or(() -> Publication.ofSlug(name)).map(Publication::name).orElse(name));
        present.computeIfPresent(Facet.AUTHOR, (facet, name) -> AuthorityChange.preferred(name));
        return new SearchRequest(q, order, present, date, from);
    }

    boolean isEmpty() {
        return q.isEmpty() && narrowed.isEmpty() && date == null;
    }

    SearchRequest ask(String other) {
        return new SearchRequest(other, order, narrowed, date, null);
    }

    SearchRequest sort(SortOrder other) {
        return new SearchRequest(q, other, narrowed, date, null);
    }

    SearchRequest narrow(Facet facet, String value) {
        Map<Facet, String> more = new EnumMap<>(Facet.class);
        more.putAll(narrowed);
        more.put(facet, value);
        return new SearchRequest(q, order, more, date, null);
    }

    SearchRequest widen(Facet facet) {
        Map<Facet, String> fewer = new EnumMap<>(Facet.class);
        fewer.putAll(narrowed);
        fewer.remove(facet);
        return new SearchRequest(q, order, fewer, date, null);
    }

    SearchRequest within(Edtf other) {
        return new SearchRequest(q, order, narrowed, other, null);
    }

    SearchRequest page(ResultPlace place) {
        return new SearchRequest(q, order, narrowed, date, place);
    }

    /** What is asked for, in the words that were given; empty for everything. */
    String told() {
        return Stream.of(narrowed.values().stream(), Optional.ofNullable(date).map(Edtf::toString).stream(), Stream.of(q)).flatMap(one -> one)
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Of a feed that follows it. @param behind the article before the first one, or null */
    String feedAddress(String path, Long behind) {
        Map<String, String> parts = asked();
        if (behind != null) {
            parts.put("behind", behind.toString());
        }
        return path + written(parts);
    }

    /** Of the page that shows it: the whole state of it. */
    String address() {
        Map<String, String> parts = asked();
        if (order != null) {
            parts.put("sort", order.word());
        }
        if (from != null) {
            parts.put("from", from.toString());
        }
        return "/search" + written(parts);
    }

    private Map<String, String> asked() {
        Map<String, String> parts = new LinkedHashMap<>();
        if (!q.isEmpty()) {
            parts.put("q", q);
        }
        narrowed.forEach((facet, value) -> parts.put(facet.word(), value));
        if (date != null) {
            parts.put("date", date.toString());
        }
        return parts;
    }

    private static String written(Map<String, String> parts) {
        return parts.entrySet().stream().map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parts.isEmpty() ? "" : "?", ""));
    }
}
