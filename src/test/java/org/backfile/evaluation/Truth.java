package org.backfile.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.backfile.content.Block;

/** What is known of a page, and whether a value is that; equal means equal as {@code score.py} of the evaluation sets has it. */
record Truth(JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Truth of(Path file) {
        try {
            return new Truth(JSON.readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String field) {
        JsonNode value = json.path(field);
        return value.isTextual() && !value.asText().isBlank() || value.isArray() && !value.isEmpty();
    }

    boolean isHeadline(String value) {
        return norm(value).equals(norm(json.path("title").asText()));
    }

    boolean isStandfirst(String value) {
        return soft(value).equals(soft(json.path("standfirst").asText()));
    }

    boolean areAuthors(Iterable<String> values) {
        Set<String> known = new TreeSet<>();
        json.path("authors").forEach(one -> known.add(soft(one.asText())));
        Set<String> given = new TreeSet<>();
        values.forEach(one -> given.add(soft(one)));
        return known.equals(given);
    }

    /** The same day, in either's time zone. */
    boolean isPublished(String value) {
        String known = json.path("published").asText();
        if (day(value).equals(day(known))) {
            return true;
        }
        try {
            OffsetDateTime one = OffsetDateTime.parse(value);
            OffsetDateTime other = OffsetDateTime.parse(known);
            return one.withOffsetSameInstant(other.getOffset()).toLocalDate().equals(other.toLocalDate())
                    || other.withOffsetSameInstant(one.getOffset()).toLocalDate().equals(one.toLocalDate());
        } catch (DateTimeException e) {
            return false;
        }
    }

    boolean isLanguage(String value) {
        return value.equals(json.path("language").asText());
    }

    /** True if the block is one of the known body, by its words and, where types are known, by its type. */
    boolean hasBlock(Block block) {
        Set<String> words = new HashSet<>();
        json.path("body_blocks").forEach(one -> one.path("text").asText().lines().map(Truth::norm).forEach(words::add));
        json.path("body_paragraphs").forEach(one -> words.add(norm(one.asText())));
        return words.contains(norm(block.text()));
    }

    boolean knowsBlocks() {
        return !json.path("body_blocks").isEmpty() || !json.path("body_paragraphs").isEmpty();
    }

    private static String day(String date) {
        return date.substring(0, Math.min(10, date.length()));
    }

    static String norm(String words) {
        StringBuilder norm = new StringBuilder();
        for (char c : Normalizer.normalize(words, Normalizer.Form.NFC).toCharArray()) {
            switch (c) {
                case '“', '”', '„', '«', '»', '‟' -> norm.append('"');
                case '‘', '’', '‚', '`', '´' -> norm.append('\'');
                case '–', '—', '‑' -> norm.append('-');
                case '…' -> norm.append("...");
                case '\u00ad', '\u200b', '\ufeff', '\u200e', '\u200f', '\u2060' -> { }
                default -> norm.append(Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' ? ' ' : c);
            }
        }
        return norm.toString().replaceAll(" +", " ").strip();
    }

    private static String soft(String words) {
        return norm(words).toLowerCase(Locale.ROOT).replaceAll("^[ .:;,|-]+|[ .:;,|-]+$", "");
    }
}
