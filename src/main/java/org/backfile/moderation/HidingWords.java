package org.backfile.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of hiding what readers are not to see. */
@MessageBundle("hiding")
public interface HidingWords {

    @Message("Hidden from readers: {headline}")
    String title(String headline);

    @Message("Hidden from readers")
    String link();

    @Message("""
            What was defamatory and is fixed need not live on in histories, earlier versions, the original and its search. What is hidden here is gone for readers on every \
            page before this page answers; editors go on seeing it, marked. What the article itself says now stays: fix that, or withhold the article.""")
    String note();

    @Message("Hidden. Readers do not see it any more.")
    String done();

    @Message("Readers see it again.")
    String lifted();

    @Message("Nothing is hidden of this article.")
    String nothing();

    @Message("Hide this change")
    String hideChange();

    @Message("Neither what it took away nor what it brought is shown, nor any other earlier wording of the same place.")
    String changeHint();

    @Message("Hide this proposal")
    String hideProposal();

    @Message("Its receipt shows what became of it, and no words.")
    String proposalHint();

    @Message("Hide words of the original")
    String hideWords();

    @Message("Words, as the original has them")
    String words();

    @Message("""
            Every place where they stand is covered with a bar, in newer originals of this article too, and earlier versions that say them are hidden there. Readers get \
            neither the saved page nor the record as it came any more.""")
    String wordsHint();

    @Message("Why (required; it stands in the log for everybody: do not repeat the hidden words)")
    String reason();

    @Message("Hide")
    String hide();

    @Message("Hide something else")
    String other();

    @Message("{#when problem}{#is NO_REASON}Nothing was hidden: say why.{#is REASON_TOO_LONG}Nothing was hidden: the reason is longer than 500 characters.{#is WORDS_TOO_LONG}Nothing was hidden: these are more than 10,000 characters. Hide them in parts.{#is NO_SUCH_WORDS}Nothing was hidden: these words do not stand in the original. Copy them from it.{/when}")
    String problem(HidingPage.Problem problem);

    @Message("The original still says what a hidden change was about:")
    String stillSaid();

    @Message("Hide these words there too")
    String hideThere();

    @Message("The article itself says this to everybody, and goes on doing so whatever is hidden of its past ({field}):")
    String published(String field);

    @Message("Fix it there")
    String fixThere();

    @Message("What it brought is what the article says now, and readers go on seeing that.")
    String broughtToStay();

    @Message("Proposals of readers")
    String proposals();

    @Message("Hide…")
    String choose();

    @Message("To hide a change, choose it in the history.")
    String changes();

    @Message("A change: {field}")
    String aChange(String field);

    @Message("A proposal: {field}")
    String aProposal(String field);

    @Message("Words of the original")
    String ofOriginal();

    @Message("hidden by {who}")
    String hiddenBy(String who);

    @Message("shown again by {who}")
    String liftedBy(String who);

    @Message("Show to readers again")
    String lift();

    @Message("Readers do not see these words of the original:")
    String notSeen();
}
