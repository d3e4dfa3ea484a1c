package org.backfile.pages;

/**
 * How it stands with this node's kept pages.
 *
 * @param bytes    on the disk
 * @param answered since the start, with a kept page
 * @param made     since the start, because none was kept or it was of an older edition
 */
public record PagesState(int pages, long bytes, long answered, long made) {

    public long megabytes() {
        return Math.round(bytes / 1e6);
    }

    /** Of 100; 0 before anybody has come. */
    public long percent() {
        return answered == 0 ? 0 : 100 * answered / (answered + made);
    }
}
