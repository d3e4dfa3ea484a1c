package org.backfile.parsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.backfile.content.BlockType;
import org.backfile.content.Span;

/** The blocks of a web page's story: which passages of its home belong to it, and as what. */
final class WebBody {

    private enum Kind { STORY, HEADING, LIST, QUOTE, PULL_QUOTE, TABLE, EMBED, FIGURE, TOPICS, META, OUTSIDE }

    /** Words of prose that a box with the title and the teaser of another story may have. */
    private static final int MOST_TEASED = 90;

    private static final int LONGEST_CONTACT = 40;
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final WebReader reader;
    private final WebLayout layout;
    private final Page page;
    private final Map<Integer, Kind> kinds = new HashMap<>();
    private final WebTable tables;
    /** Where each box that headings stand in ends, and how many links come before each passage: a page may have a heading over each of many links. */
    private final Map<Element, Integer> boxEnds = new IdentityHashMap<>();
    private int[] linkedBefore;
    private final Map<Element, Boolean> wrappers = new IdentityHashMap<>();
    /** Boxes in which readers are asked for their address. */
    private Set<Element> invitations;
    private Passage typical;
    private int first;
    private int last;
    private int lastTypical;
    /** Index after the lines about the author that end the story. */
    private int signature;

    private WebBody(WebReader reader) {
        this.reader = reader;
        this.layout = reader.layout;
        this.page = reader.page;
        this.tables = new WebTable(layout);
    }

    static WebBody find(WebReader reader) {
        WebBody body = new WebBody(reader);
        body.find();
        return body;
    }

    /** Index of the first passage of the story; after the last passage if there is none. */
    int from() {
        return first;
    }

    /** Index after the last passage of the story. */
    int to() {
        return last;
    }

    /** Index of the first paragraph set as most are: what stands before it is at the head of the story. */
    int opening() {
        for (int at = first; at < last; at++) {
            if (page.isFree(at) && kinds.get(at) == Kind.STORY && isLikeBody(page.passage(at))) {
                return at;
            }
        }
        return first;
    }

    /** True if the passage belongs to a picture of the story, or stands outside of its home. */
    boolean mayBePicture(Passage passage) {
        Kind kind = kinds.get(passage.index);
        return kind == null || kind == Kind.FIGURE;
    }

    /** A paragraph as most of the story's are. */
    Passage typical() {
        return typical;
    }

    /** True if the story stands in a declaration alone, and not below its headline. */
    boolean isTold() {
        return typical != null && layout.isTold(typical);
    }

    /** True if the passage is set as most paragraphs of the story are. */
    boolean isLikeBody(Passage passage) {
        return typical != null && sharesParent(passage) && style(passage).equals(style(typical));
    }

    boolean sharesParent(Passage passage) {
        return typical != null && layout.block(passage).parent() == layout.block(typical).parent();
    }

    private String style(Passage passage) {
        return layout.tag(passage) + "." + layout.block(passage).className();
    }

    private void findTypical() {
        Map<String, Integer> words = new HashMap<>();
        int most = 0;
        for (Passage passage : page.passages) {
            if (kinds.get(passage.index) == Kind.STORY) {
                int count = words.merge(style(passage) + System.identityHashCode(layout.block(passage).parent()), passage.wordCount, Integer::sum);
                if (count > most) {
                    most = count;
                    typical = passage;
                }
            }
        }
        for (Passage passage : page.passages) {
            lastTypical = kinds.get(passage.index) == Kind.STORY && (isLikeBody(passage) || isTwin(passage)) ? passage.index : lastTypical;
        }
    }

    private void find() {
        first = page.size();
        last = 0;
        for (Passage passage : page.passages) {
            if (!page.isFree(passage.index) || !layout.isIn(passage, reader.home)) {
                continue;
            }
            kinds.put(passage.index, kind(passage));
        }
        findTypical();
        boolean ended = false;
        for (Passage passage : page.passages) {
            Kind kind = kinds.get(passage.index);
            ended |= first < page.size() && (layout.tag(passage).equals("h1") && isOfAnother(passage) || headsComments(passage));
            if (kind == Kind.OUTSIDE && isTwin(passage) || isBegunAbove(passage)) {
                kind = Kind.STORY;
                kinds.put(passage.index, kind);
            }
            if (kind == Kind.LIST && isAboveHeadline(passage) || kind == Kind.HEADING && headsLinks(passage) || kind == Kind.STORY && isStray(passage) || (kind == Kind.STORY || kind == Kind.LIST) && isTeaser(passage) || kind != null && (isOfOtherArticle(passage) || isInvitation(passage)) || ended) {
                kinds.put(passage.index, Kind.OUTSIDE);
            } else if (kind == Kind.STORY || kind == Kind.LIST || kind == Kind.QUOTE || kind == Kind.EMBED || kind == Kind.TABLE && isBesideBody(passage)) {
                boolean begins = layout.proseOf(passage) > 0 || layout.tag(passage).equals("p") && passage.wordCount > 4;
                first = begins ? Math.min(first, passage.index) : first;
                last = passage.index + 1;
            }
        }
        signature = last;
        while (last > first && kinds.get(last - 1) != Kind.HEADING && (isContact(page.passage(last - 1)) || isAboutAuthor(page.passage(last - 1)))) {
            kinds.put(--last, Kind.OUTSIDE);
        }
    }

