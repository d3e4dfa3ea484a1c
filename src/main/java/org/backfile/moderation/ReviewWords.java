package org.backfile.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.backfile.article.Doubt;

/** The words of the review queue and of the fixing screen. */
@MessageBundle("review")
public interface ReviewWords {

    @Message("Desk")
    String desk();

    @Message("Queue")
    String queue();

    @Message("{#if count == 1}1 article waits{#else if count > 2000}More than 2,000 articles wait{#else}{count.number} articles wait{/if}")
    String waiting(long count);

    @Message("Start fixing")
    String start();

    @Message("Why they wait")
    String whyTheyWait();

    @Message("What you have begun")
    String begun();

    @Message("Nothing. What you type on a fixing screen and do not save is kept here.")
    String nothingBegun();

    @Message("Nothing waits. Articles come up here when something may be wrong with them: a value read with doubt, a field that was not found, words that belong to no field, a reader’s proposal.")
    String nothingWaits();

    @Message("This is nothing to narrow by, so it was left out:")
    String nonsense();

    @Message("Nothing that waits is like that. Show all, or narrow it in another way.")
    String noneLikeThat();

    @Message("That was the last one. Nothing{#if narrowed} like that{/if} waits any more.")
    String end(boolean narrowed);

    @Message("{#if free == 0}No further article is free.{#else if free == 1}There is no other: 1 article still waits.{#else if free > 2000}More than 2,000 articles still wait.{#else}{free.number} articles still wait.{/if}")
    String noFurther(long free);

    @Message("{#if count == 1}Colleagues have 1 open.{#else if count > 2000}Colleagues have more than 2,000 open.{#else}Colleagues have {count.number} open.{/if}")
    String restHeld(long count);

    @Message("{#if count == 0}Nothing is put off{#else if count == 1}1 article is put off{#else if count > 2000}More than 2,000 articles are put off{#else}{count.number} articles are put off{/if}")
    String off(long count);

    @Message("Nothing{#if narrowed} like that{/if} is put off. What you put off in the queue is listed here until its day comes, and can be brought back before.")
    String nothingOff(boolean narrowed);

    @Message("Listed")
    String listed();

    @Message("what waits")
    String whatWaits();

    @Message("what is put off")
    String whatIsOff();

    @Message("Put off until")
    String offUntil();

    @Message("Put off until {until}: nobody is asked about it before.")
    String isOff(String until);

    @Message("Bring back now")
    String bringBack();

    @Message("Bring back now: {headline}")
    String bringBackOne(String headline);

    @Message("It waits again:")
    String broughtBack();

    @Message("It waits again: it is in the queue as before.")
    String waitsAgain();

    @Message("Those at the top are worth most: what is most likely wrong, times how often it is read.")
    String order();

    @Message("Reason")
    String reason();

    @Message("Field")
    String field();

    @Message("Language")
    String language();

    @Message("Import")
    String run();

    @Message("Waiting for")
    String age();

    @Message("{#if days == 1}a day and longer{#else}{days} days and longer{/if}")
    String days(int days);

    @Message("Why")
    String why();

    @Message("Readers of late")
    String readers();

    @Message("Waiting since")
    String since();

    @Message("Embargoed until {until}")
    String embargoed(String until);

    @Message("{name} has it open")
    String held(String name);

    @Message("Put off")
    String snooze();

    @Message("Put off until {until}:")
    String putOff(String until);

    @Message("{#if days == 1}until tomorrow{#else}for {days} days{/if}")
    String snoozeFor(int days);

    @Message("Further articles")
    String further();

    @Message("""
            {#when kind}{#is PROPOSED}proposals{#is SAMPLE}samples of trusted corrections{#is DIFFERS}newer readings that differ{#is PROBLEM}problems{#is WITHHELD}withheld, undecided{#is MISSING}fields not found\
            {#is UNSURE}read with doubt{#is CONFLICT}places that disagree{#is UNCLAIMED}unclaimed words{/when}""")
    String kind(Doubt.Kind kind);

    @Message("""
            {#when doubt.kind}{#is PROPOSED}Another value is proposed{#if doubt.amount > 1}, by {doubt.amount.number} people{/if}{#is SAMPLE}Put right by a trusted corrector: accept it if it is right{#is DIFFERS}A newer reading has another value than an editor settled\
            {#is PROBLEM}An editor noted a problem{#is WITHHELD}Withheld at its import or when its embargo ended; nobody has decided yet{#is MISSING}Not found{#is UNSURE}Read with doubt, {doubt.amount.percent} sure\
            {#is CONFLICT}Another place of the original says something else{#is UNCLAIMED}{#if doubt.amount == 1}1 character of the original belongs{#else}{doubt.amount.number} characters of the original belong{/if} to no field{/when}""")
    String doubt(Doubt doubt);

    @Message("{#if position.beyond}behind the first 2,000{#else}{position.number.number} of {#if position.of > 2000}more than 2,000{#else}{position.of.number}{/if}{/if}")
    String position(Queue.Position position);

    @Message("{#if fields == 1}Saved 1 field{#else}Saved {fields} fields{/if} of “{headline}”")
    String savedBefore(int fields, String headline);

    @Message("Undo")
    String undo();

    @Message("Redo")
    String redo();

