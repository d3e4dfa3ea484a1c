package org.backfile.server;

import java.io.IOException;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import org.backfile.importing.Importer;

/** What an archive does once its database is migrated and its pages can be reached: import what is new, and say that it is open. */
@ApplicationScoped
@Unremovable
class Serving implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Serving.class);

    private final StartBlock block;
    private final Importer importer;

    Serving(StartBlock block, Importer importer) {
        this.block = block;
        this.importer = importer;
    }

    @Override
    public int run(String... args) {
        try {
            importer.importNew();
        } catch (IOException e) {
            LOG.errorf("The import folder cannot be read (%s); what is in the archive can be read all the same.", e.getMessage());
        }
        block.print();
        Quarkus.waitForExit();
        return ExitCodes.OK;
    }
}
