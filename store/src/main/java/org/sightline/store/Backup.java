// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A copy of a store in one file, and a store from such a file. The file is a SQLite store, whichever database it came from, so it can
 * be opened, examined and restored into either: this is also the way from SQLite to PostgreSQL and back.
 */
final class Backup {
    private Backup() {}

    /** Copies a store that may be written to meanwhile; the copy has all that was committed before it began. */
    static void write(Transactions transactions, Path file, InstantSource clock) {
        Path whole = file.toAbsolutePath();
        if (Files.exists(whole)) {
            throw new StoreException(StoreException.Kind.REFUSED, file + " exists; a backup overwrites nothing");
        }
        Path fresh = whole.resolveSibling("." + whole.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            if (!transactions.database().copyTo(fresh)) {
                copyOut(transactions, fresh, clock);
            }
            Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.UNAVAILABLE, file + " cannot be written: " + e, e);
        } finally {
            removeQuietly(fresh);
        }
    }

    private static void copyOut(Transactions transactions, Path fresh, InstantSource clock) throws IOException {
        Path folder = Files.createTempDirectory(fresh.getParent(), ".sightline-backup");
        StorePlace place = new StorePlace(folder, null);
        try {
            try (Store copy = Store.open(place, clock)) {
                transactions.askAtOneMoment(from -> copy.takeIn(from));
            }
            // Closed, so that all is in the one file and none in its log.
            Files.move(place.file(), fresh, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            try (Stream<Path> left = Files.list(folder)) {
                left.toList().forEach(Backup::removeQuietly);
            }
            removeQuietly(folder);
        }
    }

    /** Opens a backup, hands its rows to {@code use} and closes it. The file is not changed. */
    static void read(Path file, InstantSource clock, Consumer<Handle> use) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(StoreException.Kind.MISSING, "there is no backup " + file);
        }
        try {
            Path folder = Files.createTempDirectory("sightline-restore");
            StorePlace place = new StorePlace(folder, null);
            try {
                Files.copy(file, place.file());
                try (Store copy = Store.open(place, clock)) {
                    List<String> problems = copy.doctor().problems();
                    if (!problems.isEmpty()) {
                        throw new StoreException(StoreException.Kind.DAMAGED, file + " is damaged: " + problems.get(0));
                    }
                    copy.give(use);
                }
            } finally {
                try (Stream<Path> left = Files.list(folder)) {
                    left.toList().forEach(Backup::removeQuietly);
                }
                removeQuietly(folder);
            }
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.UNAVAILABLE, file + " cannot be read: " + e, e);
        }
    }

    /** Copies rows into an empty store, and adds a line to the audit trail that says so. */
    static void takeIn(Database database, Handle from, String who, InstantSource clock, Anchor anchor) {
        Jdbi jdbi = Jdbi.create(database.writing());
        anchor.reset(jdbi.inTransaction(to -> {
            new Copying(database, from, to).copy();
            if (who.isEmpty()) {
                return Writing.begin(to, "nobody", clock.instant()).head();
            }
            Writing writing = Writing.begin(to, who, clock.instant());
            writing.note(Act.RESTORED, writing.head().digest());
            writing.end();
            return writing.head();
        }));
    }

    private static void removeQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A leftover does no harm.
        }
    }
}
