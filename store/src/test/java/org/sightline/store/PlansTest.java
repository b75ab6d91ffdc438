// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sightline.watchlist.EntryId;

/** Every question that a page asks goes by an index in both databases: it takes no longer for what it does not show. */
final class PlansTest extends StoreCase {
    /** SQLite names a table that it reads from end to end so; by an index it would say that. */
    private static final Pattern WHOLE_TABLE = Pattern.compile("SCAN (?!.*(INDEX|CONSTANT ROW|SUBQUERY))\\w+.*");

    @Test
    void noQuestionReadsAWholeTable() throws SQLException {
        keep(Told.story());
        String key = onlyLink(Told.story()).key();
        store().links().judge(key, LinkJudgement.Verdict.REJECT, "", "analyst");
        String id = Told.story().id();
        List<String> asked = new ArrayList<>();
        try (Database database = where.url() == null ? SqliteDatabase.open(where) : PostgresDatabase.open(where)) {
            Transactions heard = new Transactions(heard(database, asked), new Anchor(Path.of("unused")), Place.CLOCK);
            Articles articles = new Articles(heard);
            articles.newest(null, null, 10);
            articles.newest("Example Post", null, 10);
            articles.article(id);
            articles.ids(id, 2);
            articles.reading(id);
            articles.carried(id);
            articles.search("hall \"was opened\"", null, 10);
            Parties parties = new Parties(heard);
            parties.sightings(Told.ENTRY, null, 10);
            parties.told(Told.ENTRY, null, 10);
            parties.latest(null, 10);
            parties.posts(Told.ENTRY, 10);
            parties.readings(List.of(Told.ENTRY, new EntryId("un_sc_sanctions", "T.102")), null, 10);
            new Claims(heard).of(Told.ENTRY, null, 10);
            new Claims(heard).search(new ClaimFilter(null, null, null, null, null), null, 10);
            Links links = new Links(heard);
            links.of(key);
            links.ofArticle(id);
            links.history(key);
            links.undecided(null, 10);
            links.counting(null, 10);
            links.woken(null, 10);
            new Notices(heard).of(id);
            new AuditTrail(heard).newest(null, 10);
            assertThat(asked).hasSizeGreaterThan(20);
            // What is only planned is not bound: in PostgreSQL's simple protocol that is no error.
            try (Connection connection = where.url() == null
                    ? database.migrating().getConnection()
                    : DriverManager.getConnection(where.url() + "&preferQueryMode=simple")) {
                for (String question : asked) {
                    assertThat(plan(connection, question))
                            .as(question)
                            .isNotEmpty()
                            .noneMatch(line -> WHOLE_TABLE.matcher(line).matches() || line.contains("Seq Scan"));
                }
            }
        }
    }

    private List<String> plan(Connection connection, String question) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            if (place == Place.POSTGRESQL) {
                // A table of one row is read whole by any planner; one that is told not to still does so where it has
                // no index.
                statement.execute("SET enable_seqscan = off");
            }
            try (var rows = statement.executeQuery(
                    place == Place.SQLITE
                            ? "EXPLAIN QUERY PLAN " + question
                            : "EXPLAIN (GENERIC_PLAN) " + numbered(question))) {
                while (rows.next()) {
                    lines.add(rows.getString(place == Place.SQLITE ? 4 : 1));
                }
            }
        }
        return lines;
    }

    /** A statement that is only planned has its parameters by number. */
    private static String numbered(String question) {
        StringBuilder numbered = new StringBuilder();
        Matcher mark = Pattern.compile("\\?").matcher(question);
        for (int number = 1; mark.find(); number++) {
            mark.appendReplacement(numbered, "\\$" + number);
        }
        return mark.appendTail(numbered).toString();
    }

    /** The database, with all that is asked of it written down. */
    private static Database heard(Database database, List<String> asked) {
        DataSource listening = proxy(DataSource.class, database.asking(), asked);
        return (Database) Proxy.newProxyInstance(
                PlansTest.class.getClassLoader(), new Class<?>[] {Database.class}, (self, method, args) -> {
                    if (method.getName().equals("asking")) {
                        return listening;
                    }
                    return method.invoke(database, args);
                });
    }

    private static <T> T proxy(Class<T> type, Object real, List<String> asked) {
        return type.cast(Proxy.newProxyInstance(
                PlansTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    if (method.getName().equals("prepareStatement")) {
                        asked.add((String) Objects.requireNonNull(args)[0]);
                    }
                    try {
                        Object answer = method.invoke(real, args);
                        return answer instanceof Connection connection && type == DataSource.class
                                ? proxy(Connection.class, connection, asked)
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
