package org.backfile.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

import org.backfile.accounts.Sessions;

/**
 * What a page for readers may depend on besides the archive: its whole address, which says its language, for some pages print addresses of others, and the form in
 * which the browser takes it.
 *
 * @param host with its port, as the browser names it
 * @param html true if the browser asks for web pages rather than for anything
 */
record PageKey(String scheme, String host, String uri, boolean html, boolean gzip) {

    private static final int LONGEST = 2000;

    /** @return null if the request is such that its answer is not for others, or was asked for in an unusual way */
    static PageKey of(HttpServerRequest request) {
        if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            return null;
        }
        if (request.version() == HttpVersion.HTTP_2) { // where the server packs all that says it is packed, once more
            return null;
        }
        String cookies = request.getHeader(HttpHeaders.COOKIE);
        if (cookies != null && cookies.contains(Sessions.COOKIE) || request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader("Range") != null) {
            return null;
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean html = accept != null && accept.contains("text/html");
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = encodings != null && takesGzip(encodings);
        boolean usual = (accept == null || html || accept.contains("*/*")) && (encodings == null || gzip || encodings.equals("identity"));
        return usual && request.uri().length() <= LONGEST ? new PageKey(request.scheme(), String.valueOf(request.authority()), request.uri(), html, gzip) : null;
    }

    private static boolean takesGzip(String encodings) {
        int at = encodings.indexOf("gzip");
        return at >= 0 && !encodings.startsWith(";q=0", at + 4) && (at == 0 || encodings.charAt(at - 1) != '-');
    }
}
