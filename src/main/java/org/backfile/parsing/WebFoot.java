package org.backfile.parsing;

/** Claims what is left of a web page by what its places say it is. */
final class WebFoot {

    private WebFoot() {
    }

    static void read(WebReader reader, WebBody body) {
    }
}
