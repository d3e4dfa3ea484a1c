package org.backfile.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the import pages. */
@MessageBundle("imports")
public interface ImportWords {

    @Message("Imports")
    String imports();

    @Message("Nothing has been imported yet. Send files below, or put them into the import folder: what lies there is imported while the archive runs.")
    String none();

    @Message("{#if label == '.'}The import folder{#else}{label}{/if}")
    String label(String label);

    @Message("What")
    String what();

    @Message("Number")
    String number();

    @Message("Import {id}")
    String numbered(long id);

    @Message("State")
    String state();

    @Message("{#when state}{#is RUNNING}going on{#is PAUSED}paused{#is CANCELED}canceled{#is FINISHED}finished{/when}")
    String stateOf(ImportRun.State state);

    @Message("Begun")
    String begun();

    @Message("Finished")
    String finished();

    @Message("Files")
    String files();

    @Message("File")
    String file();

    @Message("Outcome")
    String outcomeHead();

    @Message("{#when outcome}{#is IMPORTED}imported{#is UPDATED}updated{#is DUPLICATE}duplicate{#is SKIPPED}skipped{#is FAILED}failed{#is QUARANTINED}quarantined{/when}")
    String outcome(Outcome outcome);

    @Message("{#when outcome}{#is IMPORTED}imported{#is UPDATED}updated{#is DUPLICATE}{#if count == 1}duplicate{#else}duplicates{/if}{#is SKIPPED}skipped{#is FAILED}failed{#is QUARANTINED}quarantined{/when}")
    String outcomes(Outcome outcome, long count);

    @Message("{count.number} of them withheld")
    String withheld(long count);

    @Message("Article or reason")
    String result();

    @Message("article {id}")
    String article(long id);

    @Message("same bytes as article {id}")
    String sameAs(long id);

    @Message("same bytes as another file")
    String sameBytes();

    @Message("Remove what this import brought")
    String rollBack();

    @Message("Takes every article of this import that no editor has touched out of the archive. Their addresses say that they were removed; the originals are kept, and the import can be put back.")
    String rollBackNote();

    @Message("Put it back")
    String revive();

    @Message("Removed on {when}. Its articles can be put back as they were.")
    String rolledBack(String when);

    @Message("removed")
    String removed();

    @Message("Only an administrator can remove an import.")
    String onlyAdministrators();

    @Message("{#if count == 1}1 article of this import was touched by an editor; a removal leaves it:{#else}{count} articles of this import were touched by an editor; a removal leaves them:{/if}")
    String touched(int count);

    @Message("{percent} percent: {read} of {files} files")
    String progress(int percent, String read, String files);

    @Message("{read} of {all} MB")
    String megabytes(String read, String all);

    @Message("{#if minutes == 0}less than a minute left{#else if minutes == 1}about a minute left{#else if minutes < 90}about {minutes.number} minutes left{#else}about {hours.number} hours left{/if}")
    String left(long minutes, long hours);

    @Message("The page shows itself anew every few seconds.")
    String refreshing();

    @Message("Keep it still")
    String keepStill();

    @Message("Show how far it is now")
    String lookAgain();

    @Message("It belongs to the command line or to another archive, and nobody is heard of. It goes on there with “imports resume {id}”, or here, if this machine has the files.")
    String waiting(long id);

    @Message("It waits, and goes on as soon as it can. The database says: {trouble}")
    String trouble(String trouble);

    @Message("Pause")
    String pause();

    @Message("Go on")
    String goOn();

    @Message("Go on here")
    String goOnHere();

    @Message("Cancel the rest")
    String cancel();

    @Message("Try again what failed")
    String retry();

    @Message("Reasons")
    String reasons();

    @Message("Reason")
    String reason();

    @Message("How often")
    String howOften();

    @Message("Items")
    String items();

    @Message("All")
    String all();

    @Message("Further items")
    String furtherItems();

    @Message("Nothing was found.")
    String nothingFound();

    @Message("Read it anyway")
    String readAnyway();

    @Message("kept, but no article")
    String kept();

    @Message("Send files")
    String upload();

    @Message("Files")
    String uploadFiles();

    @Message("Text dumps, saved web pages, crawls (WARC, WACZ), exports (JSON, CSV) and archives of them (ZIP, tar, gzip). Together no more than {limit} MB; larger ones go into the import folder.")
    String uploadHint(String limit);

    @Message("Together {size}, of {limit} MB at most.")
    String uploadTotal(String size, String limit);

    @Message("Together {size}, which is more than the {limit} MB that can be sent at once: choose fewer, or put them into the import folder.")
    String uploadOver(String size, String limit);

    @Message("A folder cannot be sent as such: drop the files that are in it, or a ZIP archive of it.")
    String uploadFolders();

    @Message("Publication of articles that name none")
    String uploadPublication();

    @Message("Withhold them until an editor publishes them")
    String uploadHold();

    @Message("Import")
    String importNow();

    @Message("No file was chosen.")
    String noFiles();

    @Message("{#if count == '1'}1 article was read by an older version of the parser.{#else}{count} articles were read by an older version of the parser.{/if} Reading them anew changes no value that an editor has settled.")
    String older(String count);

    @Message("Read them anew")
    String reread();

    @Message("They are being read anew. What changes stands in each article’s history.")
    String rereading();

    @Message("There is no such outcome, so all are listed:")
    String nonsense();

    @Message("{#when told}{#is 'pause'}Paused: what is being read is finished first.{#is 'resume'}It goes on.{#is 'cancel'}Canceled. What it brought stays.{#is 'retry'}What failed is tried again.{#is 'rollback'}Removed.{#is 'revival'}Put back.{/when}")
    String told(String told);
}
