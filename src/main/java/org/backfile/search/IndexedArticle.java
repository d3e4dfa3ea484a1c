package org.backfile.search;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.TreeMap;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

import org.backfile.article.Article;
import org.backfile.article.OpenShelf;
import org.backfile.article.OriginalWords;
import org.backfile.content.Edtf;
import org.backfile.text.Digests;
import org.backfile.text.Slugs;

/** An article as the index has it. */
final class IndexedArticle {

    private static final FieldType TEXT = new FieldType();
    static {
        TEXT.setTokenized(true);
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TEXT.freeze();
    }
    /** Longer values are cut: Lucene takes no more of one term. In characters. */
    private static final int LONGEST_VALUE = 1000;

    private final long id;
    private final Document document = new Document();
    /** All that is indexed, for the digest. */
    private final TreeMap<String, String> said = new TreeMap<>();

    private IndexedArticle(long id) {
        this.id = id;
    }

    /** Reads all that it needs, within the caller's transaction. */
    static IndexedArticle of(Article article, NamesAtHand names) {
        IndexedArticle indexed = new IndexedArticle(article.id());
        indexed.write(article, new ArticleTexts(article, names));
        return indexed;
    }

    static Term term(long id) {
        return new Term(Fields.ID, Long.toString(id));
    }

    Term term() {
        return term(id);
    }

    long id() {
        return id;
    }

    Document document() {
        return document;
    }

    /** The same for articles that are indexed alike, and for no two others that anybody will meet. */
    long digest() {
        return ByteBuffer.wrap(Digests.sha256(Fields.FORMAT + said)).getLong();
    }

    private void write(Article article, ArticleTexts texts) {
        document.add(new StringField(Fields.ID, Long.toString(id), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.ID, id));
        Analyzer story = StoryAnalyzer.of(texts.values(Facet.LANGUAGE).stream().findFirst().orElse(null));
        for (QueryField field : QueryField.values()) {
            if (field.isText()) {
                text(field.word(), texts.of(field), field.kind() == QueryField.Kind.STORY ? story : StoryAnalyzer.PLAIN);
            }
        }
        text(Fields.NAMES, texts.names(), StoryAnalyzer.PLAIN);
        text(Fields.ORIGINAL, String.join("\n\n", OriginalWords.of(article)), story);
        for (Facet facet : Facet.values()) {
            texts.values(facet).stream().map(IndexedArticle::cut).distinct().forEach(value -> facet(Fields.facet(facet), value));
        }
        for (Heading.Kind kind : Heading.Kind.values()) {
            texts.values(kind.facet()).stream().map(Slugs::of).distinct().forEach(slug -> term(Fields.heading(kind.facet()), slug));
        }
        for (Thing thing : Thing.values()) {
            if (texts.has(thing)) {
                term(Fields.HAS, thing.word());
            }
        }
        texts.values(Facet.LANGUAGE).forEach(tag -> {
            term(QueryField.LANGUAGE.word(), tag.toLowerCase(Locale.ROOT));
            term(Fields.STEMMED, Stems.language(tag).orElse(""));
        });
        article.published().ifPresent(this::date);
        term(Fields.STATE, article.publicationStatus().word());
        term(Fields.STATE, article.reviewState().word());
        if (OpenShelf.holds(article)) {
            term(Fields.SHELF, Fields.OPEN);
        }
        document.add(new NumericDocValuesField(Fields.DIGEST, digest()));
    }

    private void text(String field, String text, Analyzer analyzer) {
        if (!text.isEmpty()) {
            said.put(field, text);
            document.add(new Field(field, text, TEXT) {
                // Each article is analysed in its own language, and not as the writer would do with all.
                @Override
                public TokenStream tokenStream(Analyzer ofWriter, TokenStream reused) {
                    return analyzer.tokenStream(field, text);
                }
            });
        }
    }

    private void facet(String field, String value) {
        term(field, value);
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    private void term(String field, String value) {
        said.merge(field, value, (before, more) -> before + "\n" + more);
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private void date(Edtf date) {
        number(Fields.FROM, Math.toIntExact(date.from().toEpochDay()));
        number(Fields.TO, Math.toIntExact(date.to().toEpochDay()));
    }

    private void number(String field, int number) {
        said.put(field, Integer.toString(number));
        document.add(new IntPoint(field, number));
        document.add(new NumericDocValuesField(field, number));
    }

    static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE);
    }
}
