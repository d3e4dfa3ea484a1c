package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.github.luben.zstd.Zstd;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;

/** Files of each format, made for a test. */
final class Packed {

    static final String PAGE = "<!DOCTYPE html><html><head><title>Locks</title></head><body><h1>Locks repaired</h1><p>Two locks were repaired.</p></body></html>";
    static final Instant CAPTURED = Instant.parse("2013-03-02T10:00:00Z");

    private Packed() {
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zstd(byte[] bytes) {
        return Zstd.compress(bytes);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    static byte[] tar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    /** Three pages of a site, a picture, a page that is not there, a revisit and metadata. */
    static byte[] warc(boolean gzipped) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter warc = new WarcWriter(Channels.newChannel(out), gzipped ? WarcCompression.GZIP : WarcCompression.NONE)) {
            warc.write(response("/one", 200, "text/html; charset=utf-8", bytes(PAGE)));
            warc.write(new WarcMetadata.Builder().date(CAPTURED).targetURI("http://packet.example/one").body(MediaType.parse("application/warc-fields"), bytes("via: x\r\n")).build());
            warc.write(response("/picture", 200, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
            warc.write(response("/two", 200, "text/html", bytes(PAGE.replace("Locks", "Docks"))));
            warc.write(response("/gone", 404, "text/html", bytes(PAGE)));
            warc.write(new WarcRevisit.Builder(URI.create("http://packet.example/one"), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1).date(CAPTURED).build());
            warc.write(response("/three", 200, "text/html", bytes(PAGE.replace("Locks", "Quays"))));
        }
        return out.toByteArray();
    }

    private static WarcResponse response(String path, int status, String type, byte[] body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "Said").addHeader("Content-Type", type).body(null, body).build();
        return new WarcResponse.Builder(URI.create("http://packet.example" + path)).date(CAPTURED).body(http).build();
    }

    static byte[] mhtml() {
        return bytes("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://packet.example/locks\r\nSubject: Locks\r\nDate: Sat, 2 Mar 2013 10:00:00 -0000\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part\"\r\n\r\n------Part\r\nContent-Type: text/html\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://packet.example/locks\r\n\r\n" + PAGE.replace("repaired", "rep=\r\naired")
                + "\r\n------Part\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Part--\r\n");
    }

    static Map<String, byte[]> files(Object... namesAndBytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            files.put((String) namesAndBytes[i], namesAndBytes[i + 1] instanceof String text ? bytes(text) : (byte[]) namesAndBytes[i + 1]);
        }
        return files;
    }
}
