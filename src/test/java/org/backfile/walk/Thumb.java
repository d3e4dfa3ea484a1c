package org.backfile.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** What a person does on a phone, counted: what is touched has to be in sight, or is looked for first. */
final class Thumb {

    private final Page page;
    private int touches;
    private int searches;

    Thumb(Page page) {
        this.page = page;
    }

    static NewContextOptions phone(boolean script) {
        return new NewContextOptions().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true).setJavaScriptEnabled(script);
    }

    /** Touches what is in sight. */
    void tap(String selector) {
        page.waitForLoadState(LoadState.LOAD);
        Locator goal = page.locator(selector).first();
        assertThat(goal).isInViewport();
        goal.tap();
        touches++;
    }

    /** Scrolls to it first. */
    void seek(String selector) {
        page.waitForLoadState(LoadState.LOAD);
        page.locator(selector).first().scrollIntoViewIfNeeded();
        searches++;
        tap(selector);
    }

    /** Selects words of the original, as a long press and two drawn handles leave them; and scrolls to them first. */
    void select(String words) {
        page.waitForLoadState(LoadState.LOAD);
        page.evaluate("""
                (words) => {
                  const line = [...document.querySelectorAll('[data-dump] .words')].find((one) => one.textContent.includes(words));
                  line.scrollIntoView({ block: 'center', behavior: 'instant' });
                  const place = (offset) => {
                    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
                    for (let left = offset; walker.nextNode(); left -= walker.currentNode.length) {
                      if (left <= walker.currentNode.length) { return [walker.currentNode, left]; }
                    }
                  };
                  const range = document.createRange();
                  const at = line.textContent.indexOf(words);
                  range.setStart(...place(at));
                  range.setEnd(...place(at + words.length));
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""", words);
        assertThat(page.locator("[data-marked]")).containsText(words);
        touches += 3;
        searches++;
    }

    /** Marks words of the original that are written, or pasted, into the box that looks for them. */
    void find(String words) {
        tap("#find");
        page.locator("#find").fill(words);
        tap("[value='find']");
        assertThat(page.locator("[data-marked]")).isInViewport();
    }

    /** All that was done: "5 touches, 1 search". */
    String done() {
        return touches + " touches, " + searches + (searches == 1 ? " search" : " searches");
    }
}
