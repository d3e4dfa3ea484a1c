package org.backfile.parsing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import org.backfile.content.Mark;
import org.backfile.content.Span;
import org.backfile.text.Frame;
import org.backfile.text.WebPage.Inline;
import org.backfile.text.WebPage.Stretch;

/** Gives the links and the emphasis of stretches of a web page; a link that stays relative, or leads out of the web, is left out. */
final class WebMarks {

    private final Page page;
    private final List<Stretch> stretches;
    private final URI base;

    private WebMarks(WebReader reader) {
        this.page = reader.page;
        this.stretches = reader.layout.web.stretches();
        this.base = base(reader);
    }

    static void give(WebReader reader) {
        reader.page.ledger.markWith(new WebMarks(reader)::in);
    }

    /** What the page says links start from, else its own address; null if it says neither. */
    private static URI base(WebReader reader) {
        URI own = null;
        for (Metadata.Declared one : new Metadata.Declared[] {reader.metadata.first("canonical"), reader.metadata.first("og:url"), reader.metadata.article("url")}) {
            own = own == null && one != null ? address(null, one.value()) : own;
        }
        Element given = reader.layout.web.document().selectFirst("base[href]");
        URI base = given == null ? null : address(own, given.attr("href"));
        return base == null ? own : base;
    }

    /** An absolute address; null if there is none. */
    private static URI address(URI base, String href) {
        try {
            URI uri = URI.create(href.strip().replace(" ", "%20"));
            uri = base == null ? uri : base.resolve(uri);
            return uri.isAbsolute() && uri.getHost() != null ? uri : null;
        } catch (IllegalArgumentException e) {
            return null; // pages link to what is no address at all
        }
    }

    private List<Mark> in(Span span) {
        int from = page.decoded.charIndex(span.from());
        int to = page.decoded.charIndex(span.to());
        List<Mark> marks = new ArrayList<>();
        for (int at = lineAt(from); at < stretches.size() && stretches.get(at).from() < to; at++) {
            for (Inline inline : stretches.get(at).inlines()) {
                int first = Math.max(from, stretches.get(at).from() + inline.from());
                int end = Math.min(to, stretches.get(at).from() + inline.to());
                if (first < end) {
                    add(marks, page.decoded.codePointIndex(first) - span.from(), page.decoded.codePointIndex(end) - span.from(), inline.element());
                }
            }
        }
        return marks;
    }

    private void add(List<Mark> marks, int from, int to, Element element) {
        if (Frame.is(element)) {
            Mark.link(from, to, Frame.of(element).address()).ifPresent(marks::add);
        } else if (!element.normalName().equals("a")) {
            marks.add(Mark.emphasis(from, to));
        } else if (element.hasAttr("href") && !element.attr("href").strip().startsWith("#")) { // a place of the page itself leads out of the archive for nothing
            URI target = address(base, element.attr("href"));
            Mark.link(from, to, target == null ? null : target.toString()).ifPresent(marks::add);
        }
    }

    /** The first line that ends after this char. */
    private int lineAt(int place) {
        int from = 0;
        int to = stretches.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (stretches.get(middle).to() <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
