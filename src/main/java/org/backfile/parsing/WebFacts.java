package org.backfile.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.select.NodeVisitor;

import org.backfile.content.BlockType;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;

/** Counts what tells the kind of a web page, once it is read. */
final class WebFacts implements NodeVisitor {

    private static final int FEWEST_TITLE_WORDS = 5;
    private static final int LONGEST_PATH = 500;
    private static final String PIECES = "\\s+[|–—»·•:\\-]\\s+|\\s*\\|\\s*";

    private final WebReader reader;
    private final Set<String> types;
    private int cells;
    private int figures;
    private int itemArticles;
    private Element password;
    private Element player;

    private WebFacts(WebReader reader) {
        this.reader = reader;
        this.types = new HashSet<>(reader.metadata.types());
    }

    static PageFacts of(WebReader reader) {
        WebFacts facts = new WebFacts(reader);
        reader.layout.web.document().traverse(facts);
        if (facts.itemArticles == 1) {
            facts.types.add("article");
        }
        return facts.count();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "td" -> cells++;
                case "figure" -> figures++;
                case "video", "audio" -> player = player == null ? element : player;
                case "iframe" -> player = player == null && element.attr("src").matches("(?i).*(youtube|vimeo|dailymotion|player|soundcloud|spotify).*") ? element : player;
                case "input" -> password = password == null && element.attr("type").equalsIgnoreCase("password") ? element : password;
                default -> {
                }
            }
            if (element.hasAttr("itemtype") && element.attr("itemtype").endsWith("Article")) {
                itemArticles++;
            }
        }
    }

    private PageFacts count() {
        Page page = reader.page;
        int words = 0;
        int below = 0;
        int titled = 0;
        int run = 0;
        int column = 0;
        double linked = 0;
        double ink = 0;
        for (Passage passage : page.passages) {
            double share = reader.layout.linkedShare(passage);
            words += passage.wordCount;
            ink += passage.words.length();
            linked += share * passage.words.length();
            if (share > 0.9) {
                boolean title = passage.wordCount >= FEWEST_TITLE_WORDS;
                titled += title ? 1 : 0;
                run = title ? 0 : run;
            } else if (passage.isSentence() && share < 0.5 && !Furniture.is(page, passage)) {
                long places = reader.layout.places(passage, reader.layout.web.document().body());
                below += (places & Place.mask(Place.COMMENTS, Place.COOKIE, Place.COPYRIGHT)) == 0 ? passage.wordCount : 0;
                run += (places & Place.OUTSIDE) == 0 ? passage.wordCount : 0;
                column = Math.max(column, run);
            }
        }
        return new PageFacts(titles(), types, path(), words, story(), column, below, titled, ink == 0 ? 0 : linked / ink, cells, figures,
                reader.metadata.article("datePublished") != null || reader.metadata.first("article:published_time") != null, place(password), place(player), opening());
    }

    private int story() {
        return reader.page.ledger.body().stream().filter(block -> block.type() == BlockType.PARAGRAPH || block.type() == BlockType.QUOTE)
                .mapToInt(block -> Passage.countWords(block.text())).sum();
    }

    private String opening() {
        StringBuilder opening = new StringBuilder();
        for (Passage passage : reader.page.passages) {
            if (opening.length() >= PageFacts.OPENING) {
                break;
            }
            opening.append(passage.folded, 0, Math.min(passage.folded.length(), PageFacts.OPENING)).append('\n');
        }
        return opening.toString();
    }

    private List<PageFacts.Title> titles() {
        List<PageFacts.Title> titles = new ArrayList<>();
        if (reader.headline != null) {
            Span shown = reader.page.value(reader.headline);
            titles.add(PageFacts.Title.of(reader.headline.words, inSource(shown), false));
        } else if (reader.page.ledger.value(FieldName.HEADLINE) instanceof FieldValue.Text headline) {
            titles.add(PageFacts.Title.of(headline.text(), null, false));
        }
        for (Passage passage : reader.page.passages) {
            if (passage.wordCount < 15 && reader.layout.tag(passage).equals("h1") && passage != reader.headline) {
                titles.add(PageFacts.Title.of(passage.words, inSource(reader.page.value(passage)), false));
            }
        }
        Metadata.Declared title = reader.metadata.first("title-element");
        if (title != null) {
            Span span = title.to() > title.from() ? Span.value(reader.sourcePoint(title.from()), reader.sourcePoint(title.to())) : null;
            titles.add(PageFacts.Title.of(title.value(), span, true));
            String[] pieces = title.value().split(PIECES);
            if (pieces.length > 1) {
                titles.add(PageFacts.Title.of(pieces[0], span, true));
                titles.add(PageFacts.Title.of(pieces[pieces.length - 1], span, true));
            }
        }
        return titles;
    }

    private Span inSource(Span shown) {
        return new Span(reader.layout.web.rendering().sourceFrom(shown.from()), reader.layout.web.rendering().sourceTo(shown.to()), Span.Role.VALUE);
    }

    private Span place(Element element) {
        Range range = element == null ? null : element.sourceRange();
        return range == null || !range.isTracked() || range.end().pos() <= range.start().pos() ? null : Span.value(reader.sourcePoint(range.start().pos()), reader.sourcePoint(range.end().pos()));
    }

    private static String start(String path) {
        return path.substring(0, Math.min(path.length(), LONGEST_PATH));
    }

    /** Path and query of the page's own address. */
    private String path() {
        for (String name : new String[] {"canonical", "og:url"}) {
            Metadata.Declared address = reader.metadata.first(name);
            if (address != null && address.value().matches("(?i)https?://[^/]+.*")) {
                return start(address.value().replaceFirst("(?i)^https?://[^/?#]+", "").replaceFirst("#.*", "").toLowerCase(Locale.ROOT));
            }
        }
        return null;
    }
}
