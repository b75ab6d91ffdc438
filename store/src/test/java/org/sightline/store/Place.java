// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases, that every test of the store runs on. */
enum Place {
    SQLITE {
        @Override
        StorePlace in(Path folder) {
            return new StorePlace(folder.resolve("store"), null);
        }
    },
    POSTGRESQL {
        @Override
        StorePlace in(Path folder) {
            return new StorePlace(folder.resolve("store"), Server.freshSchema());
        }
    };

    /** A place where no store is yet. */
    abstract StorePlace in(Path folder);

    /** One server for all tests of the process, which stops with it. */
    static final class Server {
        private static final EmbeddedPostgres SERVER = start();
        private static final AtomicInteger SCHEMAS = new AtomicInteger();

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

        static String url() {
            return SERVER.getJdbcUrl("postgres", "postgres");
        }

        static String freshSchema() {
            String schema = "test" + SCHEMAS.incrementAndGet();
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return url() + "&currentSchema=" + schema;
        }
    }
}
