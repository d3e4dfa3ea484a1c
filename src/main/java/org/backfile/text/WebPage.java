package org.backfile.text;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A saved web page: its elements, and its visible text as lines, one for each block. */
public final class WebPage {

    /**
     * A line of the page's text. Places are chars of the rendering.
     *
     * @param block  the innermost block element that it stands in
     * @param linked chars of it that stand in links
     * @param strong chars of it that are set bold
     * @param inlines the links and the emphasis within it
     */
    public record Stretch(int from, int to, Element block, int linked, int strong, List<Inline> inlines) {
    }

    /** A link or emphasis within a line; places are chars from the line's start. */
    public record Inline(int from, int to, Element element) {
    }

    /**
     * Elements within elements; what is deeper stands beside instead of within. jsoup's own limit is 512, but its tree builder looks only
     * 256 deep for the open body and fails if a page of more closes it.
     */
    private static final int DEEPEST = 250;

    private final Document document;
    private final Rendering rendering;
    private final List<Stretch> stretches;

    private WebPage(Document document, Rendering rendering, List<Stretch> stretches) {
        this.document = document;
        this.rendering = rendering;
        this.stretches = stretches;
    }

    /** Parses the source; whatever it is, a page comes of it. */
    public static WebPage of(DecodedText source) {
        Document document = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(source.toString(), "");
        WebPagePrinter printer = new WebPagePrinter(source, List.of());
        printer.print(document.body());
        if (printer.isMoved()) {
            printer = new WebPagePrinter(source, printer.starts());
            printer.print(document.body());
        }
        Rendering shown = printer.rendering();
        ToldStory told = ToldStory.of(document, shown, printer.stretches());
        return told == null ? new WebPage(document, shown, printer.stretches()) : told(document, shown, printer.stretches(), told);
    }

    private static WebPage told(Document document, Rendering shown, List<Stretch> stretches, ToldStory told) {
        Rendering all = shown.above(told.words());
        List<Stretch> lines = new ArrayList<>(stretches);
        lines.addAll(told.stretches(all.text().toString().length() - told.words().length()));
        return new WebPage(document, all, lines);
    }

    public Document document() {
        return document;
    }

    public Rendering rendering() {
        return rendering;
    }

    /** In the order of the page. */
    public List<Stretch> stretches() {
        return stretches;
    }
}
