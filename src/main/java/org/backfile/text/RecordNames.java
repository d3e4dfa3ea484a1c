package org.backfile.text;

import static org.backfile.text.RecordPart.ADDRESS;
import static org.backfile.text.RecordPart.AUTHORS;
import static org.backfile.text.RecordPart.BODY;
import static org.backfile.text.RecordPart.BYLINE;
import static org.backfile.text.RecordPart.CAPTION;
import static org.backfile.text.RecordPart.CATEGORY;
import static org.backfile.text.RecordPart.CREDIT;
import static org.backfile.text.RecordPart.DATE;
import static org.backfile.text.RecordPart.HEADLINE;
import static org.backfile.text.RecordPart.HOST;
import static org.backfile.text.RecordPart.KICKER;
import static org.backfile.text.RecordPart.LANGUAGE;
import static org.backfile.text.RecordPart.OTHER;
import static org.backfile.text.RecordPart.PICTURE;
import static org.backfile.text.RecordPart.PLUMBING;
import static org.backfile.text.RecordPart.PUBLICATION;
import static org.backfile.text.RecordPart.SECTION;
import static org.backfile.text.RecordPart.STANDFIRST;
import static org.backfile.text.RecordPart.TOPICS;
import static org.backfile.text.RecordPart.WRAPPER;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How crawlers, content systems and wires name the fields of an article: by what they hold, the most trusted names first. */
final class RecordNames {

    /**
     * @param trust share of records in which such a field says what its name says; of two that differ the more trusted one is believed
     */
    record Meaning(RecordPart part, double trust) {
    }

    private static final Meaning UNKNOWN = new Meaning(OTHER, 0);
    private static final Map<String, Meaning> TABLE = new HashMap<>();

