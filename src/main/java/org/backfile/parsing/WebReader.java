package org.backfile.parsing;

import org.jsoup.nodes.Element;

import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Reading;
import org.backfile.text.DecodedText;
import org.backfile.text.WebPage;

/** Reads a saved web page: what it declares, what it shows, and which of its words are the story. */
final class WebReader {

    final WebLayout layout;
    final Page page;
    final Metadata metadata;
    final WebStory story;
    final Element home;
    /** The headline as it stands on the page; null if only machines are told it. */
    Passage headline;
    private WebBody body;

    private WebReader(WebPage web, String source) {
        this.layout = new WebLayout(web);
        this.page = layout.page;
        this.metadata = Metadata.of(web.document(), source);
        this.story = new WebStory(layout, metadata);
        this.home = story.home();
    }

    static Reading read(SourceDocument document) {
        WebReader reader = new WebReader(document.web(), document.text().toString());
        return reader.read(document.charset());
    }

    private Reading read(String charset) {
        WebMarks.give(this);
        WebFrames frames = WebFrames.setAside(this);
        headline = WebHeadline.claim(this);
        Corrections.claim(this);
        page.ledger.linked(new WebTargets(this)::at);
        body = WebBody.find(this);
        WebHead.read(this, body);
        WebPictures.claim(this, body);
        WebAuthors.claim(this, body);
        body.claim();
        frames.claim(body);
        WebDates.claim(this, body);
        WebUpdates.claim(this, body);
        WebDeclared.claim(this);
        ShownTopics.claim(this, body);
        WebFoot.read(this, body);
        Truncation.claim(page, metadata.isWalled());
        return page.ledger.close(ArticleParser.VERSION, charset).as(KindSigns.judge(WebFacts.of(this)));
    }

    /** The story's text, as far as it was found. */
    String storyWords() {
        return body.to() <= body.from() ? "" : page.text.substring(page.passage(body.from()).from, page.passage(body.to() - 1).to);
    }

    /** True if the page is in the English of the United States, as far as it says. */
    boolean isAmerican() {
        String locale = metadata.locale();
        return locale.contains("en-us") || locale.strip().startsWith("en") && !locale.matches(".*en-(gb|au|in|nz|za|ie|my|sg|hk).*") || locale.isBlank() && "en".equals(Languages.of(page.text));
    }

    /** The code point of the source at this char. */
    int sourcePoint(int charIndex) {
        DecodedText source = layout.web.rendering().source();
        return source.codePointIndex(Math.min(charIndex, source.toString().length())); // an element that is never closed ends after the page
    }

    void declare(FieldName field, FieldValue value, Metadata.Declared declared, double confidence) {
        page.ledger.declared(field, value, declared.origin(), confidence, sourcePoint(declared.from()), sourcePoint(declared.to()));
    }
}
