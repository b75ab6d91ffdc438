// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * One file in the data directory, with a write-ahead log: who asks sees the last commit and waits for nobody.
 *
 * <p>{@code synchronous} is {@code FULL}: a commit has reached the disk before it is acknowledged, so that a power cut loses nothing
 * either. {@code NORMAL} would survive a killed process alone, and saves some milliseconds on an article that took more to read.
 */
final class SqliteDatabase implements Database {
    /** How long one waits for another process's transaction, each of which is one article long. */
    private static final int PATIENCE_MILLIS = 10_000;

    private static final int ASKERS = 4;

    private final StorePlace place;
    private final HikariDataSource writing;
    private final HikariDataSource asking;

    private SqliteDatabase(StorePlace place, HikariDataSource writing, HikariDataSource asking) {
        this.place = place;
        this.writing = writing;
        this.asking = asking;
    }

    static SqliteDatabase open(StorePlace place) {
        try {
            Files.createDirectories(place.folder());
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Kind.UNAVAILABLE, place.folder() + " cannot be made: " + e.getMessage(), e);
        }
        // One writer: a second one would only wait for the first, and a transaction takes the lock when it begins, so
        // that none has to give up half-way.
        SqliteDatabase database = new SqliteDatabase(
                place,
                pool(
                        "store-writing",
                        1,
                        source(place.file(), SQLiteConfig.TransactionMode.IMMEDIATE),
                        // what is forgotten is overwritten
                        "PRAGMA secure_delete = ON"),
                pool(
                        "store-asking",
                        ASKERS,
                        source(place.file(), SQLiteConfig.TransactionMode.DEFERRED),
                        "PRAGMA query_only = 1"));
        database.look();
        return database;
    }

    /** A file that is no database is said at once: a pool would go on trying until its patience ends. */
    private void look() {
        try (Connection connection = migrating().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA schema_version");
        } catch (SQLException e) {
            close();
            throw explain(e)
                    .orElseGet(() -> new StoreException(
                            StoreException.Kind.UNAVAILABLE,
                            place.shown() + " cannot be opened: " + e.getMessage(),
                            e));
        }
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setTransactionMode(mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource pool(String name, int most, DataSource source, String first) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(PATIENCE_MILLIS * 3L);
        config.setConnectionInitSql(first);
        return new HikariDataSource(config);
    }

    @Override
    public DataSource writing() {
        return writing;
    }

    @Override
    public DataSource asking() {
        return asking;
    }

    @Override
    public DataSource migrating() {
        return source(place.file(), SQLiteConfig.TransactionMode.DEFERRED);
    }

    @Override
    public void oneMoment(Handle handle) {
        handle.begin();
    }

    @Override
    public List<String> migrations() {
        return List.of("common", "sqlite");
    }

    @Override
    public Map<String, String> typeNames() {
        return Map.of("text", "TEXT", "bytes", "BLOB", "counted", "INTEGER PRIMARY KEY AUTOINCREMENT");
    }

    @Override
    public void index(Handle handle, long article, Collection<String> terms) {
        unindex(handle, article);
        handle.createUpdate("INSERT INTO words (rowid, terms) VALUES (:article, :terms)")
                .bind("article", article)
                .bind("terms", String.join(" ", terms))
                .execute();
    }

    @Override
    public void unindex(Handle handle, long article) {
        handle.createUpdate("DELETE FROM words WHERE rowid = :article")
                .bind("article", article)
                .execute();
    }

    @Override
    public String havingTerms() {
        return "SELECT rowid AS article FROM words WHERE words MATCH :terms";
    }

    @Override
    public String indexedArticles() {
        return "SELECT rowid AS article FROM words";
    }

    @Override
    public String boundTerms(Collection<String> terms) {
        return String.join(" AND ", terms.stream().map(term -> '"' + term + '"').toList());
    }

    @Override
    public List<String> problems(Handle handle) {
        List<String> problems = new ArrayList<>();
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> problems.add("integrity: " + line));
        handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> "a row of " + row.getString(1) + " names one of " + row.getString(3)
                        + " that is not there (row " + row.getString(2) + ")")
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    @Override
    public boolean copyTo(Path file) {
        try (var connection = writing.getConnection();
                var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, file.toString());
            statement.execute();
            return true;
        } catch (SQLException e) {
            throw explain(e)
                    .orElseGet(() -> new StoreException(
                            StoreException.Kind.UNAVAILABLE, file + " cannot be written: " + e.getMessage(), e));
        }
    }

    @Override
    public void afterCopy(Handle handle, String table) {
        // SQLite counts on from the greatest number by itself
    }

    @Override
    public Optional<StoreException> explain(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return unavailable("is in use by another process", failure);
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return unavailable("has no room left on its disk", failure);
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return unavailable("cannot be written", failure);
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return unavailable("cannot be opened or read: " + failure.getMessage(), failure);
        }
        if (code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return Optional.of(new StoreException(
                    StoreException.Kind.DAMAGED, "the store " + place.shown() + " is damaged or no store", failure));
        }
        return Optional.empty();
    }

    private Optional<StoreException> unavailable(String why, SQLException failure) {
        return Optional.of(
                new StoreException(StoreException.Kind.UNAVAILABLE, "the store " + place.shown() + " " + why, failure));
    }

    @Override
    public void close() {
        asking.close();
        writing.close();
    }
}
