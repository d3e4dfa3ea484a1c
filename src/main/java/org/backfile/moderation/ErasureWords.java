package org.backfile.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of erasing for good. */
@MessageBundle("erasure")
public interface ErasureWords {

    @Message("Erase for good…")
    String link();

    @Message("Erase article {number}")
    String title(long number);

    @Message("""
            Only where the law asks for it: this cannot be taken back. What is only not to be seen can be withheld, or hidden in part.""")
    String warning();

    @Message("""
            The original’s bytes, all that was read from them, the article, its history, drafts, proposals and place in the index are deleted, and so are the reasons of bulk edits that it was part of and the words that these replaced, on every page before this one answers. \
            What stays is its number, when it was erased, by whom and why, and the digest of the bytes, by which the same file is not imported again.""")
    String goes();

    @Message("""
            Not reached from here: backups that were made before, and files that still lie in the import folder or wherever you imported them from. Delete those yourself; a file that stays in the \
            import folder is listed by its name once more. Reports of imports show a digest in the place of its path; only where something of the same import can still be tried again, the list \
            of files keeps the name. Feeds and pages that others have fetched are theirs.""")
    String stays();

    @Message("What is to go")
    String what();

    @Message("The whole article, with {#if count == 1}its original{#else}its {count} originals{/if}")
    String whole(int count);

    @Message("Only this earlier original, and what was changed while the article was read from it; what the article says now stays:")
    String earlier();

    @Message("With it goes what was split off as its story, and was joined again:")
    String joined();

    @Message("These go with it, because they are read from the same original:")
    String along();

    @Message("Marked as the same, and not erased with it:")
    String same();

    @Message("Article {number}")
    String article(long number);

    @Message("Why (required; it stands in the log for everybody)")
    String reason();

    @Message("Do not repeat what is erased. For example: “at the request of the person concerned, judgment of 3 May”.")
    String reasonHint();

    @Message("The number of the article, once more: {number}")
    String number(long number);

    @Message("Erase for good")
    String erase();

    @Message("""
            {#when problem}{#is NO_REASON}Nothing was erased: say why.{#is REASON_TOO_LONG}Nothing was erased: the reason is longer than 500 characters.{#is TELLS}Nothing was erased: the reason says the headline, and everybody could read it there.\
            {#is OTHER_NUMBER}Nothing was erased: type the number of this article.{#is CHANGED}Nothing was erased: the article has changed since you opened this page. Look at it again.{/when}""")
    String problem(ErasurePage.Problem problem);

    @Message("Erased for good")
    String tombstones();

    @Message("What is left of what was erased.")
    String tombstonesNote();

    @Message("Nothing was ever erased here. Where the law asks for it, it is done from the fixing screen of the article.")
    String none();

    @Message("Article {number} is erased. Backups that were made before still have it.")
    String done(long number);

    @Message("An original of article {number} is erased. Backups that were made before still have it.")
    String doneOriginal(long number);

    @Message("An original of article {number}")
    String anOriginal(long number);

    @Message("not imported again:")
    String digests();
}
