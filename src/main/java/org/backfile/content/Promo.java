package org.backfile.content;

/**
 * The title and teaser of another story, printed on the page of this one.
 *
 * @param id     stable, as a block's; in evidence the id stands for the title and {@code <id>.teaser} for the teaser
 * @param teaser its lines joined by line ends; empty if the page prints none
 * @param url    the address that the page gives of that story; null if it gives none
 */
public record Promo(String id, String title, String teaser, String url) {

    /** One whose story's address is not known. */
    public Promo(String id, String title, String teaser) {
        this(id, title, teaser, null);
    }
}
