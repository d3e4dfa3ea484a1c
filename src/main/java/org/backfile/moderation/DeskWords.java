package org.backfile.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.backfile.moderation.EditedValues.Problem;

/** The words of the editors' pages. */
@MessageBundle("moderation")
public interface DeskWords {

    @Message("What {name} has done")
    String logOf(String name);

    @Message("Nothing yet. Every change that this account makes to an article, and every proposal that it declines, will stand here.")
    String logEmpty();

    @Message("declined a reader’s proposal")
    String declined();

    @Message("{#if count == 1}and another article{#else}and {count.number} other articles{/if}")
    String logOthers(long count);

    @Message("Pages of the log")
    String logPages();

    @Message("Back to the newest")
    String logNewest();

    @Message("What was done before")
    String logOlder();

    @Message("Articles")
    String articles();

    @Message("Headline")
    String headline();

    @Message("Search (words, by:, state:withheld …)")
    String search();

    @Message("Read as:")
    String readAs();

    @Message("The index is being built, so words cannot be looked for just now. The other filters work meanwhile.")
    String noIndex();

    @Message("It finds more articles than can be listed; these are the last imported of them.")
    String moreFound();

    @Message("Who may see it")
    String status();

    @Message("until")
    String until();

    @Message("""
            {#when problem}{#is MISSING}Say until when it is embargoed.\
            {#is UNREADABLE}That is not a date and a time: write them like 2027-01-05T06:00.\
            {#is PAST}That moment has passed: an embargo ends later than now. To end it at once, choose “Published”.{/when}""")
    String embargoProblem(EmbargoTime.Problem problem);

    @Message("Review")
    String review();

    @Message("Publication")
    String publication();

    @Message("Date")
    String date();

    @Message("Trouble")
    String trouble();

    @Message("any")
    String any();

    @Message("{#when kind}{#is MISSING_DATE}no date{#is MISSING_PUBLICATION}no publication{#is UNCLAIMED}unclaimed text{#is UNSURE}read with doubt{#is TOUCHED}touched by an editor{/when}")
    String only(ArticleFilter.Only kind);

    @Message("Show")
    String show();

    @Message("Show all")
    String showAll();

    @Message("{#if count == 1}1 article{#else}{count.number} articles{/if}")
    String count(long count);

    @Message("Unclaimed")
    String unclaimed();

    @Message("{count} characters")
    String characters(int count);

    @Message("No headline")
    String noHeadline();

    @Message("No date")
    String noDate();

    @Message("No article is like that. Show all, or look for other words.")
    String noneLikeThat();

    @Message("The archive has no article yet. Put text dumps into the import folder and start the archive again.")
    String empty();

    @Message("Further articles")
    String next();

    @Message("Edit: {headline}")
    String edit(String headline);

    @Message("Fields")
    String fields();

    @Message("As readers see it")
    String asReaders();

    @Message("History")
    String history();

    @Message("Saved:")
    String saved();

    @Message("It was validated, and is checked again: somebody else has to validate what it says now.")
    String checkedAgain();

    @Message("Nothing was changed, so nothing was saved.")
    String savedNothing();

    @Message("Saved: who may see it, and its review.")
    String savedStatus();

    @Message("Not published: an article needs a headline and a paragraph first.")
    String incomplete();

    @Message("Not published: it says words that are hidden from readers. Fix it there first; or an administrator shows the words again.")
    String saysHidden();

    @Message("Not taken back: readers would see the article again, and it lacks a headline or a paragraph, or says words that are hidden. Choosing “Published” tells which.")
    String unpublishable();

    @Message("Nothing was decided: you cannot validate this article now. Beside its review stands why.")
    String unvalidated();

    @Message("""
            {#when obstacle}{#is ROLE}Validating is for senior editors.{#is UNCHECKED}Validating comes after checking, by somebody else.\
            {#is OWN}You checked this or changed it last: somebody else has to validate it.\
            {#is ALONE}You checked this or changed it last, and no other account may validate. An administrator can invite a senior editor.{/when}""")
    String validation(Validation.Obstacle obstacle);

    @Message("Other blocks of these fields were changed meanwhile; they stand beside what you saved:")
    String merged();

    @Message("Other fields were changed meanwhile, not by this form; what was saved there stands:")
    String meanwhile();

    @Message("Not saved. Please put right what is marked below; all that you typed is still there.")
    String refused();

    @Message("Not saved yet. The same field was changed while you worked. Choose below; all that you typed is still there.")
    String collided();

    @Message("Not saved yet: the blocks below are as you arranged them. Save when they are right.")
    String arranged();

    @Message("Not saved yet: the source has none of this, as you say. Save when the rest is right.")
    String absentNow();

