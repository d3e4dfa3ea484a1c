package org.backfile.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page, and those of the error pages. */
@MessageBundle("web")
public interface WebWords {

    @Message("Skip to the text")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("Latest")
    String latest();

    @Message("Publications")
    String publications();

    @Message("Dates")
    String dates();

    @Message("About")
    String about();

    @Message("Search the archive")
    String searchLabel();

    /** Behind what is named, before what is said of it. */
    @Message(":")
    String colon();

    @Message("Search")
    String search();

    @Message("What was changed")
    String log();

    @Message("Editors")
    String editors();

    @Message("The desk")
    String desk();

    @Message("Articles")
    String articles();

    @Message("Authors")
    String authors();

    @Message("Topics")
    String topics();

    @Message("Datelines")
    String places();

    @Message("Bulk edits")
    String bulkEdits();

    @Message("Administration")
    String administration();

    @Message("Erased")
    String erased();

    @Message("Imports")
    String imports();

    @Message("Index")
    String index();

    @Message("Backups")
    String backups();

    @Message("Accounts")
    String accounts();

    @Message("Sign out")
    String signOut();

    @Message("Readers’ pages")
    String asReaders();

    @Message("Back to the front page")
    String backToFront();

    @Message("Questions and reports:")
    String contact();

    @Message("{#when status}{#is 400}This address cannot be read{#is 401}You are not signed in{#is 403}Not allowed{#is 404}Nothing here{#is 405}Not that way{#is 409}Somebody was faster{#is 410}Removed{#is 413}Too large{#is 422}Not understood{#is 429}Too often{#else}Something went wrong{/when}")
    String errorTitle(int status);

    @Message("{#when status}{#is 400}Something in the address or the form is not as the archive expects it. Go back and try again, or begin at the front page.{#is 401}Sign in, then go back and try again.{#is 403}Your account may not do this, or the form did not come from a page of this archive. Go back, load the page again and try once more; if it is still refused, ask an administrator.{#is 404}The archive has no page at this address. It may have been mistyped, or the article is not open to readers.{#is 405}This address does not take that kind of request.{#is 409}Somebody else changed this at the same moment. Nothing was saved. Go back, load the page again, and decide once more.{#is 410}What stood at this address was removed from the archive.{#is 413}What you sent is larger than this archive takes.{#is 422}The archive could not make sense of what you sent. Go back and look it through.{#is 429}Wait a little, then try again.{#else}The archive made a mistake, and has noted it. Try again in a moment.{/when}")
    String errorText(int status);

    @Message("At most {megabytes} MB can be sent at once, and nothing of this was kept. Go back and send less.")
    String mostAtOnce(String megabytes);

    @Message("Files that are larger can be put into the import folder, or be imported on the command line.")
    String largerFiles();

    @Message("If you report it, say this number:")
    String incident();

    @Message("Queue")
    String queue();

    @Message("Feed of what is new here")
    String feed();

    @Message("Follow")
    String follow();

    @Message("Languages of these pages")
    String languages();

    @Message("English")
    String ownName();

    @Message("Read these pages in English")
    String offer();

    @Message("No, thank you")
    String declineOffer();
}
