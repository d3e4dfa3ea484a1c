package org.backfile.browse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.backfile.article.Deed;
import org.backfile.article.DeedGroup;

/** The words of the pages that readers see. */
@MessageBundle("browse")
public interface BrowseWords {

    @Message("What was changed")
    String log();

    @Message("What people have done to the articles of this archive, and to the names in it, the last first. The history of each article shows every change word by word. Nobody can alter this list.")
    String logNote();

    @Message("Nothing has been changed yet. What editors do to articles will stand here: what, when and why.")
    String logEmpty();

    @Message("Nothing of this kind has been done.")
    String logNoneOfKind();

    @Message("What was done")
    String logOnly();

    @Message("Everything")
    String logEverything();

    @Message("Show")
    String logShow();

    @Message("There is nothing of that name to narrow the list by, so everything is shown.")
    String logUnknown();

    @Message("{#when group}{#is FIXES}Articles fixed{#is BULK}Many articles changed at once{#is STATES}Published, withheld, removed or reviewed{#is IMPORTS}Imports taken out or put back{#is STORIES}Same stories joined, or stories told apart{#is NAMES}Publications and authors renamed or merged{#is HIDDEN}Parts of the past hidden or shown{#is ERASED}Erased for good{/when}")
    String logGroup(DeedGroup group);

    @Message("Back to the newest")
    String logNewest();

    @Message("What was done before")
    String logOlder();

    @Message("{#if count == 1}an article{#else}{count.number} articles{/if}")
    String logArticles(long count);

    @Message("{#if deed.ofTwins}an article; kept is{#else if deed.takenBack}an article, joined again with{#else}an article, split off{/if}")
    String logLead(Deed deed);

    @Message("{#if count == 1}and another article{#else}and {count.number} other articles{/if}")
    String logOthers(long count);

    @Message("Front page")
    String front();

    @Message("Nothing in the archive yet")
    String emptyTitle();

    @Message("The latest stories will stand here: a lead with its opening, what came out beside it, the largest sections, what was in the paper on this day in earlier years, and the ways to all the rest.")
    String emptyText();

    @Message("How to fill it")
    String fillTitle();

    @Message("Put saved articles into the import folder: text dumps, web pages, crawls, records. They are read as soon as they lie still.")
    String fillByFolder();

    @Message("Or send them with the browser, from the desk:")
    String fillByDesk();

    @Message("Imports")
    String fillDesk();

    @Message("Or from the command line, wherever they lie:")
    String fillByCommand();

    @Message("Latest")
    String latest();

    @Message("Publications")
    String publications();

    @Message("Dates")
    String dates();

    @Message("Date unknown")
    String dateUnknown();

    @Message("The originals print no date, and the archive does not invent one.")
    String dateUnknownNote();

    @Message("Pages of the list")
    String pages();

    @Message("Back to the first page")
    String newest();

    @Message("Further articles")
    String older();

    @Message("{#if count == 1}1 article{#else}{count.number} articles{/if}")
    String articles(long count);

    @Message("By")
    String by();

    @Message("The original shows a picture here; the archive keeps its words.")
    String pictureNotKept();

    @Message("Source:")
    String source();

    @Message("Also on this page")
    String alsoOnThisPage();

    @Message("Where this comes from")
    String provenance();

    @Message("The original prints neither a byline nor a date.")
    String noBylineNoDate();

    @Message("The original prints no byline.")
    String noByline();

    @Message("The original prints no date.")
    String noDate();

    @Message("File")
    String file();

    @Message("Fingerprint (SHA-256)")
    String fingerprint();

    @Message("Read")
    String readBy();

    @Message("{at}, by version {version} of the parser")
    String parser(String version, String at);

    @Message("Unclaimed")
    String unclaimed();

    @Message("{count} characters of the original are claimed by no field")
    String unclaimedCount(int count);

    @Message("Original beside reading")
    String originalBesideReading();

    @Message("The untouched text as it was imported. Each word that a field claims is marked with the field’s colour and name; what no field claims is hatched.")
    String originalNote();

    @Message("The original as it was imported. Some of its words are hidden from readers: bars stand in their place, and it cannot be had as it came. Each other word that a field claims is marked with the field’s colour and name.")
    String hiddenOriginal();

    @Message("Of earlier versions of this article some words are hidden from readers. A bar is where they stood.")
    String hiddenVersion();

    @Message("The saved web page as a browser reads it, without its pictures, which the archive does not keep. Each word that a field claims is marked with the field’s colour and name; what no field claims is hatched.")
    String webPageNote();

    @Message("The words of the record, field by field in the order of an article; numbers, codes and other signs for machines are left out. Each word that a field claims is marked with the field’s colour and name; what no field claims is hatched.")
    String recordNote();

    @Message("Show the whole record as it came")
    String showSource();

    @Message("Show the saved page itself")
    String showFramed();

    @Message("The saved page")
    String framed();

    @Message("The page as it was saved. It is shut in: no script of it runs, nothing is loaded from anywhere, and its pictures are missing, for the archive keeps words.")
    String framedNote();

    @Message("The original of “{headline}”")
    String originalOf(String headline);

    @Message("History")
    String history();

    @Message("The history of “{headline}”")
    String historyOf(String headline);

    @Message("For editors: edit")
    String edit();

    @Message("An editor")
    String anEditor();

    @Message("An administrator")
    String anAdministrator();

    @Message("article {number}, which is no more")
    String logErased(long number);

    @Message("Digest of what was erased:")
    String logDigest();

