package org.backfile.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import org.backfile.content.Evidence;
import org.backfile.content.FieldName;
import org.backfile.content.FieldValue;
import org.backfile.content.Span;
import org.backfile.text.WhiteSpace;

/** Finds who wrote a web page's article: people that it declares, and people in what it shows as a byline. */
final class WebAuthors {

    /** Where a name ends: a bar, a dash, a bracket, a handle, or the paper that the person writes for. */
    private static final Pattern TAIL = Pattern.compile("\\s*(?:[|@(\\[<•·/]|\\s[-–—]\\s|,?\\s+(?i:for|of|at|in|published|posted|updated|contributor|staff writer|is an?)\\s|\\s+(?i:published|posted|updated|twitter)$).*$");
    private static final Pattern HEAD = Pattern.compile("^(?i:by|written by|words by|story by|von|par|por|di|door|av|af|od|автор:?|text:|texto:|author:|authors:|autor:)\\s+(?=\\p{Lu}|\\p{Lo})|^(?i:by)[:：]\\s*");
    private static final Pattern NO_NAME = Pattern.compile("(?i)\\b(?:written|link|copy|copied|url|read|more|share|posted|published|updated|comments?|follow|email|contact|licensed|reviewed|edited|fact[ -]checked|medically|admin|guest|view|bio|profile|subscribe|minutes?)\\b");
    private static final String[] DECLARED = {"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "citation_author", "byl", "dcterms.creator", "article.author", "authors"};
    private static final int AROUND = 14;

    private final WebReader reader;
    /** Index of the last passage of the head: above it a line may name its author without being named a byline. */
    private int lastOfHead;

    private WebAuthors(WebReader reader) {
        this.reader = reader;
    }

    static void claim(WebReader reader, WebBody body) {
        WebAuthors authors = new WebAuthors(reader);
        Map<String, Span> shown = authors.shown(body);
        List<String> declared = authors.declared();
        authors.bodies();
        boolean agree = !shown.isEmpty() && folded(shown.keySet()).equals(folded(declared));
        if (!declared.isEmpty()) {
            authors.conclude(declared, "authors-declared", agree ? 0.97 : shown.isEmpty() ? 0.9 : 0.8, List.of(), true, true);
            if (!shown.isEmpty()) {
                authors.conclude(List.copyOf(shown.keySet()), "authors-in-byline", agree ? 0.97 : 0.4, List.copyOf(shown.values()), agree, false);
            }
        } else if (!shown.isEmpty()) {
            authors.conclude(List.copyOf(shown.keySet()), "authors-in-byline", 0.85, List.copyOf(shown.values()), true, false);
        }
    }

    /** Agencies and other bodies that are named as authors: the agencies by name, and what is declared as the byline. */
    private void bodies() {
        List<String> agencies = new ArrayList<>();
        List<String> named = new ArrayList<>();
        List<String> all = new ArrayList<>(reader.metadata.authors().keySet());
        for (int at = 0; all.isEmpty() && at < DECLARED.length; at++) {
            reader.metadata.all(DECLARED[at]).forEach(one -> all.add(one.value()));
        }
        for (String name : all) {
            for (String part : split(name)) {
                if (Agencies.named(clean(part)) != null) {
                    agencies.add(Agencies.named(clean(part)));
                }
            }
            if (!name.startsWith("http")) {
                named.add(name);
            }
        }
        if (!agencies.isEmpty()) {
            reader.page.ledger.concluded(new Evidence(FieldName.AGENCIES, null, "agencies-declared", 0.9, true, List.of(), true), FieldValue.names(agencies), true);
        }
        if (!named.isEmpty() && !reader.page.ledger.has(FieldName.BYLINE)) {
            reader.page.ledger.concluded(new Evidence(FieldName.BYLINE, null, "byline-declared", 0.8, true, List.of(), true), FieldValue.text(String.join(", ", named)), true);
        }
    }

    private void conclude(List<String> names, String rule, double confidence, List<Span> spans, boolean chosen, boolean inSource) {
        reader.page.ledger.concluded(new Evidence(FieldName.AUTHORS, null, rule, confidence, chosen, spans, true), FieldValue.names(names), inSource);
    }

    private static Set<String> folded(Iterable<String> names) {
        Set<String> folded = new LinkedHashSet<>();
        names.forEach(name -> folded.add(WebStory.folded(name)));
        return folded;
    }

    private List<String> declared() {
        List<String> people = new ArrayList<>();
        reader.metadata.authors().forEach((name, person) -> {
            if (person) {
                split(name).forEach(one -> addPerson(people, one));
            }
        });
        for (String key : DECLARED) {
            if (people.isEmpty()) {
                reader.metadata.all(key).forEach(one -> split(one.value()).forEach(name -> addPerson(people, name)));
            }
        }
        return people;
    }

    private void addPerson(List<String> people, String printed) {
        String name = clean(printed);
        if (isPerson(name) && people.stream().noneMatch(name::equalsIgnoreCase)) {
            people.add(name);
        }
    }

    /** "Jane Doe, John Roe and Ada Byron"; after a name, what is no name is a post. */
    private static List<String> split(String printed) {
        List<String> names = new ArrayList<>();
        for (String part : HEAD.matcher(WhiteSpace.normalised(printed)).replaceFirst("").split("\\s*[,;、，/&]\\s*|\\s+(?:and|und|et|y|och|og|e|i|ve|и|en)\\s+")) {
            if (names.isEmpty() || Passage.countWords(part) > 1 || Passage.isUnspaced(part.isEmpty() ? ' ' : part.charAt(0))) {
                names.add(part);
            }
        }
        return names;
    }

    private static String clean(String printed) {
        String name = HEAD.matcher(WhiteSpace.normalised(printed)).replaceFirst("");
        Cue.Found cue = Cues.find(name, 0, name.length(), Sign.BYLINE);
        boolean latin = !name.isEmpty() && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN; // "Di Stefano" is a name
        name = cue != null && !latin && cue.rest() < name.length() ? name.substring(cue.rest()) : name;
        name = TAIL.matcher(name).replaceFirst("");
        return name.replaceAll("^[\\s,;:.•|-]+|[\\s,;:•|-]+$", "");
    }

    private boolean isPerson(String name) {
        if (NO_NAME.matcher(name).find() || name.length() < 2 || name.length() > 60 || name.indexOf('@') >= 0 || name.startsWith("http") || name.contains("www.") || name.chars().anyMatch(Character::isDigit)
                || Agencies.named(name) != null || Agencies.isNameless(name) || PersonNames.hasPost(name) || Publications.isLikely(name) && Passage.countWords(name) != 2) {
            return false;
        }
        Metadata.Declared site = reader.metadata.first("og:site_name", "application-name");
        if (site != null && WebStory.folded(site.value()).contains(WebStory.folded(name))) {
            return false;
        }
        String publisher = reader.metadata.articleNode("publisher").path("name").asText("");
        if (!publisher.isEmpty() && WebStory.folded(publisher).equals(WebStory.folded(name))) {
            return false;
        }
        return Passage.countWords(name) <= 6 && !Character.isLowerCase(name.charAt(0)) || Passage.isUnspaced(name.charAt(0));
    }

    /** The people in what the page shows as bylines near its headline, or right after its story. */
    private Map<String, Span> shown(WebBody body) {
        Map<String, Span> people = new LinkedHashMap<>();
        int head = reader.headline != null ? reader.headline.index : body.from();
        int last = Math.max(Math.min(head + AROUND, body.from() + 3), Math.min(body.from() + 3, head + 40));
        lastOfHead = Math.min(head + AROUND, body.opening());
        for (int at = Math.max(0, head - 4); at < Math.min(reader.page.size(), last); at++) {
            inPassage(reader.page.passage(at), people);
        }
        for (int at = body.to(); at < Math.min(reader.page.size(), body.to() + 5) && people.isEmpty(); at++) {
            inPassage(reader.page.passage(at), people);
        }
        return people;
    }

    private void inPassage(Passage passage, Map<String, Span> people) {
        long places = reader.layout.places(passage, reader.layout.web.document().body());
        boolean cue = page().cue(passage, Sign.BYLINE) != null && passage.wordCount <= 16;
        boolean named = Place.BYLINE.in(places) || cue;
        if (passage.wordCount > 40 || !named && (passage.wordCount > 16 || passage.index > lastOfHead || passage == reader.headline)
                || (places & Place.mask(Place.RELATED, Place.COMMENTS, Place.ADVERT, Place.FIGURE, Place.CAPTION, Place.HIDDEN, Place.COPYRIGHT, Place.NEWSLETTER)) != 0) {
            return;
        }
        List<String> pieces = new ArrayList<>();
        pieces(reader.layout.block(passage), pieces);
        boolean afterCue = false;
        int known = people.size();
        if (!named && pieces.stream().noneMatch(piece -> HEAD.matcher(piece).find()) && !isLoneName(passage)) {
            return;
        }
        for (String piece : pieces) {
            boolean startsWithCue = HEAD.matcher(piece).find() || piece.strip().matches("(?i)by:?|von|par|por|di|door|av|af|text:?");
            for (String part : split(piece)) {
                String name = clean(part);
                if (isShownName(name, startsWithCue || afterCue)) {
                    add(passage, name, people);
                }
            }
            afterCue = startsWithCue;
        }
        if (people.size() > known) {
            claim(passage);
        }
    }

    /** A name and nothing else, linked to what its bearer wrote. */
    private boolean isLoneName(Passage passage) {
        return reader.layout.linkedShare(passage) > 0.9 && reader.headline != null && passage.index > reader.headline.index && PersonNames.isOneName(page().text, passage.from, passage.to)
                && page().cue(passage) == null && !passage.isAllCaps() && isBesideDate(passage);
    }

    private boolean isBesideDate(Passage passage) {
        for (int at = Math.max(0, passage.index - 2); at <= Math.min(page().size() - 1, passage.index + 2); at++) {
            if (page().passage(at).wordCount <= 12 && PrintedDate.find(page().text, page().passage(at).from, page().passage(at).to) != null) {
                return true;
            }
        }
        return false;
    }

    /** The first line with names is the byline; those that follow tell more about it. */
    private void claim(Passage passage) {
        if (!page().isFree(passage.index)) {
            return;
        }
        page().take(passage);
        if (page().ledger.has(FieldName.BYLINE)) {
            page().ledger.also(FieldName.BYLINE, null, "byline-more", 0.8, page().label(passage.from, passage.to));
            return;
        }
        Cue.Found cue = page().cue(passage, Sign.BYLINE);
        Span[] spans = cue == null || cue.rest() >= passage.to ? new Span[] {page().value(passage)}
                : new Span[] {page().label(passage.from, cue.end()), page().value(cue.rest(), passage.to)};
        page().ledger.text(FieldName.BYLINE, "byline-shown", 0.9, spans);
    }

    private Page page() {
        return reader.page;
    }

    private boolean isShownName(String name, boolean afterCue) {
        boolean unspaced = !name.isEmpty() && Passage.isUnspaced(name.charAt(0));
        int words = name.split(" ").length;
        return isPerson(name) && (unspaced ? name.length() <= 8 && name.length() >= 3 : words >= 2 && words <= 5 && PersonNames.areLikely(name, 0, name.length()))
                && Cues.find(name, 0, name.length(), Sign.KICKER, Sign.SHARE, Sign.NEWSLETTER, Sign.PUBLISHED, Sign.UPDATED, Sign.COMMENTS, Sign.NAVIGATION) == null
                && PrintedDate.find(name, 0, name.length()) == null && (afterCue || !name.toLowerCase(Locale.ROOT).contains("read"));
    }

    private void add(Passage passage, String name, Map<String, Span> people) {
        int at = page().text.indexOf(name, passage.from);
        if (people.keySet().stream().noneMatch(name::equalsIgnoreCase) && at >= 0 && at < passage.to) {
            people.put(name, page().value(at, Math.min(passage.to, at + name.length())));
        }
    }

    /** The texts of an element, apart where its elements part them. */
    private static void pieces(Element element, List<String> pieces) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                pieces.add(text.text().strip());
            } else if (child instanceof Element inner && pieces.size() < 40) {
                pieces(inner, pieces);
            }
        }
    }
}
