// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Stores are made where there is none, and opened or refused where there is one. */
final class SchemaTest extends StoreCase {
    @Test
    void aNewStoreHasTheNewestTables() {
        StorePlace fresh = place.empty(folder.resolve("fresh"));
        try (Store made = Store.open(fresh, Place.CLOCK)) {
            assertThat(made.doctor().problems()).isEmpty();
            assertThat(made.doctor().counts())
                    .allSatisfy(
                            (table, rows) -> assertThat(rows).as(table).isEqualTo(table.equals("audit_head") ? 1 : 0));
        }
    }

    /** A column that the table of tables lacks would be lost in a backup. */
    @Test
    void theTableOfTablesHasEveryColumn() throws SQLException {
        Database database = where.url() == null ? SqliteDatabase.open(where) : PostgresDatabase.open(where);
        try (database;
                var connection = database.migrating().getConnection()) {
            for (Table table : Table.values()) {
                Set<String> columns = new TreeSet<>();
                try (var rows = connection.getMetaData().getColumns(null, null, table.sqlName(), null)) {
                    while (rows.next()) {
                        columns.add(rows.getString("COLUMN_NAME"));
                    }
                }
                assertThat(columns).as(table.sqlName()).isEqualTo(new TreeSet<>(table.columns()));
            }
        }
    }

    @Test
    void aStoreOfANewerProgramIsRefusedAndLeftAlone() {
        keep(Told.story());
        close();
        tamper("UPDATE schema_version SET version = '99' WHERE version = '5'");
        assertThatThrownBy(() -> Store.open(where, Place.CLOCK))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NEWER))
                .hasMessageContaining("schema 99, this one knows 5");
    }

    @Test
    void severalThatOpenANewStoreAtOnceMakeItOnce() throws InterruptedException {
        StorePlace fresh = place.empty(folder.resolve("together"));
        AtomicInteger kept = new AtomicInteger();
        List<Thread> openers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int number = i;
            openers.add(new Thread(() -> {
                try (Store one = Store.open(fresh, Place.CLOCK)) {
                    one.keep(Told.story().numbered(number).reading(), EntryDigests.NONE, "tester");
                    kept.incrementAndGet();
                }
            }));
        }
        openers.forEach(Thread::start);
        for (Thread opener : openers) {
            opener.join();
        }
        assertThat(kept).hasValue(3);
    }

    @Test
    void whatCannotBeReachedOrReadIsSaidWithoutPasswords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(kind(new StorePlace(file.resolve("below"), null))).isEqualTo(StoreException.Kind.UNAVAILABLE);
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("sightline.db"), "no database, no database, no database\n".repeat(50));
        assertThat(kind(new StorePlace(broken, null))).isEqualTo(StoreException.Kind.DAMAGED);
        StorePlace nobody =
                new StorePlace(folder, "jdbc:postgresql://localhost:1/none?user=someone&password=secret-word");
        assertThatThrownBy(() -> Store.open(nobody, Place.CLOCK))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.UNAVAILABLE))
                .hasMessage("the store jdbc:postgresql://localhost:1/none cannot be reached");
        assertThatThrownBy(() -> new StorePlace(folder, "jdbc:mysql://x")).hasMessageContaining("jdbc:postgresql");
    }

    private static StoreException.Kind kind(StorePlace place) {
        try (Store opened = Store.open(place, Place.CLOCK)) {
            throw new AssertionError("it opened, with rows: " + opened.doctor().counts());
        } catch (StoreException e) {
            return e.kind();
        }
    }
}
