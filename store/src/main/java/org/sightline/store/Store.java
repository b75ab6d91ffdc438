// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.sightline.reading.Reading;

/**
 * Articles with their readings, what persons said of them, and who did what. Safe to share between threads; several processes may have
 * the same store open, and each writes one article at a time. What a method that writes has done is on disk when it returns.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final Transactions transactions;
    private final Anchor anchor;
    private final InstantSource clock;
    private final Keeping keeping;

    private Store(Database database, StorePlace place, InstantSource clock) {
        this.database = database;
        this.anchor = new Anchor(place.anchor());
        this.clock = clock;
        this.transactions = new Transactions(database, anchor, clock);
        this.keeping = new Keeping(transactions);
    }

    /**
     * Opens a store, made or upgraded where that is needed.
     *
     * @throws StoreException when it is locked, out of reach, damaged, or newer than this program
     */
    public static Store open(StorePlace place, InstantSource clock) {
        Database database = place.url() == null ? SqliteDatabase.open(place) : PostgresDatabase.open(place);
        try {
            new Schema(database, place).bringUp();
            return new Store(database, place, clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Keeps an article and its reading in one transaction. A reading of a known article takes the place of the machine's part of it;
     * what persons said stays.
     *
     * @param digests what the linked entries say
     * @param who whose program does it
     */
    public Kept keep(Reading reading, EntryDigests digests, String who) {
        return keeping.keep(reading, digests, who);
    }

    /** Questions about articles, full-text search among them. */
    public Articles articles() {
        return new Articles(transactions);
    }

    /** Questions about listed parties. */
    public Parties parties() {
        return new Parties(transactions);
    }

    /** What is claimed of listed parties. */
    public Claims claims() {
        return new Claims(transactions);
    }

    /** Links, and judging them. */
    public Links links() {
        return new Links(transactions);
    }

    /** Corrections and disputes. */
    public Notices notices() {
        return new Notices(transactions);
    }

    /** Forgetting, and how long articles are kept. */
    public Forgetting forgetting() {
        return new Forgetting(transactions, keeping);
    }

    /** The keys by which programs come in. */
    public AccessKeys accessKeys() {
        return new AccessKeys(transactions);
    }

    /** Browsers that signed in. */
    public WebSessions webSessions() {
        return new WebSessions(transactions);
    }

    /** Writes that programs may send twice. */
    public SentWrites sentWrites() {
        return new SentWrites(transactions);
    }

    /** Who did what. */
    public AuditTrail audit() {
        return new AuditTrail(transactions);
    }

    /**
     * Hands what is kept of listed parties on, all of it as it is at one moment, and notes who has it.
     *
     * @param format what it becomes, for the audit trail
     * @param who takes it
     */
    public void handOut(Selection selection, String format, String who, Consumer<Holdings> use) {
        // First: who breaks off half way has half of it.
        transactions.write(who, writing -> {
            writing.note(Act.EXPORTED, format + " " + selection.digest());
            return true;
        });
        transactions.askAtOneMoment(handle -> {
            use.accept(new Holdings(handle, selection));
            return true;
        });
    }

    /** Examines everything; takes time in proportion to what is kept. */
    public Examined doctor() {
        return new Doctor(transactions).examine();
    }

    /**
     * Copies the store, which may be written to meanwhile, to a file.
     *
     * @throws StoreException when there is a file of that name, or it cannot be written
     */
    public void backup(Path file, String who) {
        Backup.write(transactions, file, clock);
        transactions.write(who, writing -> {
            writing.note(Act.BACKED_UP, writing.head().digest());
            return file;
        });
    }

    /**
     * Fills this store, in which nothing is yet, from a backup.
     *
     * @throws StoreException when this store is not empty, or the backup is damaged or missing
     */
    public void restore(Path file, String who) {
        Backup.read(file, clock, from -> Backup.takeIn(database, from, who, clock, anchor));
    }

    /** Takes the rows of another store into this one, which is a backup. */
    boolean takeIn(Handle from) {
        Backup.takeIn(database, from, "", clock, anchor);
        return true;
    }

    void give(Consumer<Handle> use) {
        transactions.askAtOneMoment(handle -> {
            use.accept(handle);
            return true;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
