package org.backfile.accounts;

import java.net.URI;
import java.net.URISyntaxException;

/** Where a form may send a person on: an address of this archive, never another site's. */
final class LocalPath {

    private static final String DESK = "/admin";

    private LocalPath() {
    }

    /** The path with its query as it was given, if it is one of this archive; the desk otherwise. */
    static String of(String given) {
        // Browsers read a backslash as a slash, and two slashes as the beginning of another host.
        if (given == null || !given.startsWith("/") || given.startsWith("//") || given.indexOf('\\') >= 0) {
            return DESK;
        }
        try {
            URI uri = new URI(given);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? DESK : uri.toString();
        } catch (URISyntaxException e) {
            return DESK;
        }
    }
}
