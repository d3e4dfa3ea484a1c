package org.backfile.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkus.qute.TemplateExtension;

import org.backfile.text.Digests;

/** The addresses of stylesheets, scripts and fonts, each with a fingerprint of its content, so that browsers may keep it for good. */
@TemplateExtension(namespace = "asset")
public final class Assets {

    static final String FOLDER = "/assets/";
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {
    }

    public static boolean isAsset(String path) {
        return path.startsWith(FOLDER);
    }

    static String url(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::address);
    }

    private static String address(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources" + FOLDER + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no asset " + name);
            }
            return FOLDER + name + "?v=" + HexFormat.of().formatHex(Digests.sha256(in.readAllBytes()), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
