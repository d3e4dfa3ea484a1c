package org.backfile.source;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

import org.backfile.source.Found.Refusal;

/** What a record of a crawl holds for a reader of articles (WARC 1.1, ISO 28500:2017). */
final class WarcDocuments {

    private static final Set<String> TEXTS = Set.of("text/html", "application/xhtml+xml", "text/plain");

    private WarcDocuments() {
    }

    /** The document of the record, or why there is none; null for the crawl's own bookkeeping: requests, metadata, the crawl's description. */
    static Found of(WarcRecord record, String place, Limits limits) throws IOException {
        if (record instanceof WarcRevisit) {
            return new Found.Refused(place, Refusal.SKIPPED, "a revisit: the page was as at an earlier capture", 0);
        }
        if (!(record instanceof WarcResponse || record instanceof WarcResource || record instanceof WarcConversion)) {
            return null;
        }
        WarcTargetRecord target = (WarcTargetRecord) record;
        try {
            return record instanceof WarcResponse response ? response(response, place, limits)
                    : document(target, record.headers().first("Content-Type").orElse(null), record.body(), place, limits);
        } catch (IllegalArgumentException e) {
            return new Found.Refused(place, Refusal.FAILED, "the record is damaged: " + Damage.of(e), 0);
        }
    }

    private static Found response(WarcResponse record, String place, Limits limits) throws IOException {
        String target = record.target() == null ? "" : record.target();
        if (!target.toLowerCase(Locale.ROOT).startsWith("http")) {
            return new Found.Refused(place, Refusal.SKIPPED, "no web page: " + scheme(target), 0);
        }
        HttpResponse http = record.http();
        if (http.status() != 200) {
            return new Found.Refused(place, Refusal.SKIPPED, "the site answered " + http.status(), 0);
        }
        String type = http.headers().first("Content-Type").orElse(null);
        String name = name(type);
        // Pictures and scripts need not be unpacked to be passed over.
        return name != null && !TEXTS.contains(name) ? passed(place, name) : document(record, type, http.bodyDecoded(), place, limits);
    }

    private static Found document(WarcTargetRecord record, String type, MessageBody body, String place, Limits limits) throws IOException {
        String name = name(type);
        if (name != null && !TEXTS.contains(name)) {
            return passed(place, name);
        }
        if (record.target() != null && record.target().endsWith("/robots.txt")) {
            return new Found.Refused(place, Refusal.SKIPPED, "rules for robots", 0);
        }
        byte[] bytes = Input.read(body.stream(), body.size(), limits);
        if (bytes == null) {
            return new Found.Refused(place, Refusal.QUARANTINED, limits.tooLarge(), 0);
        }
        Optional<String> other = Format.otherKind(bytes);
        return other.isPresent() ? new Found.Refused(place, Refusal.SKIPPED, other.get(), 0)
                : new Found.Document(place, bytes, type, record.target(), date(record), 0);
    }

    private static Found passed(String place, String type) {
        return new Found.Refused(place, Refusal.SKIPPED, "no page but " + type, 0);
    }

    /** Without its parameters; null if none is declared. */
    private static String name(String type) {
        return type == null || type.isBlank() ? null : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Instant date(WarcRecord record) {
        try {
            return record.date();
        } catch (RuntimeException e) {
            return null; // a capture without a date is a capture all the same
        }
    }

    private static String scheme(String target) {
        int colon = target.indexOf(':');
        return colon > 0 ? target.substring(0, colon) : "a record without an address";
    }
}
