// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** What SQLite and PostgreSQL do each in its own way; all other SQL of the store is one for both. */
interface Database extends AutoCloseable {
    /** Gives connections that write, each transaction seeing all that was committed before it began. */
    DataSource writing();

    /** Gives connections that only ask. */
    DataSource asking();

    /** Gives connections to the migrations, which want several that don't wait for each other. */
    DataSource migrating();

    /** Begins a transaction of questions that all see the store of one moment, on a handle of {@link #asking}. */
    void oneMoment(Handle handle);

    /** Where the migrations lie, below this package. */
    List<String> migrations();

    /** What migrations call by another name in each database. */
    Map<String, String> typeNames();

    /** Makes an article findable by terms of letters and digits, in place of those it had. */
    void index(Handle handle, long article, Collection<String> terms);

    /** The opposite. */
    void unindex(Handle handle, long article);

    /** SQL that gives the numbers of articles that have all terms, one column {@code article}; the terms bind to {@code :terms}. */
    String havingTerms();

    /** What binds to {@code :terms}. */
    String boundTerms(Collection<String> terms);

    /** SQL that gives the numbers of all articles that are indexed. */
    String indexedArticles();

    /** What the database itself finds broken, for people. */
    List<String> problems(Handle handle);

    /** Writes a copy of the whole store, as it is at one moment, to a new file, where the database can do so itself. */
    boolean copyTo(Path file);

    /** Sets counters on after rows with numbers were copied in. */
    void afterCopy(Handle handle, String table);

    /** What a failure means for people; empty where it is our fault. */
    Optional<StoreException> explain(SQLException failure);

    @Override
    void close();
}
