// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Opens an empty store of each database for each test. */
@ParameterizedClass
@EnumSource(Place.class)
abstract class StoreCase {
    @Parameter
    Place place = Place.SQLITE;

    @TempDir
    Path folder = Path.of("");

    StorePlace where = new StorePlace(folder, null);

    @Nullable private Store opened;

    @BeforeEach
    void open() {
        where = place.in(folder);
        opened = Store.open(where, Place.CLOCK);
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    Store store() {
        if (opened == null) {
            throw new IllegalStateException("not opened yet");
        }
        return opened;
    }

    Kept.Outcome keep(Told told) {
        return keep(told, EntryDigests.NONE);
    }

    Kept.Outcome keep(Told told, EntryDigests digests) {
        return store().keep(told.reading(), digests, "tester").outcome();
    }

    KeptLink onlyLink(Told told) {
        List<KeptLink> links = store().links().ofArticle(told.id());
        if (links.size() != 1) {
            throw new AssertionError("one link was to be there: " + links);
        }
        return links.get(0);
    }

    /** Does what no part of the program would: changes the database by hand. */
    void tamper(String sql) {
        Database database = where.url() == null ? SqliteDatabase.open(where) : PostgresDatabase.open(where);
        try (database;
                var connection = database.migrating().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    KeptLink judge(Told told, LinkJudgement.Verdict verdict) {
        return store().links().judge(onlyLink(told).key(), verdict, "because", "analyst");
    }
}
