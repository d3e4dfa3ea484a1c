package org.backfile.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to do harm are told, and do none. */
class HostileFilesTest {

    private static final String WORDS = "Locks repaired\n\nTwo locks were repaired on Monday.\n";
    private static final String BOMB = "it unpacks to more than 200 times its size, as a decompression bomb does";

    @TempDir
    Path folder;

    @Test
    void anArchiveOfOneLetterIsQuarantinedAndWhatLiesBesideItIsRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("letters.txt"));
            letters(zip, 300);
            zip.putNextEntry(new ZipEntry("good.txt"));
            zip.write(Packed.bytes(WORDS));
        }
        List<Found> found = read(out.toByteArray());
        assertEquals(List.of("larger than 10 MiB: no page of text is", "document"), told(found));
        assertEquals(List.of(BOMB), told(read(Packed.zip(Packed.files("inner.zip", out.toByteArray(), "good.txt", WORDS)))).subList(1, 2));
    }

    @Test
    void aBombWithinABombIsQuarantined() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            TarArchiveEntry letters = new TarArchiveEntry("letters");
            letters.setSize(300L << 20);
            tar.putArchiveEntry(letters);
            letters(tar, 300);
            tar.closeArchiveEntry();
        }
        for (byte[] bomb : List.of(out.toByteArray(), Packed.gzip(out.toByteArray()), Packed.zip(Packed.files("inner.tar.gz", out.toByteArray())))) {
            assertTrue(told(read(bomb)).contains(BOMB), () -> told(reading(bomb)).toString());
        }
    }

    /** As "42.zip" is made: each layer of sixteen, so that the last has thousands. */
    @Test
    void archivesThatBranchInEachLayerComeToAnEnd() throws IOException {
        byte[] layer = Packed.bytes("a".repeat(100_000));
        for (int depth = 0; depth < 5; depth++) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (int file = 0; file < 16; file++) {
                files.put("lib " + file + ".zip", layer);
            }
            layer = Packed.zip(files);
        }
        List<String> told = told(read(layer));
        assertTrue(Set.of("archives within archives, more than 3 deep", BOMB).containsAll(told), () -> Set.copyOf(told).toString());
        assertTrue(told.size() <= 16 * 16 * 16 * 16, () -> told.size() + " things");
    }

    @Test
    void eachOfManyTinyEntriesIsAccountedFor() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int file = 0; file < 20_000; file++) {
            files.put(file + ".txt", Packed.bytes("a"));
        }
        assertEquals(20_000, read(Packed.zip(files)).size());
    }

    @Test
    void sizesThatLieAreTold() throws IOException {
        byte[] tar = Packed.tar(Packed.files("a.txt", WORDS, "b.txt", WORDS));
        System.arraycopy("77777777777\0".getBytes(StandardCharsets.US_ASCII), 0, tar, 124, 12);
        checksum(tar);
        List<String> told = told(read(tar));
        assertTrue(!told.isEmpty() && told.stream().allMatch(one -> one.startsWith("it cannot be unpacked: ")), told::toString);
    }

    @Test
    void linksAndNamesOfOtherPlacesLeadNowhere() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (byte kind : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK}) {
                TarArchiveEntry link = new TarArchiveEntry("link-" + kind, kind);
                link.setLinkName("/etc/passwd");
                tar.putArchiveEntry(link);
                tar.closeArchiveEntry();
            }
            TarArchiveEntry absolute = new TarArchiveEntry("/etc/evil.txt", true);
            absolute.setSize(WORDS.length());
            tar.putArchiveEntry(absolute);
            tar.write(Packed.bytes(WORDS));
            tar.closeArchiveEntry();
        }
        List<Found> found = read(out.toByteArray());
        assertEquals(List.of("a link, which is not followed", "a link, which is not followed", "document"), told(found));
        assertEquals("file//etc/evil.txt", found.get(2).place());
        assertEquals(1, Files.list(folder).count());
    }

    /** A tar's header is summed up in its bytes 148 to 155, which count as blanks (POSIX.1-1988). */
    private static void checksum(byte[] tar) {
        int sum = 0;
        for (int at = 0; at < 512; at++) {
            sum += at >= 148 && at < 156 ? ' ' : tar[at] & 0xff;
        }
        System.arraycopy("%06o\0 ".formatted(sum).getBytes(StandardCharsets.US_ASCII), 0, tar, 148, 8);
    }

    private static void letters(OutputStream out, int mebibytes) throws IOException {
        byte[] letters = new byte[1 << 20];
        Arrays.fill(letters, (byte) 'a');
        for (int i = 0; i < mebibytes; i++) {
            out.write(letters);
        }
    }

    private List<Found> reading(byte[] bytes) {
        try {
            return read(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Found> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        List<Found> found = new ArrayList<>();
        try (SourceReader reader = SourceFiles.open(file, "file", 0, Limits.DEFAULT)) {
            for (Found one = reader.next(); one != null; one = reader.next()) {
                found.add(one);
            }
        }
        return found;
    }

    private static List<String> told(List<Found> found) {
        return found.stream().map(one -> one instanceof Found.Refused refused ? refused.reason() : "document").toList();
    }
}
