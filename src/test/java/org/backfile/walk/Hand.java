package org.backfile.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** What a person does on a page with the mouse and the keys, counted. */
final class Hand {

    private final Page page;
    private int selections;
    private int keys;

    Hand(Page page) {
        this.page = page;
    }

    void press(String key) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED); // before it, no script hears a key
        page.keyboard().press(key);
        keys++;
    }

    /** All that was done: "1 selection, 2 keys". */
    String strokes() {
        return selections + " selection, " + keys + " keys";
    }

    /** Selects words of the original with the mouse: pressed, drawn, let go. */
    void select(String words) {
        page.waitForLoadState(); // styles and fonts that arrive later move the lines
        page.evaluate("document.fonts.ready");
        Object ends = page.evaluate("""
                (words) => {
                  const line = [...document.querySelectorAll('[data-dump] .words')].find((one) => one.textContent.includes(words));
                  line.scrollIntoView({ block: 'center', behavior: 'instant' });
                  const at = line.textContent.indexOf(words);
                  const place = (offset) => {
                    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
                    for (let left = offset; walker.nextNode(); left -= walker.currentNode.length) {
                      if (left <= walker.currentNode.length) { return [walker.currentNode, left]; }
                    }
                  };
                  const edge = (offset, side) => {
                    const range = document.createRange();
                    const [node, from] = place(offset);
                    range.setStart(node, side ? from - 1 : from);
                    range.setEnd(node, side ? from : from + 1);
                    const box = range.getBoundingClientRect();
                    return [side ? box.right : box.left, box.top + box.height / 2];
                  };
                  const start = place(at);
                  if (start[1] === start[0].length) { return [...edge(at + 1, 0).map((n, i) => i ? n : n - 7), ...edge(at + words.length, 1)]; }
                  return [...edge(at, 0), ...edge(at + words.length, 1)];
                }""", words);
        List<?> places = (List<?>) ends;
        double[] at = places.stream().mapToDouble(place -> ((Number) place).doubleValue()).toArray();
        page.mouse().move(at[0] + 0.5, at[1]);
        page.mouse().down();
        page.mouse().move(at[2] - 0.5, at[3]);
        page.mouse().up();
        assertThat(page.locator("[data-marked]")).containsText(words.substring(words.lastIndexOf(' ') + 1));
        selections++;
    }
}
