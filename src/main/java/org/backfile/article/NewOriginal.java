package org.backfile.article;

import java.time.Instant;
import java.util.List;

import org.backfile.content.Reading;
import org.backfile.text.MediaType;
import org.backfile.text.Rendering;

/**
 * An original that an import found, packed and read, ready to be filed.
 *
 * @param sha256      of the bytes as they came: 32 bytes
 * @param compressed  the bytes, packed
 * @param length      of the bytes as they came
 * @param place       how reports name where it was found
 * @param contentType as its container declared it; null if it did not
 * @param targetUri   where it was taken from; null if the container does not say
 * @param capturedAt  when it was taken; null if the container does not say
 * @param packedReading the values and the evidence of the reading, as they are kept
 * @param doubts      what may be wrong with the reading
 */
public record NewOriginal(byte[] sha256, byte[] compressed, int length, MediaType type, Reading reading, String place, String contentType,
        String targetUri, Instant capturedAt, byte[] packedReading, List<Doubt> doubts) {

    /** One that the archive has: it need not be read again. */
    public static NewOriginal known(byte[] sha256, int length, String place, String contentType, String targetUri, Instant capturedAt) {
        return new NewOriginal(sha256, null, length, null, null, place, contentType, targetUri, capturedAt, null, List.of());
    }

    /** Packs the bytes and the reading. */
    public static NewOriginal of(byte[] sha256, byte[] bytes, MediaType type, Reading reading, String place, String contentType, String targetUri, Instant capturedAt) {
        return new NewOriginal(sha256, Compression.compressed(bytes), bytes.length, type, reading, place, contentType, targetUri, capturedAt, StoredReading.packed(reading), List.of());
    }

    /** With what may be wrong with the reading, weighed while its text is at hand. */
    public NewOriginal weighed(Rendering text, DateReader dates) {
        List<Doubt> found = new DoubtedFields(reading::value, field -> false, reading.evidence(), () -> text, dates).doubts(reading.unclaimedLength());
        return new NewOriginal(sha256, compressed, length, type, reading, place, contentType, targetUri, capturedAt, packedReading, found);
    }
}
