package org.backfile.server;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;

/** What an archive does once its database is migrated and its pages can be reached: import what is new, and say that it is open. */
@ApplicationScoped
@Unremovable
class Serving implements QuarkusApplication {

    private final StartBlock block;

    Serving(StartBlock block) {
        this.block = block;
    }

    @Override
    public int run(String... args) {
        block.print();
        Quarkus.waitForExit();
        return ExitCodes.OK;
    }
}
