package org.backfile.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.backfile.moderation.BulkForm.Fault;

/** The words of bulk edits. */
@MessageBundle("bulk")
public interface BulkWords {

    @Message("Bulk edits")
    String bulkEdits();

    @Message("Choose “{headline}”")
    String choose(String headline);

    @Message("Change the ticked articles")
    String changeTicked();

    @Message("Change all that are listed")
    String changeEvery();

    @Message("{#if count == 1}Change the one on this page{#else}Change the {count.number} on this page{/if}")
    String changeShown(int count);

    @Message("{#if count == 1}Change the one that is listed{#else}Change all {count.number} that are listed{/if}")
    String changeAll(long count);

    @Message("{#if count == 1}Change 1 article{#else}Change {count.number} articles{/if}")
    String title(int count);

    @Message("No article is chosen. Tick some in the list of articles, or take all that a search finds.")
    String nothingChosen();

    @Message("These are more than {most.number}: too many for one go. Narrow the list first.")
    String tooMany(int most);

    @Message("What shall be done? Nothing is changed yet: first you see what it would do.")
    String what();

    @Message("""
            {#switch kind}{#case 'publication'}Set the publication{#case 'section'}Set the section{#case 'language'}Set the language{#case 'review'}Set the review\
            {#case 'status'}Set who may see it{#case 'replace'}Replace words in one field{#case 'suggested'}Take what the newest reading says{/switch}""")
    String kindNamed(String kind);

    @Message("Name of the publication")
    String publication();

    @Message("Section")
    String section();

    @Message("Language tag")
    String language();

    @Message("en, de, pt-BR …")
    String languageHint();

    @Message("Review")
    String review();

    @Message("Validating takes a second person, as for a single article: those that you checked or changed last are left out.")
    String reviewHint();

    @Message("Who may see it")
    String status();

    @Message("Removed and embargoed articles are left out; so are those without a headline and a paragraph, if they would be published.")
    String statusHint();

    @Message("Field")
    String field();

    @Message("Words that stand there")
    String sought();

    @Message("Words in their place (none takes them out)")
    String replacement();

    @Message("Same capitals")
    String sameCase();

    @Message("Whole words only")
    String wholeWords();

    @Message("In this field")
    String suggested();

    @Message("Where an editor settled another value, and the newest reading of the original differs.")
    String suggestedHint();

    @Message("choose")
    String pick();

    @Message("Why (stands in the history of each article)")
    String reason();

    @Message("Show what it would do")
    String preview();

    @Message("Nothing was looked at. Please put right what is marked below.")
    String refused();

    @Message("""
            {#when fault}{#is MISSING}Write something here.{#is NO_OPERATION}Choose what shall be done.{#is NO_CHOICE}Choose one of these.\
            {#is TOO_LONG}This is longer than 2,000 characters.{#is NAME_LONG}A name has 200 characters at most.{#is NO_LANGUAGE}This is no language tag. Write en, de, fr, ar, pt-BR …\
            {#is NOTHING_CHANGES}These are the same words: nothing would change.{#is NO_REASON}Say why: readers see it in the history.\
            {#is REASON_TOO_LONG}This is longer than 500 characters.{/when}""")
    String fault(Fault fault);

    @Message("""
            {#when op.kind}{#is REPLACE}Replace “{op.sought}” with {#if op.value.isEmpty}nothing{#else}“{op.value}”{/if} in {article:field(op.field)}\
            {#is SUGGESTED}Take what the newest reading says: {article:field(op.field)}{#is MERGE}Merge “{op.sought}” into “{op.value}”\
            {#is REVIEW}{article:field(op.field)}: {article:review(op.review)}{#is STATUS}{article:field(op.field)}: {article:status(op.status)}{#else}{article:field(op.field)}: {op.value}{/when}""")
    String operation(BulkOperation op);

    @Message("{#if op.sameCase}same capitals{#else}any capitals{/if}, {#if op.wholeWords}whole words only{#else}also within words{/if}")
    String manner(BulkOperation op);

    @Message("""
            {#when state}{#is LOOKING}being looked at{#is READY}not done yet{#is RUNNING}running{#is STOPPED}stopped{#is DONE}done{#is UNDOING}being taken back\
            {#is UNDONE}taken back{#is DISCARDED}discarded{/when}""")
    String state(BulkEdit.State state);

    @Message("""
            {#when outcome}{#is UNSEEN}not looked at yet{#is CHANGE}will change{#is CHANGED}changed{#is SKIPPED}skipped: changed by somebody after the preview{#is UNDONE}taken back\
            {#is KEPT}not taken back: changed by somebody since{#is SAME}{#if count == 1}has it already{#else}have it already{/if}{#is WITHOUT}{#if count == 1}does not have these words{#else}do not have these words{/if}{#is UNREAD}nothing else was read\
            {#is INCOMPLETE}would be seen without a headline or a paragraph{#is HIDDEN_WORDS}{#if count == 1}says words that are hidden{#else}say words that are hidden{/if}{#is REMOVED}{#if count == 1}is removed from the archive{#else}are removed from the archive{/if}{#is EMBARGOED}{#if count == 1}is embargoed{#else}are embargoed{/if}\
            {#is UNCHECKED}{#if count == 1}is not checked yet{#else}are not checked yet{/if}{#is OWN}{#if count == 1}was checked or changed last by you{#else}were checked or changed last by you{/if}{#is TOO_LONG}would be too long{#is FAILED}failed; the log says how{/when}""")
    String outcome(BulkOutcome outcome, long count);

    @Message("will change")
    String willChange();

    @Message("not done")
    String notDone();

    @Message("still to do")
    String stillToDo();

    @Message("nothing to do")
    String nothingToDo();

    @Message("cannot")
    String cannot();

    @Message("There is no publication of this name yet: it will be made.")
    String freshName();

    @Message("Samples")
    String samples();

    @Message("{#if count == 1}Change 1 article{#else}Change {count.number} articles{/if}")
    String run(long count);

    @Message("Discard")
    String discard();

    @Message("Stop")
    String stop();

    @Message("Go on")
    String goOn();

    @Message("An article that said its words was erased for good, and its words with it. It goes no further.")
    String forgotten();

    @Message("{#if count == 1}Take back the change of 1 article{#else}Take back the changes of {count.number} articles{/if}")
    String undo(long count);

    @Message("Merge them")
    String merge();

    @Message("Take the merging back")
    String part();

    @Message("What somebody has changed since stays, and is listed.")
    String undoNote();

    @Message("Nothing would change.")
    String nothingWouldChange();

    @Message("Only {who} can have this done.")
    String onlyMaker(String who);

    @Message("{percent} %")
    String progress(long percent);

    @Message("This page is shown anew every few seconds.")
    String refreshing();

    @Message("Keep it still")
    String keepStill();

    @Message("Look again")
    String lookAgain();

    @Message("Further articles")
    String further();

    @Message("Articles")
    String articles();

    @Message("Outcomes")
    String outcomes();

    @Message("{who}, {when}")
    String by(String who, String when);

    @Message("ended {when}")
    String ended(String when);

    @Message("Taken back by {who}")
    String undoneBy(String who);

    @Message("No bulk edit yet. Tick articles in the list of articles, or take all that a search finds, and change one field of them at once.")
    String none();

    @Message("What")
    String whatHead();

    @Message("By")
    String byHead();

    @Message("When")
    String whenHead();

    @Message("State")
    String stateHead();
}
