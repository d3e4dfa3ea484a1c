package org.backfile.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's figures. */
@MessageBundle("figures")
public interface FiguresWords {

    @Message("The desk in figures")
    String title();

    @Message("{#if count == 1}1 article waits{#else}{count.number} articles wait{/if}")
    String waitingExactly(long count);

    @Message("Figures")
    String figures();

    @Message("What waits")
    String waiting();

    @Message("An article that waits for two reasons is counted for each of them.")
    String waitingNote();

    @Message("any reason")
    String anyReason();

    @Message("{#if days == 0}All{#else if days == 1}A day{#else if days == 365}A year{#else}{days} days{/if}")
    String age(int days);

    @Message("and longer")
    String andLonger();

    @Message("What was done")
    String done();

    @Message("Articles about which something was decided on the fixing screen, week by week.")
    String doneNote();

    @Message("Nothing was decided in the last half year. What is fixed and accepted on the fixing screen is counted here, week by week, and so is how often the reading was right.")
    String nothingDone();

    @Message("Articles decided about, week by week since {since}: {best} in the week of {when}, which was the most. The table below has every week.")
    String plot(String since, String best, String when);

    @Message("Week of {day}")
    String weekOf(String day);

    @Message("Most: {count}, week of {day}")
    String most(String count, String day);

    @Message("this week")
    String thisWeek();

    @Message("As a table")
    String asTable();

    @Message("Week")
    String week();

    @Message("Articles")
    String articles();

    @Message("Left as read")
    String kept();

    @Message("Changed")
    String changed();

    @Message("{#if count == 1}1 article{#else}{count.number} articles{/if}")
    String articleCount(long count);

    @Message("How often the reading was right")
    String agreement();

    @Message("""
            Of the values that somebody looked at for the first time in the last half year: how many were left as they were read. In brackets the limits within which the true share lies in nineteen cases of twenty. \
            Where all is accepted, what was right is counted too; where only what is wrong is saved, a field looks worse than it is.""")
    String agreementNote();

    @Message("Nothing of this publication was decided in the last half year.")
    String nothingOfThis();

    @Message("Field")
    String field();

    @Message("Publication")
    String publication();

    @Message("Decided")
    String base();

    @Message("Right as read")
    String share();

    @Message("too few to tell")
    String tooFew();

    @Message("{share.percent} ({least.percent}–{most.percent})")
    String shareOf(double share, double least, double most);

    @Message("By field")
    String byField();

    @Message("By publication")
    String byPublication();

    @Message("Those first in which most was changed.")
    String byPublicationNote();

    @Message("All publications")
    String allPublications();
}