    @Message("{name} is also here.")
    String alsoHere(String name);

    @Message("This is your draft of {at}; nothing of it is saved yet.")
    String draftOf(String at);

    @Message("Discard the draft")
    String discard();

    @Message("Keep draft")
    String keep();

    @Message("Save and next")
    String saveNext();

    @Message("Accept all and next")
    String acceptAll();

    @Message("Next")
    String next();

    @Message("Previous")
    String previous();

    @Message("Leave")
    String leave();

    @Message("Right as it is")
    String accept();

    @Message("The source has none")
    String absent();

    @Message("Changed, not saved yet")
    String changed();

    @Message("What is said about it")
    String witnesses();

    @Message("Also found")
    String losers();

    @Message("line {line}")
    String line(int line);

    @Message("not printed")
    String notPrinted();

    @Message("{#if chosen}believed{#else}not believed{/if}: {rule}, {sure} sure")
    String believed(boolean chosen, String rule, String sure);

    @Message("the address says {day}")
    String inAddress(String day);

    @Message("the file’s name says {day}")
    String inFile(String day);

    @Message("it was there on {day}: not later")
    String captured(String day);

    @Message("Understood as {words}.")
    String understood(String words);

    @Message("No date is understood by this yet.")
    String notUnderstood();

    @Message("{#if who}{who}{#else}the archive{/if} {what}")
    String step(String who, String what);

    @Message("The original")
    String original();

    @Message("The fields")
    String fields();

    @Message("As readers will see it")
    String preview();

    @Message("Preview")
    String previewTab();

    @Message("Show")
    String tabs();

    @Message("Look for words of the original")
    String find();

    @Message("Find and mark")
    String findButton();

    @Message("These words stand in several places. Which of them?")
    String which();

    @Message("Mark those in line {line}")
    String markLine(int line);

    @Message("Give the marked words to")
    String give();

    @Message("Marked: “{words}”")
    String marked(String words);

    @Message("Marked from line {line}; choose the last line.")
    String markedFrom(int line);

    @Message("Mark words of the original, then choose a field. Whatever had the words lets go of them.")
    String giveHint();

    @Message("Further fields")
    String furtherFields();

    @Message("Unmark")
    String unmark();

    @Message("from here")
    String fromHere();

    @Message("to here")
    String toHere();

    @Message("Words from line {line} on")
    String fromLine(String line);

    @Message("Words up to line {line}")
    String toLine(String line);

    @Message("What saving will change")
    String pending();

    @Message("Nothing yet.")
    String nothingPending();

    @Message("What both of you saw")
    String bothSaw();

    @Message("empty")
    String empty();

    @Message("The draft is kept. It is here when you come back, also on another machine.")
    String kept();

    @Message("The draft is gone. This is the article as it stands.")
    String discarded();

    @Message("Taken back.")
    String undone();

    @Message("Brought back.")
    String redone();

    @Message("Not taken back: the same words were changed since. The history has every value.")
    String stuck();

    @Message("There is nothing of yours to take back in this article.")
    String nothingToUndo();

    @Message("There is nothing to bring back in this article.")
    String nothingToRedo();

    @Message("The last step of your draft was taken back.")
    String stepBack();

    @Message("The step was done again. Nothing of it is saved yet.")
    String stepForth();

    @Message("All of your draft is taken back already. What you saved before can be taken back once the draft is discarded.")
    String wholeDraft();

    @Message("Nothing was taken back: what you have begun here is not saved yet. Save it, or discard it; what was saved before can be taken back then.")
    String begunHere();

    @Message("Given to: {review:target(target)}. Nothing of it is saved yet.")
    String given(Target target);

    @Message("No date can be read from the marked words. Mark others, or write the date.")
    String nodate();

    @Message("Mark words of the original first: select them, or choose the lines. Blocks can also be retyped without: go to the block first.")
    String nomark();

    @Message("These words do not stand in the original like that.")
    String unfound();

    @Message("Keys")
    String keys();

    @Message("Keys act while no text box has the focus. They can be switched off in your account.")
    String keysNote();

    @Message("Keys are switched off in your account. Everything is a button, too.")
    String keysOff();

    @Message("f and a letter")
    String letters();

    @Message("Press the letter of the field that the marked words belong to. Esc goes back.")
    String lettersNote();

    @Message("Close")
    String close();

    @Message("next / previous article")
    String keyArticles();

    @Message("next / previous field")
    String keyFields();

    @Message("the source has none (of the field you are at)")
    String keyAbsent();

    @Message("right as it is (the field you are at)")
    String keyAccept();

    @Message("edit the field you are at; Esc leaves the text box")
    String keyEdit();

    @Message("what saving will change")
    String keyDiff();

    @Message("look for words of the original")
    String keyFind();

    @Message("leave without loss")
    String keyLeave();

    @Message("save")
    String keySave();

    @Message("split / merge / up / down / delete (the block you are at)")
    String keyBlocks();

    @Message("accept the proposal of the field you are at")
    String keyProposal();

    @Message("these keys")
    String keyHelp();

    @Message("{#if target.type}{article:block(target.type)}{#else if target.part == 'caption'}{moderation:caption}{#else if target.part}{moderation:credit}{#else}{article:field(target.field)}{/if}")
    String target(Target target);
}
