package org.backfile.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes guessing slow: after some failures whoever tries a name, or from an address, has to wait, ever longer, but never for good. */
@ApplicationScoped
public class Throttle {

    /** Failures that cost nothing. */
    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** Past this many names and addresses those that waited longest are forgotten. */
    private static final int MOST = 10_000;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Failures(int count, Instant last) {

        /** When the next try is free: a second after the fifth failure, then twice as long each time. */
        Instant free() {
            return count < FREE ? last : last.plusSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(count - FREE, 30)));
        }
    }

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** How long whoever comes under these keys has to wait before trying; zero if not at all. */
    Duration wait(String... keys) {
        Instant now = clock.instant();
        Duration longest = Duration.ZERO;
        for (String key : keys) {
            Failures known = failures.get(key);
            if (known != null && known.free().isAfter(now)) {
                Duration left = Duration.between(now, known.free());
                longest = left.compareTo(longest) > 0 ? left : longest;
            }
        }
        return longest;
    }

    void failed(String... keys) {
        Instant now = clock.instant();
        if (failures.size() > MOST) {
            failures.values().removeIf(known -> known.last().isBefore(now.minus(LONGEST)));
        }
        for (String key : keys) {
            failures.compute(key, (any, known) -> new Failures(known == null ? 1 : known.count() + 1, now));
        }
    }

    void succeeded(String... keys) {
        for (String key : keys) {
            failures.remove(key);
        }
    }
}
