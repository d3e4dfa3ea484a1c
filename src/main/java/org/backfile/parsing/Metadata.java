package org.backfile.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import org.backfile.text.WhiteSpace;

/**
 * What a web page declares about itself for machines: schema.org JSON-LD, and {@code <meta>} of Open Graph, Twitter, Dublin Core,
 * Highwire's {@code citation_*} and older habits. Each value knows the chars of the source that it was read from.
 */
final class Metadata {

    /** A declared value: where from, what, and the chars of the source. */
    record Declared(String origin, String value, int from, int to) {
    }

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final Set<String> ARTICLES = Set.of("newsarticle", "article", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "backgroundnewsarticle", "reviewnewsarticle",
            "asknewsarticle", "blogposting", "liveblogposting", "advertisercontentarticle", "satiricalarticle", "scholarlyarticle", "techarticle", "report", "review", "socialmediaposting");
    private static final int LARGEST_SCRIPT = 1 << 20;
    private static final int MOST_MAIL_FIELDS = 20;

    private final Map<String, List<Declared>> metas = new HashMap<>();
    /** The article's own JSON-LD node, and the script that it stands in. */
    private JsonNode article;
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> nodes = new ArrayList<>();
    private Element script;
    private final List<Element> scripts = new ArrayList<>();
    /** Elements that say of themselves that they hold the date of publication. */
    private final List<Element> dated = new ArrayList<>();
    /** Where readers write their address, to be sent something. */
    private final List<Element> mailFields = new ArrayList<>();
    private final String source;
    private String language;

    private Metadata(String source) {
        this.source = source;
    }

    static Metadata of(Document document, String source) {
        Metadata metadata = new Metadata(source);
        document.traverse((node, depth) -> {
            if (node instanceof Element element) {
                metadata.read(element);
            }
        });
        return metadata;
    }

