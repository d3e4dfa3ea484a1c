package org.backfile.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.backfile.moderation.Proposal.DeclineReason;
import org.backfile.moderation.SentProposal.Problem;

/** The words of the pages on which readers propose fixes, and of their decision. */
@MessageBundle("proposals")
public interface ProposalWords {

    @Message("Propose a fix")
    String propose();

    @Message("What is wrong? Choose it here; on the next page you say what is right. No account is needed.")
    String choose();

    @Message("{#if about.type}{article:block(about.type)}{#else if about.part == 'caption'}Caption{#else if about.part == 'credit'}Credit{#else}{article:field(about.field)}{/if}{#if about.number > 0} {about.number}{/if}")
    String about(Proposable about);

    @Message("nothing was found")
    String nothing();

    @Message("What stands there now")
    String now();

    @Message("What is right")
    String right();

    @Message("Write the words as the original has them. Leave the box empty if the original has none.")
    String rightHint();

    @Message("A date as 2 March 2013; March 2013 or 2013 if no more is known; 2013-03-02? if it is in doubt.")
    String dateHint();

    @Message("One name a line.")
    String namesHint();

    @Message("Why, if the words are not in the original (a book, another edition, your own knowledge)")
    String why();

    @Message("Leave this empty")
    String trap();

    @Message("Send")
    String send();

    @Message("The original: select the right words, then use them")
    String original();

    @Message("Use the selected words")
    String use();

    @Message("""
            {#when problem}{#is SAME}This is what stands there already. Write what is right.{#is NO_REASON}These words do not stand in the original like that. Copy them from it, or say below how you know.\
            {#is TOO_LONG}This is too long: a line has 2,000 characters at most, all of it 10,000, the reason 1,000.\
            {#is NO_DATE}This is no date, or it may mean two days. Write it as 2 March 2013, March 2013 or 2013.{#is STRETCH}A stretch of time is not taken. Write the year that is likely, with a question mark (1998?), or what is known of it: 1998-XX, 199X.\
            {#is TO_COME}This day is yet to come. If the original prints it all the same and it is within a year, write it as a doubtful one, with a question mark at its end.{#is NAME_LONG}A name has 200 characters at most.{#is NO_LANGUAGE}This is no language. Write its short name: en, de, fr, ar, pt-BR …\
            {#is NO_ADDRESS}This is no web address. It begins with http:// or https://.{#is TRAPPED}The box that says to be left empty was filled. Please empty it, then send again.\
            {#is WRONG_ANSWER}That does not answer the question below.\
            {#is TOO_FAST}That was very fast. Please look once more, then send again.{#is TOO_OLD}The page was open for too long. Please send again; nothing you wrote is lost.\
            {#is TOO_MANY}Many proposals came from your address within the hour. Please send this one later; what you wrote is still here.\
            {#is TOO_MANY_HERE}Many proposals wait for this article already. Please come back when editors have looked at them.{#is LAST}An article needs a headline and a paragraph: these words cannot be left out.{/when}""")
    String problem(Problem problem);

    @Message("Thank you. Your proposal waits for an editor. This page is your receipt: keep its address, it shows what becomes of it.")
    String thanks();

    @Message("Your proposal")
    String receipt();

    @Message("What was proposed is hidden.")
    String hidden();

    @Message("{#when status}{#is WAITING}It waits for an editor.{#is ACCEPTED}It was accepted, and stands in the article now, as its history tells.{#is DECLINED}It was declined.{/when}")
    String status(Proposal.Status status);

    @Message("Its words stand in the original.")
    String verifiable();

    @Message("You proposed that there is none.")
    String none();

    @Message("""
            {#when reason}{#is AS_PRINTED}What stands there is what the original prints.{#is UNPROVEN}It may be true, but nothing that we have shows it.\
            {#is PUBLISHERS}It is for the publisher to correct: the archive shows what was printed.{#is OTHER_FIELD}It says something else than this field is for.\
            {#is FIXED}It was fixed in another way already.{#is NOT_A_FIX}It is no fix.{/when}""")
    String declined(DeclineReason reason);

    @Message("To the article")
    String toArticle();

    @Message("{#if count == 1}A reader proposes{#else}{count} readers propose{/if}")
    String proposed(long count);

    @Message("Proposed by")
    String proposedBy();

    @Message("{#when role}{#is 'corrector'}a trusted corrector{#else}somebody of the desk{/when}")
    String sender(String role);

    @Message("{#if count == 1}a reader{#else}{count} readers{/if}")
    String readers(long count);

    @Message("there is none")
    String thereIsNone();

    @Message("verifiable: it stands in line {line}")
    String verifiableAt(int line);

    @Message("not in the original")
    String notVerifiable();

    @Message("Accept")
    String accept();

    @Message("Decline")
    String decline();

    @Message("Why it is declined")
    String declineReason();

    @Message("in words …")
    String inWords();

    @Message("In words (the reader sees them)")
    String declineWords();

    @Message("The proposal was accepted; readers see it now.")
    String accepted();

    @Message("The proposal was declined; the reader sees why.")
    String declinedNow();

    @Message("The reason is longer than 500 characters. Nothing was declined.")
    String whyTooLong();

    @Message("Say why: choose a reason, or write one.")
    String sayWhy();

    @Message("This proposal was decided already, or what it is about is not there any more.")
    String gone();
}
