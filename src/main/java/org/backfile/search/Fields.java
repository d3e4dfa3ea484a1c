package org.backfile.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an article in the index. Nothing is stored there: what a page shows comes from PostgreSQL. */
final class Fields {

    /** Another way of indexing: an index that was made in the old way is made anew. */
    static final String FORMAT = "2";

    static final String ID = "id";
    /** Of all that is indexed of an article: two that are alike are indexed alike. */
    static final String DIGEST = "digest";
    /** {@link #OPEN} for what readers may see. */
    static final String SHELF = "shelf";
    static final String OPEN = "open";
    static final String STATE = "state";
    /** The first and the last day that the date may mean, in days since 1970. */
    static final String FROM = "from";
    static final String TO = "to";
    static final String HAS = "has";
    /** In which language's way the words were brought to their stems. */
    static final String STEMMED = "stemmed";
    /** Names of every kind, for words that are looked for without saying where. */
    static final String NAMES = "names";
    /** What only the originals say. */
    static final String ORIGINAL = "original";

    /** Where a word is looked for that names no field, and how much it weighs there. */
    static final Map<String, Float> ANYWHERE = new LinkedHashMap<>();
    static {
        ANYWHERE.put(QueryField.HEADLINE.word(), 4f);
        ANYWHERE.put(QueryField.STANDFIRST.word(), 2.2f);
        ANYWHERE.put(NAMES, 1.8f);
        ANYWHERE.put(QueryField.BODY.word(), 1f);
        ANYWHERE.put(QueryField.CAPTION.word(), 0.6f);
    }
    /** Far below every word of the corrected text. */
    static final float WEIGHT_OF_ORIGINAL = 0.05f;

    /** What is written as it is told: counted for facets, and compared whole. */
    static String facet(Facet facet) {
        return "facet-" + facet.word();
    }

    /** What names it in the address of its page: names that differ in case or accents alone are one there. */
    static String heading(Facet facet) {
        return "heading-" + facet.word();
    }

    /** The story's own texts, best first, as a result shows them. */
    static final List<String> SHOWN = List.of(QueryField.STANDFIRST.word(), QueryField.BODY.word(), QueryField.CAPTION.word());

    private Fields() {
    }
}
