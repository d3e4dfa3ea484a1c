package org.backfile.article;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Counts how often each article is read: in memory, written down now and then in one go. Who reads is not noted anywhere. */
@ApplicationScoped
public class Readership {

    private static final Logger LOG = Logger.getLogger(Readership.class);
    private static final int SECONDS = 30;
    /** Past so many articles nothing new is counted until the next time: an enumeration of the archive is not to fill the memory. */
    private static final int MOST = 100_000;

    private static final String ADD = """
            update review_item i set readers_at = ?, readers = new.views
                + i.readers * power(0.5, greatest(0, extract(epoch from ?::timestamptz - coalesce(i.readers_at, ?::timestamptz))) / (30 * 86400))
            from (select * from unnest(?, ?) as counted (article_id, views)) new where i.article_id = new.article_id""";

    private final DataSource database;
    private final ReadNow current;
    private final Clock clock;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "readership");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Long, Integer> counted = new ConcurrentHashMap<>();

    Readership(DataSource database, ReadNow current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        writer.scheduleWithFixedDelay(this::tryToFlush, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void end(@Observes ShutdownEvent stop) {
        writer.shutdownNow();
        tryToFlush();
    }

    /** Somebody reads the article with this request. */
    public void count(long articleId) {
        current.note(articleId);
        countAgain(articleId);
    }

    /** Somebody reads it as it was made for somebody else. */
    public void countAgain(long articleId) {
        if (counted.size() < MOST || counted.containsKey(articleId)) {
            counted.merge(articleId, 1, Integer::sum);
        }
    }

    private void tryToFlush() {
        try {
            flush();
        } catch (SQLException | RuntimeException e) {
            LOG.debugf(e, "Readers could not be written down."); // they are still in memory
        }
    }

    /** Writes down what was counted since the last time. */
    public synchronized void flush() throws SQLException {
        Map<Long, Integer> now = new HashMap<>(counted);
        if (now.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(ADD)) {
            for (int at = 1; at <= 3; at++) {
                statement.setObject(at, clock.instant().atOffset(ZoneOffset.UTC));
            }
            Long[] ids = now.keySet().stream().sorted().toArray(Long[]::new);
            statement.setArray(4, connection.createArrayOf("bigint", ids));
            statement.setArray(5, connection.createArrayOf("float8", Arrays.stream(ids).map(id -> (double) now.get(id)).toArray()));
            statement.executeUpdate();
        }
        now.forEach((id, views) -> counted.computeIfPresent(id, (key, all) -> all.equals(views) ? null : all - views));
    }
}
