package org.backfile.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.backfile.article.Splits;

/** The words of the pages about the names of publications and authors. */
@MessageBundle("authorities")
public interface AuthorityWords {

    @Message("Publications")
    String publications();

    @Message("Authors")
    String authors();

    @Message("Name")
    String name();

    @Message("Other names")
    String otherNames();

    @Message("Articles")
    String articles();

    @Message("{#if count == 1}1 article{#else}{count.number} articles{/if}")
    String count(long count);

    @Message("No publication yet. They come with the articles that name them.")
    String noPublications();

    @Message("Rename")
    String rename();

    @Message("The old name stays one of its other names, and its old address leads to the new one.")
    String renameHint();

    @Message("Other names and web hosts, one a line")
    String aliases();

    @Message("What is imported under one of these is filed here; a search by one of them finds it.")
    String aliasesHint();

    @Message("Save")
    String save();

    @Message("Merge it into another publication")
    String mergeHead();

    @Message("Name of the other")
    String into();

    @Message("Why (stands in the history of each article)")
    String reason();

    @Message("Show what it would do")
    String look();

    @Message("All its articles move there, its names and its address lead there, and it can be taken back. First you see what it would do.")
    String mergeHint();

    @Message("Merged with it")
    String merged();

    @Message("how, and the way back")
    String mergedHow();

    @Message("What was done to its names")
    String log();

    @Message("""
            {#when fault}{#is NAME_MISSING}Write a name.{#is NAME_LONG}This is longer than 200 characters.{#is NAME_TAKEN}Another publication has the name “{about}”. Merge the two instead.\
            {#is NAME_MERGED}“{about}” was merged with this publication and leads here already. To give it that name, take the merging back first: how stands below, at “Merged with it”.\
            {#is ALIASES_MANY}No more than 50 names, and none longer than 200 characters.{#is ALIAS_TAKEN}Another publication has the name “{about}”. Merge the two instead.\
            {#is INTO_UNKNOWN}There is no publication of this name.{#is INTO_ITSELF}This is the same publication.{#is REASON_MISSING}Say why, in up to 500 characters: readers see it in the history.{/when}""")
    String fault(PublicationDesk.Fault fault, String about);

    @Message("{#switch told}{#case 'name'}Renamed.{#case 'aliases'}Saved: its other names.{#case 'taken-back'}Taken back: its names are as they were before.{#case 'merged'}The publication of that address was merged with this one.{#case 'since'}Nothing was taken back: its names have been changed again since, or another publication has one of them by now.{#case 'called'}From now on the author stands under that name.{#case 'released'}Taken back: the author stands under the printed name again.{/switch}")
    String told(String told);

    @Message("Printed as")
    String printed();

    @Message("Stands under")
    String preferred();

    @Message("An author who is printed by several names stands under one of them: in lists, counts and searches. The byline stays as it was printed.")
    String authorsNote();

    @Message("Let it stand under that name")
    String call();

    @Message("{#switch wrong}{#case 'printed'}Write the printed name, in up to 200 characters.{#case 'preferred'}Write the name under which the author shall stand, in up to 200 characters.{#case 'same'}These are the same name.{/switch}")
    String wrong(String wrong);

    @Message("Take back")
    String release();

    @Message("Take back: {what}")
    String takeBackThis(String what);

    @Message("taken back by {who}")
    String undone(String who);

    @Message("Nothing said of any author’s name yet: each stands under the name that is printed.")
    String noAuthors();

    @Message("By")
    String by();

    @Message("The same as another article, or two in one")
    String sameAs();

    @Message("Two in one")
    String splitHead();

    @Message("Pages of one address are taken for one article. If an earlier page was another story, it becomes an article of its own again: with a number of its own, as it was read then. What editors did stays with this one. It can be taken back.")
    String splitNote();

    @Message("Why (stands in the history of both, and in the log)")
    String twinReason();

    @Message("read {moment}")
    String readAt(String moment);

    @Message("Why (stands in the history of the new article, and in the log)")
    String splitReason();

    @Message("Make it an article of its own")
    String split();

    @Message("""
            Readers do not see it: {#when why}{#is ORIGIN_CLOSED}they do not see the article that it comes from either.{#is INCOMPLETE}it lacks a headline or a paragraph.\
            {#is HIDDEN}something is hidden of the article that it comes from, and it may say just that. Look through it before you publish it.{/when}""")
    String closed(Splits.Closed why);

    @Message("It says words that are hidden, and cannot be published as long as it does:")
    String saysHidden();

    @Message("To the fixing screen")
    String toFixing();

    @Message("This article was split off from")
    String splitFrom();

    @Message("Split off from it")
    String splitOff();

    @Message("Take it back: it is an earlier page of that one again")
    String joinAgain();

    @Message("Two articles are one story: this one leaves the archive, and its address leads to the other. It can be taken back.")
    String twinNote();

    @Message("Number or address of the one that is kept")
    String otherArticle();

    @Message("Keep the other, remove this one")
    String markTwin();

    @Message("This article was removed for the same one:")
    String keptIs();

    @Message("Take it back: it stands by itself again")
    String partTwins();

    @Message("Kept in the place of")
    String keptFor();

    @Message("{#switch told}{#case 'marked'}This one is removed, and its address leads to the one that is kept.{#case 'parted'}Taken back: it stands by itself again.{#case 'split'}This is an article of its own now.{#case 'joined'}Taken back: this one is removed, and its address leads to the one that it came from.{/switch}")
    String twinTold(String told);

    @Message("""
            {#switch wrong}{#case 'unknown'}There is no such article. Give its number, or its address.{#case 'itself'}That is this article.{#case 'removed'}This article is removed already.\
            {#case 'kept_removed'}The other one is removed itself.{#case 'reason'}Say why, in up to 500 characters.{/switch}""")
    String twinWrong(String wrong);
}