    /** True if the passage tells who wrote the story, under it. */
    boolean isSignature(Passage passage) {
        return passage.index >= last && passage.index < signature;
    }

    /** "Jane Doe is a reporter in Exampleville.", under the story that she wrote. */
    private boolean isAboutAuthor(Passage passage) {
        return reader.metadata.authors().keySet().stream().anyMatch(name -> name.indexOf(' ') > 0 && passage.words.startsWith(name + " "));
    }

    /** Where its author is to be written to, under the story. */
    private static boolean isContact(Passage passage) {
        return passage.wordCount <= LONGEST_CONTACT && passage.words.indexOf('@') > 0 && MAIL.matcher(passage.words).find();
    }

    /** True if the passage's table stands among the paragraphs, and not in some box of its own. */
    private boolean isBesideBody(Passage passage) {
        Element around = tables.of(passage, reader.home).parent();
        while (around != reader.home && wrappers.computeIfAbsent(around, WebBody::isWrapper)) {
            around = around.parent();
        }
        return typical != null && layout.isIn(typical, around);
    }

    /** True if the element has one other with words in it, and no words of its own: tables are put into frames that scroll. */
    private static boolean isWrapper(Element element) {
        return element.ownText().isBlank() && element.children().stream().filter(Element::hasText).limit(2).count() == 1;
    }

    /** True if a heading stands over links in a box that holds nothing of the story. */
    boolean headsLinks(Passage heading) {
        Element box = layout.block(heading).parent();
        if (!layout.isHeading(heading) || typical == null || box == null || layout.prose(box) > 0 || layout.isIn(typical, box)) {
            return false;
        }
        int end = boxEnds.computeIfAbsent(box, around -> endOf(around, heading.index));
        int linked = linkedBefore(end) - linkedBefore(heading.index + 1);
        return linked > 0 && linked * 2 >= end - heading.index - 1;
    }

    /** Passages before this one that are links as a whole. */
    private int linkedBefore(int index) {
        if (linkedBefore == null) {
            linkedBefore = new int[page.size() + 1];
            for (int at = 0; at < page.size(); at++) {
                linkedBefore[at + 1] = linkedBefore[at] + (layout.linkedShare(page.passage(at)) > 0.85 ? 1 : 0);
            }
        }
        return linkedBefore[index];
    }

    /** A few words that say that readers' comments follow, below most of the story. */
    private boolean headsComments(Passage passage) {
        return passage.wordCount <= 5 && (layout.isHeading(passage) || layout.strongShare(passage) > 0.95 || passage.words.endsWith(")")) && typical != null && passage.index > lastTypical
                && !isLikeBody(passage) && passage.shape().hints(GiveAways.COMMENTS);
    }

    /** A list of other stories, before this one begins. */
    private boolean isAboveHeadline(Passage passage) {
        return reader.headline != null && typical != null && passage.index < reader.headline.index && reader.headline.index < typical.index && layout.isHeading(reader.headline);
    }

    /** Prose set just as the story's, in an element of the same class: whatever the elements around it are called. */
    private boolean isTwin(Passage passage) {
        if (typical == null) {
            return false;
        }
        Element parent = layout.block(passage).parent();
        Element home = layout.block(typical).parent();
        return parent != home && !parent.className().isEmpty() && parent.className().equals(home.className()) && layout.proseOf(passage) > 0 && style(passage).equals(style(typical))
                && Furniture.sign(page, passage) == null;
    }

    /** The story's first paragraphs, set beside its picture or above an advertisement, in a box like the one that the rest stands in. */
    boolean isBegunAbove(Passage passage) {
        return reader.headline != null && typical != null && passage.index > reader.headline.index && passage.index < typical.index && page.isFree(passage.index)
                && !layout.isIn(passage, reader.home) && isTwin(passage);
    }

