package org.backfile.parsing;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

import org.backfile.content.FieldName;
import org.backfile.content.Span;

/** Claims the words of a web page's pictures: the first one at the head of the story is the lead picture, the others are blocks of it. */
final class WebPictures {

    private static final long PICTURE = Place.mask(Place.FIGURE, Place.CAPTION, Place.CREDIT);
    private static final long ELSEWHERE = Place.mask(Place.RELATED, Place.ADVERT, Place.COMMENTS, Place.NAVIGATION, Place.COPYRIGHT, Place.COOKIE, Place.NEWSLETTER, Place.EMBED);
    private static final int LONGEST_CREDIT = 90;
    /** Passages that one picture may have; a gallery has more, and they are no caption. */
    private static final int MOST = 4;

    private final WebReader reader;
    private final WebLayout layout;
    private final Page page;
    private final WebBody body;
    private final int opening;

    private WebPictures(WebReader reader, WebBody body) {
        this.reader = reader;
        this.layout = reader.layout;
        this.page = reader.page;
        this.body = body;
        this.opening = body.opening();
    }

    static void claim(WebReader reader, WebBody body) {
        new WebPictures(reader, body).claim();
    }

    private void claim() {
        int from = reader.headline == null ? Math.max(0, body.from() - 20) : Math.max(0, Math.min(reader.headline.index - 6, body.from()));
        for (int at = from; at < body.to();) {
            Element figure = page.isFree(at) ? figure(page.passage(at)) : null;
            int end = at + 1;
            while (figure != null && end < body.to() && page.isFree(end) && figure(page.passage(end)) == figure) {
                end++;
            }
            if (figure != null) {
                claim(page.passages.subList(at, Math.min(end, at + MOST)));
            }
            at = end;
        }
    }

    /** The element of the picture that the passage belongs to; null if it belongs to none. */
    private Element figure(Passage passage) {
        long places = layout.places(passage, layout.web.document().body());
        if ((places & PICTURE) == 0 || (places & ELSEWHERE) != 0 && !layout.isIn(passage, reader.home) && !isOfHead(passage, places) || passage.wordCount > 120 || !body.mayBePicture(passage)
                || MetaLine.is(page, passage)) {
            return null;
        }
        Element named = null;
        for (Element element = layout.block(passage); element != null && element != reader.home; element = element.parent()) {
            if (element.normalName().equals("figure")) {
                return element;
            }
            named = named == null && (layout.own(element) & PICTURE) != 0 ? element : named;
        }
        return named == null ? null : Place.FIGURE.in(layout.own(named)) || named.parent() == null ? named : named.parent();
    }

    /** A true caption between headline and story belongs to the article, even if the elements around it are named after teasers. */
    private boolean isOfHead(Passage passage, long places) {
        return layout.tag(passage).equals("figcaption") && reader.headline != null && passage.index > reader.headline.index && passage.index < body.from() && (places & ELSEWHERE) == Place.RELATED.bit();
    }

    private void claim(List<Passage> passages) {
        List<Span> caption = new ArrayList<>();
        List<Span> credit = new ArrayList<>();
        Passage apart = passages.size() == 2 ? creditOf(passages) : null;
        for (Passage passage : passages) {
            if (isSaidBefore(passage, passages)) {
                continue; // once for narrow screens, once for wide ones
            } else if (passage == apart) {
                credit(passage.from, passage.to, credit);
            } else {
                read(passage, caption, credit);
            }
        }
        if (caption.isEmpty() && credit.isEmpty()) {
            return;
        }
        passages.forEach(page::take);
        passages.stream().filter(passage -> isSaidBefore(passage, passages)).forEach(passage -> (caption.isEmpty() ? credit : caption).add(page.repeat(passage)));
        boolean head = passages.get(0).index <= opening + 1;
        if (head && !page.ledger.has(FieldName.LEAD_PICTURE)) {
            page.ledger.leadPicture("caption-of-figure", 0.78, caption, credit);
        } else if (caption.isEmpty()) {
            passages.forEach(passage -> page.ledger.furniture("furniture-credit", 0.7, page.value(passage)));
        } else {
            page.ledger.picture("caption-of-figure", 0.85, caption, credit);
        }
    }

    private static boolean isSaidBefore(Passage passage, List<Passage> passages) {
        return passages.stream().anyMatch(other -> other.index < passage.index && Page.areSame(other, passage));
    }

    /** Of two lines the one that names a photographer or an agency and says nothing else; null if neither does. */
    private Passage creditOf(List<Passage> passages) {
        for (Passage passage : passages) {
            Passage other = passages.get(passage == passages.get(0) ? 1 : 0);
            if (passage.wordCount <= 9 && other.wordCount > passage.wordCount && (PictureAgencies.isNamed(passage.words) || !passage.isStopped() && other.isStopped()) && Caption.of(page, passage) == null) {
                return passage;
            }
        }
        return null;
    }

    private void read(Passage passage, List<Span> caption, List<Span> credit) {
        int split = namedCredit(passage);
        split = split < 0 && Caption.of(page, passage) == null ? PictureAgencies.tail(page.text, passage.from, passage.to) : split;
        Caption own = split < 0 ? Caption.of(page, passage) : null;
        if (own != null) {
            caption.addAll(own.caption());
            credit.addAll(own.credit());
        } else if (split > passage.from) {
            caption.add(page.value(passage.from, Line.inkTo(page.text, passage.from, split)));
            credit(split, passage.to, credit);
        } else if (split == passage.from || passage.to - passage.from <= LONGEST_CREDIT && (Place.CREDIT.in(layout.places(passage, layout.web.document().body())) || isSigned(passage))) {
            credit(passage.from, passage.to, credit);
        } else {
            caption.add(page.value(passage));
        }
    }

    /** Claims a credit, with its cue word or sign as its label. */
    private void credit(int from, int to, List<Span> credit) {
        Cue.Found cue = Cues.find(page.text, from, to, Sign.CREDIT);
        int words = cue == null ? from : cue.rest();
        while (words < to && "©()[]|/,;:.–—- \u00a0".indexOf(page.text.charAt(words)) >= 0) {
            words++;
        }
        int end = Line.inkTo(page.text, words, to);
        while (end > words && ")];".indexOf(page.text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > words) {
            if (words > from) {
                credit.add(page.label(from, Line.inkTo(page.text, from, words)));
            }
            credit.add(page.value(words, end));
            if (end < to) {
                credit.add(page.label(end, to));
            }
        } else {
            credit.add(page.value(from, to));
        }
    }

    private static boolean isSigned(Passage passage) {
        boolean bracketed = passage.words.startsWith("(") && passage.words.endsWith(")") && passage.wordCount <= 8;
        return bracketed || passage.words.startsWith("©") || passage.words.startsWith("(c)");
    }

    /** Where the words of an element that is named as the credit begin, at the end of the passage; -1 if there is none. */
    private int namedCredit(Passage passage) {
        for (Element element : layout.block(passage).getAllElements()) {
            if (element != layout.block(passage) && Place.CREDIT.in(layout.own(element))) {
                String words = element.text().strip();
                int at = words.isEmpty() ? -1 : page.text.lastIndexOf(words, passage.to);
                if (at >= passage.from && at + words.length() >= passage.to - 2) {
                    return at;
                }
            }
        }
        return -1;
    }
}
