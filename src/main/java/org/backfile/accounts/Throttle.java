package org.backfile.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes guessing slow: after some failures whoever tries a name, or from an address, has to wait, ever longer, but never for good. */
@ApplicationScoped
public class Throttle {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** Failures older than this do not count any more. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    /** Past this many keys those whose failures are forgotten are cleared away. */
    private static final int MOST = 10_000;

    private final Map<Key, Tries> tries = new HashMap<>();
    private final Clock clock;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is tried, or where from.
     *
     * @param free failures that cost nothing
     */
    record Key(String text, int free) {

        static Key name(String name) {
            return new Key("name " + name.toLowerCase(Locale.ROOT), 5);
        }

        /** A whole newsroom may sit behind one address. */
        static Key address(String address) {
            return new Key("address " + address, 30);
        }
    }

    private record Tries(int count, Instant last) {

        /** When the next try is free: a second after the last one that costs nothing, then twice as long each time. */
        Instant next(int free) {
            return count < free ? Instant.MIN : last.plusSeconds(Math.min(LONGEST.toSeconds(), 1L << Math.min(count - free, 30)));
        }
    }

    /**
     * Counts a try before its outcome is known, so that many at once gain nothing.
     *
     * @return how long to wait instead of trying; zero if it may be tried now
     */
    synchronized Duration tryNow(Key... keys) {
        Instant now = clock.instant();
        forget(now);
        Duration wait = Duration.ZERO;
        for (Key key : keys) {
            Tries known = tries.get(key);
            if (known != null && known.next(key.free()).isAfter(now)) {
                Duration left = Duration.between(now, known.next(key.free()));
                wait = left.compareTo(wait) > 0 ? left : wait;
            }
        }
        if (wait.isZero()) {
            for (Key key : keys) {
                tries.merge(key, new Tries(1, now), (known, one) -> isForgotten(known, now) ? one : new Tries(known.count() + 1, now));
            }
        }
        return wait;
    }

    /** The right password wipes out the failures of the name. */
    synchronized void succeeded(Key name) {
        tries.remove(name);
    }

    /** It wipes out only itself at the address, as others may be guessing from there. */
    synchronized void succeededFrom(Key address) {
        tries.computeIfPresent(address, (key, known) -> known.count() == 1 ? null : new Tries(known.count() - 1, known.last()));
    }

    private void forget(Instant now) {
        if (tries.size() > MOST) {
            tries.values().removeIf(known -> isForgotten(known, now));
        }
    }

    private static boolean isForgotten(Tries known, Instant now) {
        return known.last().plus(FORGOTTEN).isBefore(now);
    }
}