    private void read(Element element) {
        switch (element.normalName()) {
            case "html" -> language = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
            case "meta" -> meta(element);
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    declare("canonical", "link-canonical", element, "href");
                }
            }
            case "script" -> {
                scripts.add(element);
                if (element.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                    jsonLd(element);
                }
            }
            case "title" -> {
                if (!metas.containsKey("title-element") && element.parent() != null && !element.parent().normalName().equals("svg")) {
                    boolean tracked = element.childNodeSize() > 0 && element.childNode(0).sourceRange().isTracked();
                    int at = tracked ? element.childNode(0).sourceRange().start().pos() : 0;
                    int to = tracked ? element.childNode(0).sourceRange().end().pos() : at;
                    metas.put("title-element", List.of(new Declared("title-element", WhiteSpace.normalised(element.text()), at, Math.max(at, to))));
                }
            }
            case "input" -> {
                if (mailFields.size() < MOST_MAIL_FIELDS && element.attr("type").equalsIgnoreCase("email")) {
                    mailFields.add(element);
                }
            }
            default -> {
                if (element.attributesSize() > 0 && (element.attr("itemprop").equals("datePublished") || element.hasAttr("pubdate"))) {
                    dated.add(element);
                }
            }
        }
    }

    private void meta(Element element) {
        String name = element.hasAttr("property") ? element.attr("property") : element.hasAttr("name") ? element.attr("name") : element.attr("itemprop");
        if (!name.isEmpty() && element.hasAttr("content")) {
            String key = name.toLowerCase(Locale.ROOT);
            declare(key, "meta-" + key.replaceAll("[^a-z0-9]+", "-"), element, "content");
        }
    }

    private void declare(String key, String origin, Element element, String attribute) {
        String value = WhiteSpace.normalised(element.attr(attribute));
        if (value.isEmpty()) {
            return;
        }
        if (value.indexOf('&') >= 0) {
            value = WhiteSpace.normalised(Parser.unescapeEntities(value, false)); // often escaped twice
        }
        int from = 0;
        int to = 0;
        Attribute found = element.attribute(attribute);
        if (found != null && found.sourceRange().valueRange().isTracked()) {
            from = found.sourceRange().valueRange().start().pos();
            to = found.sourceRange().valueRange().end().pos();
        }
        metas.computeIfAbsent(key, any -> new ArrayList<>()).add(new Declared(origin, value, from, to));
    }

    private void jsonLd(Element element) {
        String data = element.data();
        if (data.length() > LARGEST_SCRIPT) {
            return;
        }
        JsonNode root;
        try {
            root = LENIENT.readTree(data.strip().replaceFirst("^(<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "").replaceFirst("(-->|//\\s*\\]\\]>|\\]\\]>)\\s*;?$", ""));
        } catch (JsonProcessingException e) {
            return;
        }
        collect(root, 0);
        if (article == null) {
            article = nodes.stream().filter(Metadata::isArticle).findFirst().orElse(null);
            script = article == null ? null : element;
        }
    }

    private void collect(JsonNode node, int depth) {
        if (node == null || depth > 6) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> collect(one, depth + 1));
        } else if (node.isObject()) {
            if (node.has("@id") && node.size() > 1) {
                byId.putIfAbsent(node.get("@id").asText(), node);
            }
            nodes.add(node);
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (!field.getKey().equals("itemListElement") && !field.getKey().equals("hasPart") && field.getValue().isContainerNode()) {
                    collect(field.getValue(), depth + 1);
                }
            }
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLES.contains(bare(one.asText()))) {
                    return true;
                }
            }
            return false;
        }
        return ARTICLES.contains(bare(type.asText("")));
    }

    private static String bare(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1).toLowerCase(Locale.ROOT);
    }

    /** The language as declared, with its region if that is declared too; empty if none. */
    String locale() {
        String declared = language != null && !language.isBlank() ? language : "";
        Declared og = first("og:locale");
        return (declared + " " + (og == null ? "" : og.value())).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The BCP 47 tag that the page declares, in lower case; null if none. */
    String language() {
        String declared = language != null && !language.isBlank() ? language : articleText("inLanguage");
        return declared == null || declared.isBlank() ? null : declared.strip().toLowerCase(Locale.ROOT).split("[-_]")[0];
    }

    boolean hasArticle() {
        return article != null;
    }

    /** The type that JSON-LD or Open Graph gives the page, in lower case; empty if none. */
    String type() {
        return article != null ? bare(article.path("@type").isArray() ? article.path("@type").path(0).asText() : article.path("@type").asText())
                : first("og:type") == null ? "" : first("og:type").value().toLowerCase(Locale.ROOT);
    }

    /** True if machines are told that the article is not free to read. */
    boolean isWalled() {
        JsonNode free = articleNode("isAccessibleForFree");
        return free.isBoolean() && !free.booleanValue() || free.isTextual() && free.asText().equalsIgnoreCase("false");
    }

    /** The types that JSON-LD gives the things of the page and Open Graph the page, in lower case. */
    Set<String> types() {
        Set<String> types = new HashSet<>();
        for (JsonNode node : nodes) {
            JsonNode type = node.path("@type");
            if (type.isArray()) {
                type.forEach(one -> types.add(bare(one.asText(""))));
            } else {
                types.add(bare(type.asText("")));
            }
        }
        if (article != null) {
            types.add("article");
        }
        if (first("og:type") != null) {
            types.add(first("og:type").value().toLowerCase(Locale.ROOT));
        }
        return types;
    }

    /** When any thing that the page describes was published, if it does not describe an article. */
    Optional<String> published() {
        return nodes.stream().map(node -> node.path("datePublished").asText("")).filter(value -> !value.isBlank()).findFirst();
    }

    /** What {@code <meta>} declares under the first of these names that it has; null if none. */
    Declared first(String... names) {
        for (String name : names) {
            List<Declared> found = metas.get(name);
            if (found != null) {
                return found.get(0);
            }
        }
        return null;
    }

    List<Declared> all(String name) {
        return metas.getOrDefault(name, List.of());
    }

    List<Element> scripts() {
        return scripts;
    }

    List<Element> mailFields() {
        return mailFields;
    }

    /** The elements that are said to hold the date of publication. */
    List<Element> dated() {
        return dated;
    }

    /** A text of the article's JSON-LD; null if it has none. */
    Declared article(String key) {
        String value = articleText(key);
        return value == null ? null : declared(key, value);
    }

    private Declared declared(String key, String value) {
        boolean tracked = script.childNodeSize() > 0 && script.childNode(0).sourceRange().isTracked();
        int from = tracked ? script.childNode(0).sourceRange().start().pos() : 0;
        int end = tracked ? script.childNode(0).sourceRange().end().pos() : from;
        String head = value.length() > 40 ? value.substring(0, 40) : value;
        int found = source.indexOf(head, from);
        boolean whole = found >= 0 && found < end && source.startsWith(value, found);
        String clean = WhiteSpace.normalised(value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value);
        return new Declared("json-ld-" + key.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT), clean,
                whole ? found : from, whole ? found + value.length() : Math.max(from, end));
    }

    private String articleText(String key) {
        if (article == null) {
            return null;
        }
        JsonNode value = article.path(key);
        value = value.isArray() ? value.path(0) : value;
        value = value.isObject() && value.has("@value") ? value.path("@value") : value.isObject() && value.has("name") ? value.path("name") : value;
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    JsonNode articleNode(String key) {
        return article == null ? LENIENT.missingNode() : article.path(key);
    }

    /** The texts of a list or of one comma-separated text. */
    List<String> articleList(String key) {
        List<String> list = new ArrayList<>();
        JsonNode value = articleNode(key);
        if (value.isArray()) {
            value.forEach(one -> list.add(one.isObject() ? one.path("name").asText("") : one.asText("")));
        } else if (value.isTextual()) {
            list.addAll(List.of(value.asText().split("[,;]")));
        }
        return list.stream().map(one -> WhiteSpace.normalised(Parser.unescapeEntities(one, false))).filter(one -> !one.isEmpty()).toList();
    }

    /** The people and bodies that JSON-LD names as authors: name, and whether it is said to be a person. */
    Map<String, Boolean> authors() {
        Map<String, Boolean> authors = new LinkedHashMap<>();
        addAuthors(articleNode("author"), authors, 0);
        if (authors.isEmpty()) {
            addAuthors(articleNode("creator"), authors, 0);
        }
        return authors;
    }

    private void addAuthors(JsonNode node, Map<String, Boolean> authors, int depth) {
        if (depth > 3) {
            return;
        } else if (node.isArray()) {
            node.forEach(one -> addAuthors(one, authors, depth + 1));
        } else if (node.isObject()) {
            JsonNode named = node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), node);
            boolean person = !bare(text(named.path("@type"))).contains("organization");
            JsonNode name = named.path("name");
            if (name.isArray()) {
                name.forEach(one -> addAuthor(one.asText(""), person, authors));
            } else {
                addAuthor(name.asText(""), person, authors);
            }
        } else if (node.isTextual()) {
            addAuthor(node.asText(), true, authors);
        }
    }

    private static String text(JsonNode node) {
        return node.isArray() ? node.path(0).asText("") : node.asText("");
    }

    private static void addAuthor(String name, boolean person, Map<String, Boolean> authors) {
        String clean = WhiteSpace.normalised(Parser.unescapeEntities(name, false));
        if (!clean.isEmpty()) {
            authors.putIfAbsent(clean, person);
        }
    }
}
