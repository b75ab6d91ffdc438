// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who did what, when; and whether anybody changed that afterwards. */
public final class AuditTrail {
    private static final int PROBLEMS_SHOWN = 20;
    private static final int FETCHED = 1000;

    private final Transactions transactions;

    AuditTrail(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * What an examination found.
     *
     * @param rows how many there are
     * @param head the digest of the last row; note it elsewhere, and a later examination can be held against it
     * @param problems what is changed, missing or out of order; empty for a whole trail
     * @param remarks what could not be told
     */
    public record Verification(long rows, String head, List<String> problems, List<String> remarks) {
        public Verification {
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }

        /** Whether the trail is as it was written. */
        public boolean whole() {
            return problems.isEmpty();
        }
    }

    /** Rows, the newest first. */
    public Page<AuditRow> newest(@Nullable String cursor, int limit) {
        int rows = Page.checked(limit);
        return transactions.ask(handle -> Page.of(
                handle.createQuery("SELECT * FROM audit WHERE seq < :before ORDER BY seq DESC LIMIT :limit")
                        .bind("before", Page.key(cursor, Long.MAX_VALUE))
                        .bind("limit", rows + 1)
                        .map((row, context) -> read(row))
                        .list(),
                rows,
                AuditRow::seq,
                row -> row));
    }

    /** Notes that somebody looked a party up, which changes nothing else. */
    public void lookedUp(String entry, String who) {
        transactions.write(who, writing -> {
            writing.note(Act.PARTY_LOOKED_UP, entry);
            return entry;
        });
    }

    /** Reads every row and compares it with the one before, with the head, and with what this machine remembers. */
    public Verification verify() {
        // The anchor is read first: what is committed meanwhile can only be after it.
        Optional<Anchor.Point> anchor = transactions.anchor().point();
        return transactions.askAtOneMoment(handle -> verify(handle, anchor));
    }

    private static Verification verify(Handle handle, Optional<Anchor.Point> anchor) {
        Examination examination = new Examination(anchor.orElse(null));
        handle.createQuery("SELECT * FROM audit ORDER BY seq")
                .setFetchSize(FETCHED)
                .map((row, context) -> read(row))
                .forEach(examination::next);
        Anchor.Point head = handle.createQuery("SELECT seq, digest FROM audit_head WHERE id = 1")
                .map((row, context) -> new Anchor.Point(row.getLong("seq"), row.getString("digest")))
                .findOne()
                .orElse(new Anchor.Point(-1, ""));
        return examination.end(head);
    }

    private static AuditRow read(ResultSet row) throws SQLException {
        String at = row.getString("at");
        try {
            return new AuditRow(
                    row.getLong("seq"),
                    Moments.of(at),
                    row.getString("who"),
                    row.getString("what"),
                    row.getString("subject"),
                    row.getString("previous"),
                    row.getString("digest"));
        } catch (DateTimeException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    "row " + row.getLong("seq") + " of the audit trail has no moment: '" + at + "'",
                    e);
        }
    }

    /** Goes through the rows in the order of their numbers. */
    private static final class Examination {
        private final Anchor.@Nullable Point anchor;
        private final List<String> problems = new ArrayList<>();
        private long rows;
        private Anchor.Point last = new Anchor.Point(0, "");

        Examination(Anchor.@Nullable Point anchor) {
            this.anchor = anchor;
        }

        void next(AuditRow row) {
            rows++;
            if (row.seq() != last.seq() + 1) {
                long from = last.seq() + 1;
                long to = row.seq() - 1;
                problem(from == to ? "row " + from + " is missing" : "rows " + from + " to " + to + " are missing");
            } else if (!row.previous().equals(last.digest())) {
                problem("row " + row.seq()
                        + " does not follow from the row before it: one of the two was changed or moved");
            }
            if (!row.isWhole()) {
                problem("row " + row.seq() + " was changed: its digest is another");
            }
            if (anchor != null && anchor.seq() == row.seq() && !anchor.digest().equals(row.digest())) {
                problem("row " + row.seq() + " is not the one that this machine remembers: the trail was written anew");
            }
            last = new Anchor.Point(row.seq(), row.digest());
        }

        Verification end(Anchor.Point head) {
            if (!head.equals(last)) {
                problem("the last row is " + last.seq() + ", where the head says " + head.seq()
                        + (head.seq() > last.seq() ? ": the end of the trail is missing" : ""));
            }
            if (anchor != null && anchor.seq() > last.seq()) {
                problem("this machine remembers row " + anchor.seq() + ": the end of the trail is missing");
            }
            List<String> remarks = anchor == null && last.seq() > 0
                    ? List.of(
                            "this machine never wrote to the store, so it cannot tell whether the end of the trail is missing")
                    : List.of();
            return new Verification(rows, last.digest(), problems, remarks);
        }

        private void problem(String problem) {
            if (problems.size() < PROBLEMS_SHOWN) {
                problems.add(problem);
            }
        }
    }
}
