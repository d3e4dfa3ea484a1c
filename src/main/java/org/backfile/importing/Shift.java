package org.backfile.importing;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.backfile.source.Damage;
import org.backfile.source.Found;
import org.backfile.source.Limits;
import org.backfile.source.OpenFile;
import org.backfile.source.SourceFiles;

/**
 * One worker's time on one run: claims files and reads what they hold, batch after batch. Earlier batches are prepared and filed
 * meanwhile, so that no processor waits for the disk or the database.
 */
final class Shift {

    /** Whoever pauses an import waits for it. */
    private static final long NANOS_BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(1);
    private static final long NANOS_BETWEEN_RENEWALS = FileQueue.LEASE.toNanos() / 20;

    private final ImportRun run;
    private final String worker;
    private final FileQueue queue;
    private final Preparation preparation;
    private final Filing filing;
    private final BooleanSupplier stopping;
    private Batch batch = new Batch();
    private long looked = System.nanoTime();
    private long renewed = looked;
    private boolean open = true;

    Shift(ImportRun run, String worker, FileQueue queue, Preparation preparation, Filing filing, BooleanSupplier stopping) {
        this.run = run;
        this.worker = worker;
        this.queue = queue;
        this.preparation = preparation;
        this.filing = filing;
        this.stopping = stopping;
    }

    void work() throws SQLException, InterruptedException {
        List<ClaimedFile> files = queue.claim(run.id(), worker);
        while (!files.isEmpty() && goesOn()) {
            for (ClaimedFile file : files) {
                if (goesOn()) {
                    read(file);
                }
            }
            files = goesOn() ? queue.claim(run.id(), worker) : List.of();
        }
        hand();
        filing.await();
    }

    private boolean goesOn() throws SQLException {
        long now = System.nanoTime();
        if (open && now - renewed > NANOS_BETWEEN_RENEWALS) {
            open = queue.renew(run.id(), worker);
            renewed = looked = now;
        } else if (open && now - looked > NANOS_BETWEEN_LOOKS) {
            open = queue.isOpen(run.id());
            looked = now;
        }
        return open && !stopping.getAsBoolean();
    }

    private void read(ClaimedFile file) throws SQLException, InterruptedException {
        long position = file.position();
        try (OpenFile reader = SourceFiles.open(file.path(), file.place(), position, Limits.DEFAULT)) {
            for (Found found = reader.next(); found != null; found = reader.next()) {
                batch.add(file, position, found, reader.bytesRead());
                position = found.next();
                if (file.retried() != null) {
                    break;
                }
                if (batch.isFull()) {
                    hand();
                }
                if (!goesOn()) {
                    return;
                }
            }
        } catch (IOException e) {
            batch.add(file, position, new Found.Refused(file.place(), Found.Refusal.FAILED, "the file cannot be read: " + Damage.of(e), position), 0);
        }
        batch.end(file, position);
        if (batch.isFull()) {
            hand();
        }
    }

    /** Gives the batch to be prepared and filed, as soon as there is room: what lies between reading and filing is held in memory. */
    private void hand() throws SQLException, InterruptedException {
        if (batch.isEmpty()) {
            return;
        }
        while (!filing.hasRoomWithin(1)) {
            goesOn(); // what this worker holds is not to be taken for a dead one's
        }
        filing.add(batch, preparation.begin(batch.take()));
        batch = new Batch();
    }
}
