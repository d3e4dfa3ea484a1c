package org.backfile.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the import pages. */
@MessageBundle("imports")
public interface ImportWords {

    @Message("Imports")
    String imports();

    @Message("Nothing has been imported yet. Put text dumps of articles into the import folder and start the archive again.")
    String none();

    @Message("{#if folder == '.'}The import folder{#else}{folder}{/if}")
    String folder(String folder);

    @Message("Folder")
    String folderHead();

    @Message("Begun")
    String begun();

    @Message("Finished")
    String finished();

    @Message("going on, or interrupted: it goes on at the next start")
    String unfinished();

    @Message("Files")
    String files();

    @Message("File")
    String file();

    @Message("Outcome")
    String outcomeHead();

    @Message("{#when outcome}{#is IMPORTED}imported{#is UPDATED}updated{#is DUPLICATE}duplicate{#is SKIPPED}skipped{#is FAILED}failed{#is QUARANTINED}quarantined{/when}")
    String outcome(Outcome outcome);

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

    @Message("Only an administrator can remove an import.")
    String onlyAdministrators();

    @Message("{#if count == 1}1 article of this import was touched by an editor; a removal leaves it:{#else}{count} articles of this import were touched by an editor; a removal leaves them:{/if}")
    String touched(int count);

    @Message("{#if count == 1}The first file is listed.{#else}The first {count} files are listed, those with problems first.{/if}")
    String listed(int count);
}
