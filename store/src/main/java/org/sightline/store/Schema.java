// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database's tables up to those that this program knows, by the migrations beside this class. */
final class Schema {
    /** The newest migration. */
    static final int VERSION = 5;

    private static final String TABLE = "schema_version";
    /** A file lock keeps other processes out, not other threads. */
    private static final Object ONE_THREAD = new Object();

    private final Database database;
    private final StorePlace place;

    Schema(Database database, StorePlace place) {
        this.database = database;
        this.place = place;
    }

    /**
     * Makes or upgrades the tables. What is up to date costs one question: the migrations are then not even looked for.
     *
     * @throws StoreException when the database is newer than this program, damaged or not available
     */
    void bringUp() {
        int version = version();
        if (version < VERSION) {
            migrate();
            version = version();
        }
        if (version > VERSION) {
            throw new StoreException(
                    StoreException.Kind.NEWER,
                    "the store " + place.shown() + " was made by a newer Sightline (schema " + version
                            + ", this one knows " + VERSION + "): update the program");
        }
    }

    /** The version in the database, 0 where there is none yet. */
    int version() {
        try (Connection connection = database.writing().getConnection()) {
            if (!hasTable(connection)) {
                return 0;
            }
            try (var statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT MAX(CAST(version AS INTEGER)) FROM " + TABLE + " WHERE success")) {
                return row.next() ? row.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private static boolean hasTable(Connection connection) throws SQLException {
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), TABLE, new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    private void migrate() {
        // Two processes that find a new store at once must not both make its tables.
        Path lock = place.folder().resolve("schema.lock");
        try {
            synchronized (ONE_THREAD) {
                migrateUnder(lock);
            }
        } catch (IOException e) {
            throw new StoreException(StoreException.Kind.UNAVAILABLE, lock + ": " + e.getMessage(), e);
        } catch (FlywayException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException failure) {
                    throw trouble(failure);
                }
            }
            throw e;
        }
    }

    private void migrateUnder(Path lock) throws IOException {
        try (FileChannel channel = openLock(lock);
                var held = channel.lock()) {
            if (held.isValid() && version() < VERSION) {
                flyway().migrate();
            }
        }
    }

    private static FileChannel openLock(Path lock) throws IOException {
        Files.createDirectories(lock.toAbsolutePath().getParent());
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private Flyway flyway() {
        String[] locations = database.migrations().stream()
                .map(each -> "classpath:org/sightline/store/" + each)
                .toArray(String[]::new);
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database.migrating())
                .table(TABLE)
                .locations(locations)
                .placeholders(database.typeNames())
                .load();
    }

    private RuntimeException trouble(SQLException e) {
        return database.explain(e)
                .orElseGet(() -> new StoreException(
                        StoreException.Kind.DAMAGED,
                        "the tables of the store " + place.shown() + " cannot be read or made: " + e.getMessage(),
                        e));
    }
}
