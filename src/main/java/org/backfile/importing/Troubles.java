package org.backfile.importing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Why the runs that this process works on cannot go on now: a full disk, a database that is away. */
@ApplicationScoped
class Troubles {

    private final Map<Long, String> ofRuns = new ConcurrentHashMap<>();

    void begin(long run, String sentence) {
        ofRuns.put(run, sentence);
    }

    void end(long run) {
        ofRuns.remove(run);
    }

    /** In the database's words; empty if nothing is wrong. */
    Optional<String> of(long run) {
        return Optional.ofNullable(ofRuns.get(run));
    }
}