    @Message("Nothing to do: a block is split at its empty lines. Put one where the new block begins, and split again.")
    String unsplit();

    @Message("Not saved: this article was decided about while you worked. The form shows what stands now; what you wrote is still there.")
    String overtaken();

    @Message("{#when problem}{#is DATE}This is no date, or it may mean two days. Write 2 March 2013, March 2013 or 2013; 2013-XX for an unknown month, 2013-03-02? for a doubtful day.{#is STRETCH}A stretch of time is not taken. Write the year that is likely, with a question mark (1998?), or what is known of it: 1998-XX, 199X.{#is TO_COME}This day is yet to come. If the source prints it all the same and it is within a year, write it as a doubtful one, with a question mark at its end.{#is LANGUAGE}This is no language tag. Write en, de, fr, ar, pt-BR …{#is URL}This is no web address. It begins with http:// or https://.{#is TOO_LONG}This is longer than 2,000 characters. Text of that length belongs into the body.{#is NAME_LONG}A name has 200 characters at most.{#is HEADLINE_REQUIRED}A published article needs a headline. Write one, or withhold the article first.{#is PARAGRAPH_REQUIRED}A published article needs a paragraph. Write one, or withhold the article first.{#is PICK_ONE}Choose which of the two shall stand.{#is NOTE_REQUIRED}Say in “Why” what the problem is: whoever comes next has to know.{#is REASON_TOO_LONG}The reason is longer than 500 characters. Nothing was saved.{/when}")
    String problem(Problem problem);

    @Message("{#if own}You changed this meanwhile, in another window{#else if name}{name} changed this meanwhile{#else}This was changed meanwhile{/if}")
    String theirs(String name, boolean own);

    @Message("Somebody")
    String somebody();

    @Message("What was made of it")
    String theirValue();

    @Message("What you make of it")
    String yourValue();

    @Message("Take what was saved")
    String takeTheirs();

    @Message("Take mine, as it stands in the field")
    String takeMine();

    @Message("The source has none: confirm")
    String confirmAbsent();

    @Message("2 March 2013 · March 2013 · 2013 · 2013-03-02 · 2013-XX · 2013-03-02?")
    String dateHint();

    @Message("As printed, one correction or note a line.")
    String linesHint();

    @Message("Readers are told under the body that the saved copy ends there.")
    String truncatedHint();

    @Message("One name a line.")
    String namesHint();

    @Message("A language tag: en, de, ar …")
    String languageHint();

    @Message("Caption")
    String caption();

    @Message("Credit")
    String credit();

    @Message("Kind of block {number}")
    String blockType(String number);

    @Message("Words of block {number}")
    String blockText(String number);

    @Message("Credit of block {number}")
    String blockCredit(String number);

    @Message("Split")
    String split();

    @Message("Put an empty line where a block shall be split. List items stand one a line; so do the rows of a table, their cells parted by a tab or by |. A block without words is dropped.")
    String blocksHint();

    @Message("Merge with next")
    String merge();

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("Delete")
    String delete();

    @Message("Insert below")
    String insert();

    @Message("Insert a block at the top")
    String insertFirst();

    @Message("To promos")
    String toPromos();

    @Message("To furniture")
    String toFurniture();

    @Message("To body")
    String toBody();

    @Message("{verb} block {number}")
    String onBlock(String verb, String number);

    @Message("{verb} promo {number}")
    String onPromo(String verb, int number);

    @Message("{verb} furniture {number}")
    String onFurniture(String verb, int number);

    @Message("Title of promo {number}")
    String promoTitle(int number);

    @Message("Teaser of promo {number}")
    String promoTeaser(int number);

    @Message("Words of furniture {number}")
    String furnitureText(int number);

    @Message("No promos.")
    String noPromos();

    @Message("No furniture.")
    String noFurniture();

    @Message("Why (optional; stands in the history)")
    String reason();

    @Message("Save")
    String save();

    @Message("Decide")
    String decide();

    @Message("The article as a whole")
    String whole();

    @Message("{rule}, {sure} sure")
    String origin(String rule, String sure);

    @Message("The history of “{headline}”")
    String historyOf(String headline);

    @Message("Back to editing")
    String backToEditing();

    @Message("Restored.")
    String restored();

    @Message("Nothing to restore: the values are the same.")
    String restoredNothing();

    @Message("Version {version}")
    String version(int version);

    @Message("Bring this value back")
    String restoreField();

    @Message("Bring back the value before")
    String restoreBefore();

    @Message("Bring the whole article back to this version")
    String restoreVersion();

    @Message("Bring the whole article back to what was read")
    String restoreImport();

    @Message("As it was imported")
    String imported();

    @Message("The archive")
    String archive();
}
