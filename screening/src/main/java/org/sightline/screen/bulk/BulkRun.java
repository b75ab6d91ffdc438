// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows through a work into a sink: in the order of the input, by several threads, with a bounded number of rows in memory. The
 * calling thread reads and writes; the others work. One thread or many, the result is the same.
 *
 * @param threads that work, at least one
 * @param remarks hears what a person should know of a row, in the order of the input, on the calling thread
 * @param progress hears how far it is, some hundred rows apart, on the calling thread
 */
public record BulkRun(int threads, Consumer<String> remarks, Consumer<Tally> progress) {
    private static final int BATCH = 128;
    /** Batches in the works for each thread. */
    private static final int AHEAD = 4;
    /** Batches between two checkpoints. */
    private static final int CHECKPOINT = 32;

    public BulkRun {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread works");
        }
    }

    private static final class Batch {
        private final byte[] bytes;
        private final Tally tally;
        private final List<String> remarks;

        Batch(byte[] bytes, Tally tally, List<String> remarks) {
            this.bytes = bytes;
            this.tally = tally;
            this.remarks = remarks;
        }
    }

    /**
     * Runs to the end of the rows.
     *
     * @param done what an earlier run has done: so many rows are passed over, and it counts in what is returned
     * @return what was done, with what had been
     */
    public Tally run(RowSource rows, Function<InputRow, Done> work, Sink sink, Tally done) throws IOException {
        for (long passed = 0; passed < done.rows(); passed++) {
            if (rows.next() == null) {
                throw new IOException("the input has fewer rows than were done before");
            }
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, BulkRun::daemon);
        try {
            return run(rows, work, sink, done, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private Tally run(RowSource rows, Function<InputRow, Done> work, Sink sink, Tally before, ExecutorService workers)
            throws IOException {
        Deque<Future<Batch>> working = new ArrayDeque<>();
        Tally tally = before;
        boolean more = true;
        for (long batches = 1; more || !working.isEmpty(); batches++) {
            while (more && working.size() < threads * AHEAD) {
                List<InputRow> batch = batch(rows);
                more = batch.size() == BATCH;
                Callable<Batch> task = () -> worked(batch, work);
                working.add(workers.submit(task));
            }
            Batch finished = finished(working.poll());
            sink.write(finished.bytes);
            tally = tally.plus(finished.tally);
            finished.remarks.forEach(remarks);
            progress.accept(tally);
            if (batches % CHECKPOINT == 0) {
                sink.checkpoint(tally);
            }
        }
        return tally;
    }

    private static List<InputRow> batch(RowSource rows) throws IOException {
        List<InputRow> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH) {
            InputRow row = rows.next();
            if (row == null) {
                break;
            }
            batch.add(row);
        }
        return batch;
    }

    private static Batch worked(List<InputRow> rows, Function<InputRow, Done> work) {
        StringBuilder text = new StringBuilder();
        Tally tally = Tally.NOTHING;
        List<String> remarks = new ArrayList<>();
        for (InputRow row : rows) {
            Done done = work.apply(row);
            text.append(done.text());
            tally = tally.with(done);
            remarks.addAll(done.remarks());
        }
        return new Batch(text.toString().getBytes(StandardCharsets.UTF_8), tally, remarks);
    }

    private static Batch finished(@Nullable Future<Batch> batch) throws IOException {
        if (batch == null) {
            throw new IllegalStateException("no batch was begun");
        }
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A run that is given up must not keep the program alive. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "sightline-bulk");
        thread.setDaemon(true);
        return thread;
    }
}
