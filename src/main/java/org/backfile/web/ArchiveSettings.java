package org.backfile.web;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/**
 * What whoever runs an archive may set, as {@code backfile.…} properties or {@code BACKFILE_…} environment variables; the README
 * lists them. The database is Quarkus's own setting: {@code QUARKUS_DATASOURCE_JDBC_URL}.
 */
@ConfigMapping(prefix = "backfile")
public interface ArchiveSettings {

    /** The name in the masthead. */
    @WithDefault("The Back File")
    String title();

    /** The address to listen on; {@code 0.0.0.0} for every address of the machine. */
    @WithDefault("127.0.0.1")
    String host();

    @WithDefault("8080")
    int port();

    /** Where the embedded PostgreSQL keeps everything. */
    @WithDefault("data")
    Path data();

    /** Withhold what is imported, until an editor publishes it, unless whoever imports it says otherwise. */
    @WithDefault("false")
    boolean hold();

    /** What is put into this folder is imported. */
    @WithName("import")
    @WithDefault("import")
    Path importFolder();

    /** The most that an administrator can send with the browser at once. */
    @WithDefault("512M")
    MemorySize uploadLimit();

    /** What rendered pages may take up of the disk, so that they need not be made again; 0 to keep none. */
    @WithDefault("512M")
    MemorySize pageCache();

    /** In which times are shown. */
    @WithDefault("UTC")
    ZoneId timeZone();

    /** The address by which the world knows the archive, for what leaves it: feeds, citations, maps of the site. Without it, that of each request. */
    Optional<@WithConverter(PublicAddress.Reader.class) PublicAddress> publicAddress();

    /** An e-mail or web address for reports and questions, shown on the about and error pages. */
    Optional<String> contact();

    /** What whoever proposes a fix without an account is asked; without it nobody is. */
    Optional<@WithConverter(Question.Reader.class) Question> proposalQuestion();

    /** Who may read articles. */
    @WithDefault("everyone")
    Readers readers();

    /** Who may see the originals of the articles that they may read. */
    @WithDefault("everyone")
    Readers originals();

    /** Who may see the history of the articles that they may read. */
    @WithDefault("everyone")
    Readers histories();

    enum Readers { EVERYONE, SIGNED_IN }
}
