package org.backfile.importing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An import: starts, collects what became of each thing it found, closes; goes on where it was if it was interrupted. */
@Entity
@Table(name = "import_run")
public class ImportRun extends PanacheEntityBase {

    /** Whether a run is to be worked on. */
    public enum State {
        RUNNING,
        /** It goes on when somebody says so. */
        PAUSED,
        /** What it brought stays; the rest does not come. */
        CANCELED,
        FINISHED;

        /** The word in the database and in reports. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Converter(autoApply = true)
        static class Words implements AttributeConverter<State, String> {
            @Override
            public String convertToDatabaseColumn(State state) {
                return state == null ? null : state.word();
            }

            @Override
            public State convertToEntityAttribute(String word) {
                return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
            }
        }
    }

    /**
     * How a run goes about its work.
     *
     * @param node        the data folder whose archive works on it; null for whoever is told to on the command line
     * @param hold        withhold what it brings, until somebody publishes it
     * @param publication of articles that name none; null to leave them without
     */
    public record Terms(String node, boolean hold, String publication) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String label;
    private State state = State.RUNNING;
    private String node;
    /** What is still to be listed; null when all files are known. */
    private String[] paths;
    private boolean hold;
    private String publication;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Column(name = "rolled_back_at")
    private Instant rolledBackAt;

    protected ImportRun() {
    }

    /** @param paths to be listed before the run can finish; null if its files are added otherwise */
    ImportRun(String label, Terms terms, List<String> paths, Instant startedAt) {
        this.label = label;
        this.node = terms.node();
        this.hold = terms.hold();
        this.publication = terms.publication();
        this.paths = paths == null ? null : paths.toArray(String[]::new);
        this.startedAt = startedAt;
    }

    /** The unfinished run of that label on that node. */
    static Optional<ImportRun> unfinished(String label, String node) {
        return find("label = ?1 and node = ?2 and state = RUNNING order by id", label, node).firstResultOptional();
    }

    /** The runs that the archive of this data folder is to work on, oldest first. */
    static List<ImportRun> runningOn(String node) {
        return list("node = ?1 and state = RUNNING order by id", node);
    }

    void listed() {
        paths = null;
    }

    /** Pauses, cancels, or takes up again; a finished run stays finished. */
    void turn(State newState, Instant now) {
        if (state == newState || state == State.FINISHED && newState != State.RUNNING) {
            return; // somebody pressed a button of a page that showed how it was before
        }
        state = newState;
        finishedAt = newState == State.CANCELED ? now : null;
    }

    /** Makes the archive of this data folder work on it. */
    void moveTo(String newNode) {
        node = newNode;
    }

    /** Closes the run if all of its files are read; true if it is finished. */
    static boolean finishIfDone(long id, Instant now) {
        getEntityManager().createNativeQuery("""
                update import_run r set state = 'finished', finished_at = ?1 where id = ?2 and state = 'running' and paths is null
                and not exists (select from import_file f where f.run_id = r.id and not f.done)""")
                .setParameter(1, now).setParameter(2, id).executeUpdate();
        return count("id = ?1 and state = FINISHED", id) > 0;
    }

    void markRolledBack(Instant now) {
        rolledBackAt = now;
    }

    void markRevived() {
        rolledBackAt = null;
    }

    public Long id() {
        return id;
    }

    /** What is imported, as the run's report names it. */
    public String label() {
        return label;
    }

    public State state() {
        return state;
    }

    /** The data folder whose archive works on it; empty for runs of the command line. */
    public Optional<String> node() {
        return Optional.ofNullable(node);
    }

    List<String> paths() {
        return paths == null ? List.of() : Arrays.asList(paths);
    }

    boolean isListed() {
        return paths == null;
    }

    boolean isHeld() {
        return hold;
    }

    /** Of articles that name none; null to leave them without. */
    String publication() {
        return publication;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty while there is something left to do. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public Optional<Instant> rolledBackAt() {
        return Optional.ofNullable(rolledBackAt);
    }

    public static List<ImportRun> newestFirst() {
        return find("order by id desc").list();
    }

    /** What became of all that it found. */
    public Totals totals() {
        return ImportItem.totals(id);
    }
}
