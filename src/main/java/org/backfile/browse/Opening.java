package org.backfile.browse;

import java.util.ArrayList;
import java.util.List;

import org.backfile.content.Block;
import org.backfile.content.BlockType;
import org.backfile.text.Excerpts;

/** How a story begins, for a page that only leads to it. */
final class Opening {

    /** A shorter story is told by its standfirst. In characters. */
    private static final int SHORTEST_STORY = 300;
    private static final int LONGEST = 700;
    /** The rest of the room is not worth beginning a paragraph in. */
    private static final int SHORTEST_PART = 120;

    private Opening() {
    }

    /** Its first paragraphs, the last of them cut; none of a story that is too short. */
    static List<String> of(ArticleView article) {
        List<String> paragraphs = article.body().stream().filter(block -> block.type() == BlockType.PARAGRAPH).map(Block::text).toList();
        List<String> opening = new ArrayList<>();
        int room = LONGEST;
        if (paragraphs.stream().mapToInt(String::length).sum() >= SHORTEST_STORY) {
            for (int at = 0; at < paragraphs.size() && room >= SHORTEST_PART; at++) {
                opening.add(Excerpts.of(paragraphs.get(at), room));
                room -= paragraphs.get(at).length();
            }
        }
        return opening;
    }
}
