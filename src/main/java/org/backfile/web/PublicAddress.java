package org.backfile.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * Where the archive stands in the web: scheme, host and port.
 *
 * @param base without a slash at the end
 */
public record PublicAddress(String base) {

    /** Of a setting, which says what is wrong with it. */
    public static final class Reader implements Converter<PublicAddress> {

        @Override
        public PublicAddress convert(String setting) {
            return read(setting);
        }
    }

    private static PublicAddress read(String setting) {
        try {
            URI uri = new URI(setting.strip().replaceFirst("/$", ""));
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getRawPath().isEmpty() && uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null) {
                return new PublicAddress(uri.toString());
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new IllegalArgumentException("a public address is one like https://archive.example.org, without a path");
    }

    /** As whoever asks has written it; a proxy that the archive trusts may have passed it on. */
    static PublicAddress of(HttpServerRequest request) {
        String host = request.authority() == null ? "" : request.authority().toString();
        // It goes into pages and feeds: nothing but a host and a port.
        return new PublicAddress(request.scheme() + "://" + (host.matches("[\\w.:\\[\\]-]+") ? host : "localhost"));
    }

    /** The whole address of a path of the archive. */
    String whole(String path) {
        StringBuilder whole = new StringBuilder(base);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            // Browsers take letters of every script; feeds and maps of a site have to write them as RFC 3986 does.
            whole.append(octet > 0 ? String.valueOf((char) octet) : "%%%02X".formatted(octet));
        }
        return whole.toString();
    }
}
