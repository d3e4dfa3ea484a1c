package org.backfile.server;

import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import org.backfile.web.MalformedAddress;

/** Serves the archive until it is told to stop; the database it brought is started before and stopped after everything else. */
@Command(name = "serve", description = "Serves the archive (the default).")
final class ServeCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        System.setProperty(MalformedAddress.LEFT_TO_US, "true");
        EarlySettings settings = EarlySettings.read();
        // Asked before the database is started, which takes longer; Quarkus finds out about a race that is lost.
        settings.address().refuseIfTaken();
        try (Farewell farewell = new Farewell()) {
            Optional<ExternalDatabase> external = settings.database();
            if (external.isPresent()) {
                external.get().check();
                return Booted.run(Serving.class, settings.address(), farewell);
            }
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(DataFolder.at(settings.archive().data()), System.out::println);
                    DatabaseProperties properties = DatabaseProperties.of(postgres)) {
                return Booted.run(Serving.class, settings.address(), farewell);
            }
        }
    }
}
