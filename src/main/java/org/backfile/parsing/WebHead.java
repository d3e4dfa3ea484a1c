package org.backfile.parsing;

/** Finds the part of a web page between its headline and its story. */
final class WebHead {

    /** Passages; a page without a headline has no head to speak of. */
    private static final int LONGEST = 40;
    /** A standfirst may stand within the story's own element, before its first ordinary paragraph. */
    private static final int INTO_STORY = 6;

    private WebHead() {
    }

    static void read(WebReader reader, WebBody body) {
        Page page = reader.page;
        int storyFrom = body.from();
        if (body.typical() == null) {
            return;
        }
        int from = reader.headline == null ? Math.max(0, storyFrom - LONGEST) : Math.min(reader.headline.index + 1, storyFrom);
        int to = Math.min(page.size(), storyFrom);
        while (to < Math.min(page.size(), storyFrom + INTO_STORY) && !body.isLikeBody(page.passage(to))) {
            to++;
        }
        WebStandfirst.claim(reader, body, from, to);
    }
}
