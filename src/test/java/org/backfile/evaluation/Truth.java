package org.backfile.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.backfile.content.Block;
import org.backfile.content.BlockType;

/** What is known of a page, and whether a value is that; equal means equal as {@code score.py} of the evaluation sets has it. */
final class Truth {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode json;
    /** The lines of the known body, normalised; empty where only its text is known. */
    private final Set<String> lines = new HashSet<>();
    private final Set<String> crossheads = new HashSet<>();
    private final String body;

    private Truth(JsonNode json) {
        this.json = json;
        this.body = norm(text("body_text"));
        json.path("body_blocks").forEach(one -> {
            one.path("text").asText().lines().map(Truth::norm).forEach(lines::add);
            if (BlockType.CROSSHEAD.word().equals(one.path("type").asText())) {
                crossheads.add(norm(one.path("text").asText()));
            }
        });
        json.path("body_paragraphs").forEach(one -> one.asText().lines().map(Truth::norm).forEach(lines::add));
    }

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

    String text(String field) {
        return json.path(field).isTextual() ? json.path(field).asText() : "";
    }

    String list(String field) {
        List<String> all = new ArrayList<>();
        json.path(field).forEach(one -> all.add(one.asText()));
        return String.join(", ", all);
    }

    /** Where other pages of the set have a standfirst and this one has none. */
    boolean knowsOfNoStandfirst() {
        String set = text("set");
        return !knows("standfirst") && set.startsWith("fundus") && !set.equals("fundus-eval") && knows("title");
    }

    boolean isHeadline(String value) {
        return norm(value).equals(norm(text("title")));
    }

    boolean isStandfirst(String value) {
        return soft(value).equals(soft(text("standfirst")));
    }

    /** A dateline may be known with the day that stands in it. */
    boolean isDateline(String value) {
        String known = soft(text("dateline"));
        return soft(value).equals(known) || known.contains(",") && soft(value).equals(soft(known.substring(0, known.lastIndexOf(','))));
    }

    boolean areNames(String field, Iterable<String> values) {
        Set<String> known = new TreeSet<>();
        json.path(field).forEach(one -> known.add(name(one.asText())));
        Set<String> given = new TreeSet<>();
        values.forEach(one -> given.add(name(one)));
        return known.equals(given);
    }

    private static String name(String words) {
        return soft(norm(words).replaceFirst("(?i)^(by|von|par|por|di|av|door|od)\\s+", ""));
    }

    /** The same day, in either's time zone. */
    boolean isPublished(String value) {
        String known = text("published");
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
        return value.equals(text("language"));
    }

    /** @param part caption or credit */
    boolean knowsOfPicture(String part) {
        return !soft(ofPicture(part)).isEmpty();
    }

    String ofPicture(String part) {
        JsonNode words = json.path("lead_image").path(part);
        return words.isTextual() ? words.asText() : "";
    }

    boolean isPicture(String part, String value) {
        return soft(value).equals(soft(ofPicture(part)));
    }

    boolean knowsBody() {
        return !lines.isEmpty() || !body.isEmpty();
    }

    /** True if each line of the block is one of the known body, and a crosshead where it is known to be one; where only the text is known, if it has the words. */
    boolean hasBlock(Block block) {
        return block.items().stream().map(Truth::norm).allMatch(line -> lines.isEmpty() ? body.contains(line)
                : lines.contains(line) && (crossheads.isEmpty() || crossheads.contains(line) == (block.type() == BlockType.CROSSHEAD)));
    }

    /** The known line that shares most words with the given ones; empty if none shares a third. */
    String mostAlike(String words) {
        Set<String> given = wordsOf(norm(words));
        String most = "";
        double best = 1.0 / 3;
        for (String line : lines) {
            Set<String> known = wordsOf(line);
            long shared = given.stream().filter(known::contains).count();
            double share = (double) shared / Math.max(1, Math.min(given.size(), known.size()));
            if (share > best && shared > 2) {
                best = share;
                most = line;
            }
        }
        return most;
    }

    private static Set<String> wordsOf(String line) {
        return new HashSet<>(List.of(line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
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
