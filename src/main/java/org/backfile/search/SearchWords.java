package org.backfile.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.backfile.article.Histogram;

/** The words of search: its page, its form, and what the desk says of the index. */
@MessageBundle("search")
public interface SearchWords {

    @Message("{#if query.isEmpty}Search{#else}Search: {query}{/if}")
    String title(String query);

    @Message("What to search for")
    String label();

    @Message("Words, “a phrase”, by:name …")
    String placeholder();

    @Message("Search")
    String find();

    @Message("Advanced search")
    String advanced();

    @Message("Narrowed to")
    String narrowedTo();

    @Message("Not only {value}")
    String without(String value);

    @Message("Date")
    String date();

    @Message("""
            {#when facet}{#is PUBLICATION}Publication{#is SECTION}Section{#is AUTHOR}Author{#is PLACE}Dateline{#is TOPIC}Topic\
            {#is AGENCY}Agency{#is LANGUAGE}Language{/when}""")
    String facet(Facet facet);

    @Message("""
            {#when kind}{#is OPEN_QUOTE}A quotation mark is not closed: the phrase is read up to the end.\
            {#is LONE_BRACKET}A bracket has no partner, and is left out.\
            {#is LONE_OPERATOR}“{about}” has nothing to stand between or before, and is left out.\
            {#is UNKNOWN_FIELD}There is no field “{about}”: the words themselves are looked for.\
            {#is EMPTY_FIELD}Nothing stands behind “{about}”, so it is left out.\
            {#is NO_DATE}“{about}” is not a date (2013, 2013-03, 2013-03-02), and is left out.\
            {#is UNKNOWN_THING}“{about}” is nothing that an article has or lacks, and is left out.\
            {#is UNKNOWN_STATE}“{about}” is no state of an article, and is left out.\
            {#is EDITORS_ONLY}“{about}” is for the desk of the editors alone, and is left out.\
            {#is NO_WORD}“{about}” has no letter and no figure to look for, and is left out.\
            {#is SHORT_PREFIX}“{about}” is too short for a beginning: it is looked for as a word.\
            {#is TOO_LONG}The query is very long: from “{about}” on it is left out.{/when}""")
    String remark(QueryRemark.Kind kind, String about);

    @Message("Read as:")
    String readAs();

    @Message("The index is being built")
    String building();

    @Message("The archive is making its index of all words anew ({percent} %). Try again in a little while; everything else works meanwhile.")
    String buildingText(int percent);

    @Message("There is no index to search in just now. Everything else works; try again in a little while.")
    String unavailable();

    @Message("Every word of every article: headline, standfirst, story, captions, and the names of those who wrote it.")
    String hint();

    @Message("How to ask")
    String language();

    @Message("both words, in whatever form they stand in the article’s language")
    String helpWords();

    @Message("exactly these words, one after the other")
    String helpPhrase();

    @Message("without a word or phrase")
    String helpNot();

    @Message("one of the two; brackets group more")
    String helpOr();

    @Message("whatever begins so")
    String helpPrefix();

    @Message("only there:")
    String helpFields();

    @Message("in this language")
    String helpLanguage();

    @Message("by date: a day, a month, a year, or a decade as 198X")
    String helpDates();

    @Message("what articles have, or lack")
    String helpHas();

    @Message("Nothing found")
    String nothing();

    @Message("No article that you may see has all of this. Fewer words find more; a star finds every ending: bridg*")
    String nothingText();

    @Message("Nothing of what it is narrowed to has all of this. Take one of the marks above away.")
    String nothingNarrowed();

    @Message("Did you mean")
    String didYouMean();

    @Message("{#if count == 1}1 article{#else}{count.number} articles{/if}")
    String total(long count);

    @Message("Order")
    String order();

    @Message("{#switch order}{#case 'relevance'}Best first{#case 'newest'}Newest{#case 'oldest'}Oldest{/switch}")
    String orderOf(String order);

    @Message("Narrow")
    String narrow();

    @Message("The results in time")
    String inTime();

    @Message("All time")
    String allTime();

    @Message("All of {when}")
    String allOf(String when);

    @Message("As a table")
    String asTable();

    @Message("{#when unit}{#is DECADE}Decade{#is YEAR}Year{#is MONTH}Month{#is DAY}Day{/when}")
    String unit(Histogram.Unit unit);

    @Message("Articles")
    String articles();

    @Message("Pages of the results")
    String pages();

    @Message("Back to the first page")
    String firstPage();

    @Message("Further results")
    String nextPage();

    @Message("Caption:")
    String inCaption();

    @Message("Only in the original:")
    String inOriginal();

    @Message("By")
    String by();

    @Message("Date unknown")
    String dateUnknown();

    @Message("Words")
    String words();

    @Message("All of these words")
    String allWords();

    @Message("Exactly this phrase")
    String exactPhrase();

