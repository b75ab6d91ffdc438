// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The one way to the database: whatever goes wrong there comes out as a {@link StoreException}, or as a fault of ours. */
final class Transactions {
    private final Database database;
    private final Jdbi writing;
    private final Jdbi asking;
    private final Anchor anchor;
    private final InstantSource clock;

    Transactions(Database database, Anchor anchor, InstantSource clock) {
        this.database = database;
        this.writing = Jdbi.create(database.writing());
        this.asking = Jdbi.create(database.asking());
        this.anchor = anchor;
        this.clock = clock;
    }

    Database database() {
        return database;
    }

    Anchor anchor() {
        return anchor;
    }

    /** Does one piece of work whole, or not at all. When it returns, what was written is on disk. */
    <T> T write(String who, Function<Writing, T> work) {
        Done<T> done = guarded(() -> writing.inTransaction(handle -> {
            Writing begun = Writing.begin(handle, who, clock.instant());
            T made = work.apply(begun);
            begun.end();
            return new Done<>(made, begun.head());
        }));
        anchor.remember(done.head());
        return done.result();
    }

    /** Writes what can be made again, and so stands in no audit trail. */
    <T> T writeQuietly(Function<Handle, T> work) {
        return guarded(() -> writing.inTransaction(work::apply));
    }

    /** Asks one question, or several that each see the last commit. */
    <T> T ask(Function<Handle, T> question) {
        return guarded(() -> asking.withHandle(question::apply));
    }

    /** Asks several questions that all see the store of one moment. */
    <T> T askAtOneMoment(Function<Handle, T> questions) {
        return guarded(() -> asking.withHandle(handle -> {
            database.oneMoment(handle);
            try {
                return questions.apply(handle);
            } finally {
                handle.rollback();
            }
        }));
    }

    private <T> T guarded(Work<T> work) {
        try {
            return work.run();
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException failure) {
                    var known = database.explain(failure);
                    if (known.isPresent()) {
                        throw known.get();
                    }
                }
            }
            throw e;
        }
    }

    private record Done<T>(T result, Anchor.Point head) {}

    private interface Work<T> {
        T run();
    }
}
