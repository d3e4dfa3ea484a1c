package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Says a query in Lucene's terms. */
final class QueryCompiler {

    /** What a match in another field than the best adds. */
    private static final float TIE = 0.15f;

    private final QueryForms forms;
    private final IndexReader reader;
    private final boolean originals;

    /**
     * @param reader    of the index that is asked
     * @param originals look too for words that only the originals have, where no field is named
     */
    QueryCompiler(QueryForms forms, IndexReader reader, boolean originals) {
        this.forms = forms;
        this.reader = reader;
        this.originals = originals;
    }

    Query compile(Wanted wanted) {
        if (wanted instanceof Wanted.Word word) {
            return text(word.field(), word.field() == null && isOfMost(word) ? 0 : TIE, (field, story) -> words(field, word.text(), story));
        } else if (wanted instanceof Wanted.Phrase phrase) {
            return text(phrase.field(), TIE, (field, story) -> words(field, phrase.text(), false));
        } else if (wanted instanceof Wanted.Prefix prefix) {
            return text(prefix.field(), TIE, (field, story) -> prefix(field, prefix.text()));
        } else if (wanted instanceof Wanted.Dated dated) {
            return silent(dated(dated));
        } else if (wanted instanceof Wanted.Having having) {
            Query has = new TermQuery(new Term(Fields.HAS, having.thing().word()));
            return silent(having.has() ? has : allBut(has));
        } else if (wanted instanceof Wanted.Coded coded) {
            return silent(coded(coded));
        } else if (wanted instanceof Wanted.Not not) {
            return silent(allBut(compile(not.unwanted())));
        } else if (wanted instanceof Wanted.Any any) {
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            any.parts().forEach(part -> either.add(compile(part), Occur.SHOULD));
            return either.build();
        }
        return all(((Wanted.All) wanted).parts());
    }

    private Query all(List<Wanted> parts) {
        if (parts.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean only = true;
        for (Wanted part : parts) {
            if (part instanceof Wanted.Not not) {
                all.add(compile(not.unwanted()), Occur.MUST_NOT);
            } else {
                all.add(compile(part), Occur.MUST);
                only = false;
            }
        }
        if (only) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }

    private static Query allBut(Query unwanted) {
        return new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER).add(unwanted, Occur.MUST_NOT).build();
    }

    /** It narrows, and says nothing of how well an article fits. */
    private static Query silent(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private interface InField {
        Query of(String field, boolean story);
    }

    private Query text(QueryField field, float tie, InField query) {
        if (field != null) {
            return query.of(field.word(), field.kind() == QueryField.Kind.STORY);
        }
        List<Query> places = new ArrayList<>();
        for (Map.Entry<String, Float> place : Fields.ANYWHERE.entrySet()) {
            places.add(new BoostQuery(query.of(place.getKey(), !place.getKey().equals(Fields.NAMES)), place.getValue()));
        }
        if (originals) {
            places.add(new BoostQuery(query.of(Fields.ORIGINAL, true), Fields.WEIGHT_OF_ORIGINAL));
        }
        return new DisjunctionMaxQuery(places, tie);
    }

    /** That most bodies have a word says next to nothing of any: it adds nothing to a better match, and of those that have no better one most need not be weighed. */
    private boolean isOfMost(Wanted.Word word) {
        Set<Term> forms = new HashSet<>();
        words(QueryField.BODY.word(), word.text(), true).visit(QueryVisitor.termCollector(forms));
        try {
            for (Term form : forms) {
                if (reader.docFreq(form) > reader.numDocs() / 2) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query words(String field, String text, boolean stems) {
        List<Query> cuts = forms.of(text, stems).stream().map(cut -> inOrder(field, cut)).toList();
        return cuts.isEmpty() ? new MatchNoDocsQuery() : cuts.size() == 1 ? cuts.get(0) : new DisjunctionMaxQuery(cuts, 0);
    }

    private static Query inOrder(String field, List<Set<String>> places) {
        if (places.size() == 1) {
            List<Term> terms = places.get(0).stream().map(form -> new Term(field, form)).toList();
            if (terms.size() == 1) {
                return new TermQuery(terms.get(0));
            }
            SynonymQuery.Builder alike = new SynonymQuery.Builder(field);
            terms.forEach(alike::addTerm);
            return alike.build();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        places.forEach(forms -> phrase.add(forms.stream().map(form -> new Term(field, form)).toArray(Term[]::new)));
        return phrase.build();
    }

    /** Of several words the last is the prefix: l'éco* */
    private Query prefix(String field, String text) {
        List<Set<String>> places = forms.of(text, false).stream().findFirst().orElse(List.of());
        if (places.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int at = 0; at < places.size() - 1; at++) {
            all.add(inOrder(field, places.subList(at, at + 1)), Occur.MUST);
        }
        String last = places.get(places.size() - 1).iterator().next();
        return all.add(new PrefixQuery(new Term(field, last)), Occur.MUST).build();
    }

    /** Before and after mean: beyond doubt. On a date means: within it, as far as the article's own date says. */
    static Query dated(Wanted.Dated dated) {
        int from = Math.toIntExact(dated.date().from().toEpochDay());
        int to = Math.toIntExact(dated.date().to().toEpochDay());
        return switch (dated.field()) {
            case BEFORE -> IntPoint.newRangeQuery(Fields.TO, Integer.MIN_VALUE, from - 1);
            case AFTER -> IntPoint.newRangeQuery(Fields.FROM, to + 1, Integer.MAX_VALUE);
            default -> new BooleanQuery.Builder().add(IntPoint.newRangeQuery(Fields.FROM, from, to), Occur.FILTER)
                    .add(IntPoint.newRangeQuery(Fields.TO, from, to), Occur.FILTER).build();
        };
    }

    private static Query coded(Wanted.Coded coded) {
        if (coded.field() == QueryField.STATE) {
            return new TermQuery(new Term(Fields.STATE, coded.code()));
        }
        // English is English of whatever country.
        String tag = coded.code().toLowerCase(Locale.ROOT);
        return new BooleanQuery.Builder().add(new TermQuery(new Term(QueryField.LANGUAGE.word(), tag)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(QueryField.LANGUAGE.word(), tag + "-")), Occur.SHOULD).build();
    }
}
