package org.backfile.parsing;

import java.util.List;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;

/** Reads a page dump, a saved web page or a record into the fields of a news article; knows nothing of any one site; whatever the text, it answers or gives up in time. */
public final class ArticleParser {

    /** Version of the rules; a new one wherever the same original may read otherwise than before. */
    public static final String VERSION = "8";

    private ArticleParser() {
    }

    /**
     * Reads the document; what is not found is not in the reading. Takes time in proportion to the text's length.
     *
     * @throws UnreadablePage if it has more lines or elements than any page of an article, or takes longer than {@link Patience#LONGEST}
     */
    public static Reading read(SourceDocument document) {
        return Patience.within(Patience.LONGEST, () -> MeasuredConfidence.of(readClaims(document)));
    }

    /** The same with each claim as sure as its rule is: what a record's own claims are weighed against. */
    static Reading readClaims(SourceDocument document) {
        return switch (document.type()) {
            case TEXT -> readDump(document);
            case HTML -> WebReader.read(document);
            case JSON, CSV -> RecordReader.read(document);
        };
    }

    private static Reading readDump(SourceDocument document) {
        Page page = Page.of(document.text());
        if (!TerminalPage.read(page)) {
            readColumn(page, Story.of(page));
        }
        return close(page, document);
    }

    /** Reads what a record has of an article: its headline, and under it the story as it was cut out of the page. */
    static Reading readStory(SourceDocument document) {
        Page page = Page.of(document.text());
        readColumn(page, RecordStory.of(page));
        return close(page, document);
    }

    private static Reading close(Page page, SourceDocument document) {
        Truncation.claim(page, false);
        page.ledger.interpreted(FieldName.LANGUAGE, FieldValue.text(Languages.of(page.sample)), "language-from-words", 0.95, List.of());
        return page.ledger.close(VERSION, document.charset()).as(KindSigns.judge(DumpFacts.of(page)));
    }

    /** Reads a page that is the article's column and little else. */
    private static void readColumn(Page page, Story story) {
        Published published = Published.choose(page, story);
        published.claim(Bylines.claim(page, story, published));
        Corrections.claim(page);
        Furniture.claim(page, story);
        int bodyFrom = Head.read(page, story, StoryEnd.sourceLine(page));
        int footFrom = Math.max(bodyFrom, StoryEnd.of(page, story));
        Body.read(page, story, bodyFrom, footFrom);
        Foot.read(page, footFrom, story.isOrderly());
    }
}