    @Message("Erased")
    String erasedTitle();

    @Message("Article {number} was erased from the archive for good on {day}, with its original. This is why:")
    String erasedText(long number, String day);

    @Message("A trusted corrector")
    String aCorrector();

    @Message("The archive")
    String theArchive();

    @Message("Imported")
    String imported();

    @Message("From {place}, read by version {version} of the parser.")
    String importedFrom(String place, String version);

    @Message("{#if first == last}{first}{#else}{first} to {last}{/if}")
    String span(String first, String last);

    @Message("No publication is known yet. Articles whose source names one will be listed under it.")
    String noPublications();

    @Message("Articles by date")
    String byDate();

    @Message("No article has a date yet.")
    String noDates();

    @Message("Known to the century only")
    String sometimeCentury();

    @Message("Sometime in the {decade}")
    String sometimeDecade(String decade);

    @Message("The year of these is unknown: they stand under the decade alone.")
    String sometimeDecadeNote();

    @Message("Sometime in {year}")
    String sometimeYear(String year);

    @Message("Sometime in {month}")
    String sometimeMonth(String month);

    @Message("The day of these is in doubt, or unknown: they stand under the month, not on a false day.")
    String sometimeMonthNote();

    @Message("The month of these is unknown: they stand under the year alone.")
    String sometimeYearNote();

    @Message("Nothing of {when} is in the archive.")
    String nothingOf(String when);

    @Message("Changed by the publisher")
    String modified();

    @Message("Corrected by the publisher")
    String corrected();

    @Message("About this archive")
    String about();

    @Message("This archive keeps {#if count == 1}1 article{#else}{count.number} articles{/if} as they were saved. Each was read into its fields (headline, standfirst, byline, date, body …) by a program, and is put right by editors.")
    String aboutText(long count);

    @Message("The original of each article is kept byte for byte, and every word of it is accounted for: see “original beside reading” on its page.")
    String aboutOriginals();

    @Message("What an editor has changed stands in the article’s history, before and after. A date or a name that the original does not print is not invented.")
    String aboutHistory();

    @Message("Pictures are not kept, only their captions and credits.")
    String aboutPictures();

    @Message("Questions and reports:")
    String aboutContact();

    @Message("Mon")
    String monday();

    @Message("Tue")
    String tuesday();

    @Message("Wed")
    String wednesday();

    @Message("Thu")
    String thursday();

    @Message("Fri")
    String friday();

    @Message("Sat")
    String saturday();

    @Message("Sun")
    String sunday();

    @Message("Propose a fix")
    String propose();

    @Message("{#if count == 1}1 minute{#else}{count} minutes{/if} to read")
    String minutes(int count);

    @Message("In this article")
    String contents();

    @Message("Cite")
    String cite();

    @Message("Cite “{headline}”")
    String citeTitle(String headline);

    @Message("As plain text")
    String citePlain();

    @Message("For programs that keep references")
    String citePrograms();

    @Message("Addresses")
    String citeAddresses();

    @Message("Always leads to this article, as it reads then")
    String permanentAddress();

    @Message("Leads to exactly what you read now, version {version}, whatever editors put right later")
    String pinnedAddress(int version);

    @Message("Where the publisher had it")
    String publishersAddress();

    @Message("Send by e-mail")
    String sendByMail();

    @Message("undated")
    String undated();

    @Message("version {version}")
    String version(int version);

    @Message("Version {version} of {newest}: as the article was read before later changes.")
    String versionOf(int version, int newest);

    @Message("Version {version}: the article as it reads now.")
    String versionNow(int version);

    @Message("The article as it reads now")
    String asItReadsNow();

    @Message("“{headline}”, version {version}")
    String versionTitle(String headline, int version);

    @Message("Before and after")
    String neighbours();

    @Message("In {publication}")
    String inPublication(String publication);

    @Message("On this day")
    String onTheSameDay();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Topics")
    String topics();

    @Message("Authors")
    String authors();

    @Message("Reported from")
    String place();

    @Message("More like this")
    String moreLikeThis();

    @Message("“{text}”")
    String quoted(String text);

    @Message("Read on")
    String readOn();

    @Message("On this day")
    String onThisDay();

    @Message("{day} in earlier years")
    String onThisDayNote(String day);

    @Message("On {day}, whatever the year")
    String onDayOfYear(String day);

    @Message("Only what is of that day beyond doubt; the latest year first.")
    String onDayOfYearNote();

    @Message("Put right")
    String putRight();

    @Message("What editors and readers have corrected of late")
    String putRightNote();

    @Message("New here")
    String newHere();

    @Message("What came into the archive last")
    String newHereNote();

    @Message("Find your way")
    String waysIn();

    @Message("Search {#if count == 1}1 article{#else}{count.number} articles{/if}")
    String searchAll(long count);

    @Message("Search")
    String search();

    @Message("In time")
    String inTime();

    @Message("All dates")
    String allDates();

    @Message("All publications")
    String allPublications();

    @Message("As a table")
    String asTable();

    @Message("When")
    String when();

    @Message("Articles")
    String articlesHead();

    @Message("Articles by date: the deeper a field, the more")
    String heatMap();

    @Message("fewer")
    String fewer();

    @Message("more")
    String more();

    @Message("Read all of it in order")
    String readInOrder();

    @Message("Before and after")
    String beside();

    @Message("{#when kind}{#is 'section'}Sections{#is 'author'}Authors{#else}Reported from{/when}")
    String names(String kind);

    @Message("Narrow to")
    String narrowTo();
}
