// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases, that every test of the store runs on. */
enum Place {
    SQLITE {
        @Override
        StorePlace empty(Path folder) {
            return new StorePlace(folder.resolve("store"), null);
        }

        @Override
        StorePlace in(Path folder) {
            StorePlace place = empty(folder);
            try {
                Files.createDirectories(place.folder());
                Files.write(place.file(), Made.SQLITE_FILE);
                return place;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        StorePlace empty(Path folder) {
            return new StorePlace(folder.resolve("store"), Server.database("template1"));
        }

        @Override
        StorePlace in(Path folder) {
            return new StorePlace(folder.resolve("store"), Server.database(Made.TEMPLATE));
        }
    };

    static final Instant NOW = Instant.parse("2026-03-09T10:00:00.123Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);

    /** A place where no store is yet. */
    abstract StorePlace empty(Path folder);

    /** A place with a store in which nothing is yet: faster, since its tables are there. */
    abstract StorePlace in(Path folder);

    /** Stores made once, of which copies are taken. */
    private static final class Made {
        static final byte[] SQLITE_FILE = file();
        static final String TEMPLATE = template();

        private static byte[] file() {
            try {
                Path folder = Files.createTempDirectory("sightline-store");
                StorePlace place = new StorePlace(folder, null);
                Store.open(place, CLOCK).close();
                byte[] bytes = Files.readAllBytes(place.file());
                Files.delete(place.file());
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String template() {
            try {
                String url = Server.database("template1");
                Store.open(new StorePlace(Files.createTempDirectory("sightline-store"), url), CLOCK)
                        .close();
                return url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One server for all tests of the process, which stops with it. */
    static final class Server {
        private static final EmbeddedPostgres SERVER = start();
        private static final AtomicInteger DATABASES = new AtomicInteger();

        private Server() {}

        private static EmbeddedPostgres start() {
            try {
                // Speed alone: what survives a crash of the whole server is PostgreSQL's own to test.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static synchronized String database(String template) {
            String name = "test" + DATABASES.incrementAndGet();
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return SERVER.getJdbcUrl("postgres", name);
        }
    }
}