    /** True if the story stands in one article element, with its headline or under it, and the passage in another. */
    boolean isOfOtherArticle(Passage passage) {
        Element other = article(layout.block(passage));
        if (other == null || typical == null || reader.headline == null || layout.isIn(typical, other) || layout.isIn(reader.headline, other)) {
            return false;
        }
        Element own = article(layout.block(reader.headline));
        own = own == null && first < page.size() ? article(layout.block(page.passage(first))) : own;
        return own != null && own != other && layout.isIn(typical, own) && !layout.isIn(passage, own);
    }

    /** True if the passage stands in a box of few words in which readers are to write their address. */
    boolean isInvitation(Passage passage) {
        if (typical == null || reader.metadata.mailFields().isEmpty()) {
            return false;
        }
        Element at = layout.block(passage);
        while (at != null && !invitations().contains(at)) {
            at = at.parent();
        }
        return at != null;
    }

    private Set<Element> invitations() {
        if (invitations == null) {
            invitations = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Element field : reader.metadata.mailFields()) {
                Element box = field;
                while (box.parent() != null && layout.prose(box.parent()) < MOST_TEASED && !layout.isIn(typical, box.parent())) {
                    box = box.parent();
                }
                invitations.add(box);
            }
        }
        return invitations;
    }

    /** The article element around an element; null if there is none. */
    private static Element article(Element inner) {
        Element at = inner;
        while (at != null && !at.normalName().equals("article")) {
            at = at.parent();
        }
        return at;
    }

    /** True if the passage stands in an article element of its own, apart from the story. */
    private boolean isOfAnother(Passage heading) {
        Element article = article(layout.block(heading));
        return article != null && typical != null && article != reader.home && !layout.isIn(typical, article);
    }

    /** What another story is about, set under its linked title. */
    private boolean isTeaser(Passage passage) {
        if (typical == null || isLikeBody(passage)) {
            return false;
        }
        Element box = layout.block(passage).parent();
        return box != null && (isTeaser(passage, box) || box.parent() != null && isTeaser(passage, box.parent()));
    }

    private boolean isTeaser(Passage passage, Element box) {
        for (int at = passage.index - 1; layout.prose(box) < MOST_TEASED && at >= Math.max(0, passage.index - 3) && layout.isIn(page.passage(at), box); at--) {
            Passage title = page.passage(at);
            if (layout.linkedShare(title) > 0.95 && title.wordCount >= 4 && !layout.isIn(typical, box)) {
                return true;
            }
        }
        return false;
    }

    /** A few words that are no sentence and are set otherwise than the story: a label of some widget. */
    private boolean isStray(Passage passage) {
        return !isLikeBody(passage) && (passage.wordCount <= 12 && (!passage.isStopped() || passage.index > lastTypical && layout.linkedShare(passage) > 0.5) || passage.wordCount < 60 && Caption.of(page, passage) != null || MetaLine.is(page, passage)) || passage.wordCount <= 2 && !hasLetter(passage)
                || passage.wordCount <= 12 && MetaLine.hasDate(page, passage);
    }

    private static boolean hasLetter(Passage passage) {
        return passage.words.chars().anyMatch(Character::isLetter);
    }

    private Kind kind(Passage passage) {
        long places = layout.isHeading(passage) ? layout.places(layout.block(passage).parent(), reader.home) : layout.places(passage, reader.home);
        boolean runs = layout.proseOf(passage) > 0;
        if (Place.EMBED.in(places) && (places & Place.OUTSIDE & ~Place.EMBED.bit()) == 0 && enclosing(passage, "blockquote")) {
            return Kind.EMBED;
        }
        if (reader.story.isOutside(passage, places) || Place.HIDDEN.in(places) && !(runs && isLongHidden(passage))) {
            return Kind.OUTSIDE;
        } else if ((places & Place.mask(Place.CAPTION, Place.CREDIT)) != 0 || Place.FIGURE.in(places) && !(layout.tag(passage).equals("p") && runs && !enclosing(passage, "figure"))
                && !layout.isHeading(passage)) {
            return Kind.FIGURE;
        } else if (Place.TOPICS.in(places)) {
            return Kind.TOPICS;
        } else if ((places & Place.mask(Place.BYLINE, Place.DATE)) != 0 && passage.wordCount < 25) {
            return Kind.META;
        } else if (tables.of(passage, reader.home) != null) {
            return Kind.TABLE;
        } else if (Furniture.sign(page, passage) != null) {
            return Kind.OUTSIDE;
        }
        double linked = layout.linkedShare(passage);
        if (linked > 0.85 && !runs && passage.wordCount > 1) {
            return Kind.OUTSIDE;
        }
        if (page.cue(passage, Sign.READ_MORE) != null && linked > 0.3 || page.cue(passage, Sign.RELATED) != null) {
            return Kind.OUTSIDE;
        }
        if (layout.isHeading(passage)) {
            return Kind.HEADING;
        } else if (Place.PULL_QUOTE.in(places)) {
            return Kind.PULL_QUOTE;
        }
        return switch (layout.tag(passage)) {
            case "li" -> linked > 0.6 ? Kind.OUTSIDE : Kind.LIST;
            case "p", "div", "section", "article", "td", "blockquote", "dd", "dt", "pre", "center", "body", "main", "script" -> enclosing(passage, "blockquote") ? Kind.QUOTE
                    : enclosing(passage, "li") ? Kind.LIST : layout.strongShare(passage) > 0.95 && passage.wordCount < 14 && !passage.isStopped() ? Kind.HEADING : Kind.STORY;
            default -> Kind.OUTSIDE;
        };
    }

    /** What is hidden at first may be the rest of the story; then it is long. */
    private boolean isLongHidden(Passage passage) {
        for (Element element = layout.block(passage); element != null && element != reader.home; element = element.parent()) {
            if (Place.HIDDEN.in(layout.own(element))) {
                return layout.namedProse(element) > 150;
            }
        }
        return false;
    }

    private boolean enclosing(Passage passage, String tag) {
        for (Element element = layout.block(passage); element != null && element != reader.home; element = element.parent()) {
            if (element.normalName().equals(tag)) {
                return true;
            }
        }
        return false;
    }

    void claim() {
        for (int at = first; at < last; at++) {
            Kind kind = kinds.get(at);
            if (kind == Kind.TABLE && page.isFree(at)) {
                Element table = tables.of(page.passage(at), reader.home);
                tables.claim(table, page.passages.subList(at, endOf(table, at)).stream().filter(one -> page.isFree(one.index)).toList());
            } else if (kind == Kind.EMBED && page.isFree(at)) {
                claimEmbed(at);
            } else if (kind != null && page.isFree(at) && !(at > first && Foot.agencyLine(page, page.passage(at)))) {
                claim(page.passage(at), kind);
            }
        }
    }

    /** The index after the last passage from here on that stands within the element. */
    private int endOf(Element element, int from) {
        int end = from + 1;
        while (end < page.size() && layout.isIn(page.passage(end), element)) {
            end++;
        }
        return end;
    }

    /** The lines of one post are one block. */
    private void claimEmbed(int at) {
        Element post = layout.block(page.passage(at));
        while (!Place.EMBED.in(layout.own(post))) {
            post = post.parent();
        }
        List<Passage> lines = page.passages.subList(at, endOf(post, at)).stream().filter(line -> page.isFree(line.index)).toList();
        lines.forEach(page::take);
        page.ledger.block(BlockType.EMBED, "web-embed", 0.7, lines.stream().map(page::value).toList());
    }

    /** How often such a block was right on pages whose story is known. */
    private double confidence(Passage passage, Kind kind) {
        boolean amid = isLikeBody(passage) || typical != null && style(passage).equals(style(typical));
        return switch (kind) {
            case STORY -> amid ? passage.isSentence() ? 0.94 : 0.85 : passage.isSentence() ? 0.75 : 0.5;
            case HEADING -> sharesParent(passage) ? 0.85 : 0.7;
            case LIST -> 0.6;
            default -> 0.7;
        };
    }

    private void claim(Passage passage, Kind kind) {
        switch (kind) {
            case STORY, LIST, QUOTE, HEADING, PULL_QUOTE -> {
                page.take(passage);
                BlockType type = switch (kind) {
                    case HEADING -> BlockType.CROSSHEAD;
                    case LIST -> BlockType.LIST;
                    case QUOTE -> BlockType.QUOTE;
                    case PULL_QUOTE -> BlockType.PULL_QUOTE;
                    default -> BlockType.PARAGRAPH;
                };
                List<Span> spans = new ArrayList<>(List.of(page.value(passage)));
                page.ledger.block(type, "web-" + type.word().toLowerCase(Locale.ROOT), confidence(passage, kind), spans);
            }
            default -> { }
        }
    }
}
