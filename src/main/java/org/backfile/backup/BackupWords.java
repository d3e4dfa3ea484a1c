package org.backfile.backup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of backups. */
@MessageBundle("backups")
public interface BackupWords {

    @Message("Backups")
    String backups();

    @Message("A backup holds everything: originals, readings, articles, edits with their history, imports and accounts. It is one ZIP file, made at one instant while the archive runs. Keep it as you keep the archive: whoever has it has the accounts too.")
    String what();

    @Message("Download a backup now")
    String download();

    @Message("No backup has been made yet.")
    String none();

    @Message("The last ones")
    String last();

    @Message("When")
    String when();

    @Message("How")
    String how();

    @Message("Rows")
    String rows();

    @Message("Bytes")
    String bytes();

    @Message("downloaded by {name}")
    String byBrowser(String name);

    @Message("the archive was restored, from the backup of {when}")
    String restored(String when);

    @Message("on the command line")
    String byCommand();

    @Message("On the command line")
    String byCommandHead();

    @Message("“backup” saves the archive into a file, also while it runs; “restore” fills an empty archive from it: a new data folder, or a new database.")
    String command();
}