    static {
        add("headline", HEADLINE, 0.96); // schema.org, ninjs, Guardian, HuffPost lists
        add("title", HEADLINE, 0.95); // news-please, newspaper, trafilatura, NewsAPI, Webhose, WordPress, most CSV files
        add("webtitle", HEADLINE, 0.94); // Guardian
        add("heading", HEADLINE, 0.9); // CSV files of student corpora
        add("name", HEADLINE, 0.8); // schema.org
        add("ogtitle", HEADLINE, 0.8); // Scrapy crawls
        add("titlerss", HEADLINE, 0.7); // news-please
        add("titlepage", HEADLINE, 0.6); // news-please: the title element, with the site's name

        add("kicker", KICKER, 0.9); // CMS exports
        add("overline", KICKER, 0.9); // CMS exports

        add("standfirst", STANDFIRST, 0.95); // Guardian
        add("deck", STANDFIRST, 0.93); // CMS exports
        add("dek", STANDFIRST, 0.93); // CMS exports
        add("subheadline", STANDFIRST, 0.92); // CMS exports
        add("subtitle", STANDFIRST, 0.88); // CMS exports, CSV files
        add("abstract", STANDFIRST, 0.85); // New York Times archive, schema.org
        add("descriptiontext", STANDFIRST, 0.85); // ninjs
        add("trailtext", STANDFIRST, 0.85); // Guardian
        add("excerpt", STANDFIRST, 0.75); // trafilatura, WordPress, Readability
        add("shortdescription", STANDFIRST, 0.75); // HuffPost lists
        add("summary", STANDFIRST, 0.75); // RSS readers, newspaper
        add("description", STANDFIRST, 0.7); // news-please, NewsAPI, schema.org: written for search engines
        add("leadparagraph", STANDFIRST, 0.7); // New York Times archive
        add("teaser", STANDFIRST, 0.7); // CMS exports
        add("metadescription", STANDFIRST, 0.65); // newspaper, Goose

        add("byline", BYLINE, 0.95); // ninjs, Guardian, Readability
        add("author", AUTHORS, 0.93); // trafilatura, NewsAPI, Webhose, schema.org
        add("authors", AUTHORS, 0.93); // news-please, newspaper, Goose, HuffPost lists
        add("authorname", AUTHORS, 0.9); // CMS exports
        add("writer", AUTHORS, 0.9); // CMS exports
        add("creator", AUTHORS, 0.85); // schema.org, RSS readers

        add("datepublished", DATE, 0.96); // schema.org
        add("firstpublished", DATE, 0.96); // ninjs
        add("publishedat", DATE, 0.96); // NewsAPI
        add("webpublicationdate", DATE, 0.96); // Guardian
        add("datepublish", DATE, 0.95); // news-please
        add("publicationdate", DATE, 0.95); // CMS exports
        add("publishdate", DATE, 0.95); // newspaper, Goose
        add("publisheddate", DATE, 0.95); // CMS exports
        add("published", DATE, 0.94); // Webhose, Atom readers
        add("pubdate", DATE, 0.93); // New York Times archive, RSS readers
        add("date", DATE, 0.9); // trafilatura, WordPress, most CSV files
        add("datetime", DATE, 0.88); // CSV files
        add("dategmt", DATE, 0.85); // WordPress: the same moment in another zone
        add("firstcreated", DATE, 0.8); // ninjs
        add("created", DATE, 0.75); // CMS exports
        add("createdat", DATE, 0.75); // CMS exports
        add("versioncreated", DATE, 0.75); // ninjs: of this version, not of the article
        add("timestamp", DATE, 0.7); // crawls: may be that of the crawl

        add("articlesection", SECTION, 0.93); // schema.org
        add("section", SECTION, 0.92); // CSV files
        add("sectionname", SECTION, 0.92); // Guardian, New York Times archive
        add("sectiontitle", SECTION, 0.85); // Webhose
        add("channel", SECTION, 0.75); // CMS exports
        add("categories", CATEGORY, 0.85); // trafilatura
        add("category", CATEGORY, 0.85); // HuffPost lists, CSV files

        add("publication", PUBLICATION, 0.93); // CSV files
        add("newspaper", PUBLICATION, 0.92); // CSV files
        add("outlet", PUBLICATION, 0.9); // CSV files
        add("sitename", PUBLICATION, 0.9); // trafilatura, Readability
        add("publisher", PUBLICATION, 0.88); // schema.org
        add("sourcehostname", PUBLICATION, 0.85); // trafilatura: the site's name
        add("sourcename", PUBLICATION, 0.85); // CSV files
        add("source", PUBLICATION, 0.75); // NewsAPI; New York Times archive: may be an agency, or the address
        add("domain", HOST, 0.6); // Goose, crawls
        add("host", HOST, 0.6); // crawls
        add("hostname", HOST, 0.6); // trafilatura
        add("sitefull", HOST, 0.6); // Webhose
        add("sourcedomain", HOST, 0.6); // news-please

        add("imagecaption", CAPTION, 0.88); // CMS exports
        add("caption", CAPTION, 0.85); // schema.org, CMS exports
        add("imagecredit", CREDIT, 0.88); // CMS exports
        add("credit", CREDIT, 0.85); // CMS exports
        add("credittext", CREDIT, 0.85); // schema.org
        add("photographer", CREDIT, 0.85); // CMS exports
        add("featuredimage", PICTURE, 0); // CMS exports
        add("image", PICTURE, 0); // trafilatura, schema.org: most often an address
        add("images", PICTURE, 0); // newspaper
        add("leadimage", PICTURE, 0); // CMS exports
        add("picture", PICTURE, 0); // CMS exports

        add("bodyhtml", BODY, 0.95); // ninjs
        add("articlebody", BODY, 0.93); // schema.org
        add("articlehtml", BODY, 0.93); // newspaper
        add("maintext", BODY, 0.93); // news-please
        add("bodytext", BODY, 0.92); // ninjs, Guardian
        add("articletext", BODY, 0.9); // CSV files
        add("body", BODY, 0.9); // Guardian, CMS exports
        add("fulltext", BODY, 0.9); // CMS exports
        add("story", BODY, 0.9); // CSV files
        add("text", BODY, 0.9); // trafilatura, newspaper, Webhose
        add("cleanedtext", BODY, 0.88); // Goose
        add("content", BODY, 0.88); // WordPress, NewsAPI, CSV files
        add("textcontent", BODY, 0.86); // Readability
        add("article", BODY, 0.85); // CSV files; also an object around the rest
        add("html", BODY, 0.8); // newspaper, crawls: the whole page
        add("rawhtml", BODY, 0.78); // Goose, crawls: the whole page
        add("rawtext", BODY, 0.7); // trafilatura: the text once more, without line ends

        add("tags", TOPICS, 0.88); // trafilatura, newspaper, Goose
        add("topics", TOPICS, 0.88); // CMS exports
        add("subject", TOPICS, 0.85); // ninjs
        add("keywords", TOPICS, 0.75); // New York Times archive, schema.org, newspaper
        add("metakeywords", TOPICS, 0.7); // newspaper, Goose

        add("canonical", ADDRESS, 0.96); // crawls
        add("canonicallink", ADDRESS, 0.96); // newspaper, Goose
        add("url", ADDRESS, 0.95); // news-please, trafilatura, NewsAPI, Webhose, schema.org
        add("weburl", ADDRESS, 0.95); // Guardian, New York Times archive
        add("link", ADDRESS, 0.93); // WordPress, HuffPost lists, RSS readers
        add("permalink", ADDRESS, 0.93); // CMS exports
        add("uri", ADDRESS, 0.8); // ninjs: may be a name of its own kind

        add("inlanguage", LANGUAGE, 0.9); // schema.org
        add("lang", LANGUAGE, 0.9); // CSV files
        add("language", LANGUAGE, 0.9); // news-please, trafilatura, ninjs, Webhose
        add("metalang", LANGUAGE, 0.85); // newspaper, Goose

        add("_source", WRAPPER, 0); // Elasticsearch
        add("data", WRAPPER, 0); // interfaces
        add("doc", WRAPPER, 0); // CouchDB, New York Times archive
        add("document", WRAPPER, 0); // interfaces
        add("fields", WRAPPER, 0); // Guardian
        add("thread", WRAPPER, 0); // Webhose

        add("_id", PLUMBING, 0); // MongoDB, Elasticsearch
        add("_index", PLUMBING, 0); // Elasticsearch
        add("code", PLUMBING, 0); // ninjs
        add("commentstatus", PLUMBING, 0); // WordPress
        add("context", PLUMBING, 0); // schema.org
        add("crawldate", PLUMBING, 0); // crawls
        add("datedownload", PLUMBING, 0); // news-please
        add("datemodified", PLUMBING, 0); // schema.org
        add("datemodify", PLUMBING, 0); // news-please
        add("encoding", PLUMBING, 0); // crawls
        add("filename", PLUMBING, 0); // news-please
        add("fingerprint", PLUMBING, 0); // trafilatura
        add("format", PLUMBING, 0); // WordPress
        add("guid", PLUMBING, 0); // RSS readers, WordPress
        add("hash", PLUMBING, 0); // crawls
        add("href", PLUMBING, 0); // ninjs
        add("id", PLUMBING, 0); // all of them
        add("imageurl", PLUMBING, 0); // news-please
        add("linkhash", PLUMBING, 0); // Goose
        add("localpath", PLUMBING, 0); // news-please
        add("mimetype", PLUMBING, 0); // ninjs
        add("pagetype", PLUMBING, 0); // trafilatura
        add("pingstatus", PLUMBING, 0); // WordPress
        add("profile", PLUMBING, 0); // ninjs
        add("pubstatus", PLUMBING, 0); // ninjs
        add("representationtype", PLUMBING, 0); // ninjs
        add("scheme", PLUMBING, 0); // ninjs
        add("slug", PLUMBING, 0); // WordPress
        add("standard", PLUMBING, 0); // ninjs
        add("status", PLUMBING, 0); // WordPress
        add("template", PLUMBING, 0); // WordPress
        add("topimage", PLUMBING, 0); // newspaper
        add("type", PLUMBING, 0); // ninjs, schema.org, WordPress
        add("urltoimage", PLUMBING, 0); // NewsAPI
        add("uuid", PLUMBING, 0); // Webhose
        add("version", PLUMBING, 0); // ninjs
    }

    private RecordNames() {
    }

    private static void add(String name, RecordPart part, double trust) {
        TABLE.put(name, new Meaning(part, trust));
    }

    /** What a field of that name holds, however its words are joined: {@code date_publish}, {@code datePublish}, {@code Date publish}. */
    static Meaning of(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (Character.isLetterOrDigit(c) || c == '_' && at == 0) {
                bare.append(c);
            }
        }
        String whole = bare.toString().toLowerCase(Locale.ROOT);
        return TABLE.getOrDefault(whole, UNKNOWN);
    }
}