    @Message("One or the other of these words")
    String anyWord();

    @Message("None of these words")
    String noWord();

    @Message("In the headline")
    String inHeadline();

    @Message("Names")
    String names();

    @Message("Written by")
    String byWhom();

    @Message("Publication or source")
    String publication();

    @Message("Section")
    String section();

    @Message("Place of the dateline")
    String place();

    @Message("Topic")
    String topic();

    @Message("Language")
    String languageCode();

    @Message("As its tag: en, fr, ar …")
    String languageHint();

    @Message("After")
    String after();

    @Message("Before")
    String before();

    @Message("On or in")
    String on();

    @Message("A day (2013-03-02), a month (2013-03), a year (2013) or a decade (201X).")
    String dateHint();

    @Message("Has a picture’s caption or credit")
    String hasPicture();

    @Message("Its date is unknown")
    String isUndated();

    @Message("Index")
    String index();

    @Message("All words of all articles stand in an index on the disk of this node. It follows what is saved at once, and can be made anew from the database at any time: nothing is ever lost with it.")
    String indexText();

    @Message("""
            {#when state.kind}{#is READY}{#if state.building}Ready, while another is being made ({state.percent} %){#else}Ready{/if}\
            {#is MISSING}{#if state.building}Being made ({state.percent} %){#else}About to be made{/if}\
            {#is ELSEWHERE}Another process has this node’s folder{/when}""")
    String state(IndexState state);

    @Message("State")
    String stateHead();

    @Message("{#if count == 1}article in it{#else}articles in it{/if}")
    String inIndex(long count);

    @Message("MB on the disk")
    String megabytes();

    @Message("all that was saved until then is in it")
    String upTo();

    @Message("Make it anew")
    String rebuild();

    @Message("Compare it with the database")
    String verify();

    @Message("What it was asked to do")
    String jobs();

    @Message("Nothing yet.")
    String noJobs();

    @Message("What")
    String what();

    @Message("Asked for")
    String asked();

    @Message("What came of it")
    String outcome();

    @Message("{#when kind}{#is REBUILD}Make it anew{#is VERIFY}Compare it{/when}")
    String kind(IndexJob.Kind kind);

    @Message("""
            {#if !job.finished}{#if job.startedAt}{job.progress} %{#else}waits{/if}\
            {#else if job.failed}failed: {job.report}\
            {#else}{#when job.kind}{#is REBUILD}done: {#if job.articles == 1}1 article{#else}{job.articles.number} articles{/if}\
            {#is VERIFY}{#if job.differing == 0}{job.articles.number} compared: all of them as in the database\
            {#else}{job.articles.number} compared: {job.differing.number} not as in the database; put right{/if}{/when}{/if}""")
    String came(IndexJob job);

    @Message("headline")
    String aHeadline();

    @Message("author")
    String anAuthor();

    @Message("publication")
    String aPublication();

    @Message("Search the articles of {archive}")
    String searchOf(String archive);

    @Message("Follow")
    String follow();

    @Message("What the archive adds to this, as a feed")
    String followNote();

    @Message("The archive has nothing of this so far. What it adds will stand here.")
    String emptyFeed();

    @Message("Kept pages")
    String keptPages();

    @Message("What readers are shown is kept as it was made, and shown again until something changes that it shows. Nothing is lost with it.")
    String keptPagesText();

    @Message("{#if count == 1}page kept{#else}pages kept{/if}")
    String keptNow(int count);

    @Message("{#if count == 1}reader answered with them since the start{#else}readers answered with them since the start{/if}")
    String keptAnswered(long count);

    @Message("of the readers so far")
    String keptPercent();

    @Message("{first} to {last}")
    String span(String first, String last);

    @Message("{#when kind}{#is AUTHORS}Authors{#is TOPICS}Topics{#is PLACES}Datelines{/when}")
    String headings(Heading.Kind kind);

    @Message("{#if count == 1}1 name{#else}{count.number} names{/if}")
    String nameCount(long count);

    @Message("by family name")
    String byFamilyName();

    @Message("A part of the name")
    String partOfName();

    @Message("By letter")
    String byLetter();

    @Message("All")
    String allLetters();

    @Message("A to Z")
    String alphabetical();

    @Message("Most articles first")
    String mostFirst();

    @Message("More names")
    String moreNames();

    @Message("""
            {#when kind}{#is AUTHORS}Nobody is named here as an author yet: who wrote an article is read from its byline when it is imported.\
            {#is TOPICS}No article here has a topic yet: topics are read from what a page says of itself when it is imported.\
            {#is PLACES}No article here says from where it was reported yet: places are read from the head of a story when it is imported.{/when}""")
    String noNames(Heading.Kind kind);

    @Message("No name here is like that.")
    String noSuchName();

    @Message("In the same articles")
    String related();
}
