// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** One transaction that writes. It holds the head of the audit trail from its beginning, so that transactions stand in a line. */
final class Writing {
    private static final int LONGEST_NAME = 200;

    private final Handle handle;
    private final String who;
    private final Instant now;
    private Anchor.Point head;

    private Writing(Handle handle, String who, Instant now, Anchor.Point head) {
        this.handle = handle;
        this.who = who;
        this.now = now;
        this.head = head;
    }

    static Writing begin(Handle handle, String who, Instant now) {
        String name = Texts.storable(who.strip());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new StoreException(
                    StoreException.Kind.REFUSED, "who does it needs a name of at most " + LONGEST_NAME + " letters");
        }
        // The same words lock the row in both databases.
        handle.execute("UPDATE audit_head SET seq = seq WHERE id = 1");
        Anchor.Point head = handle.createQuery("SELECT seq, digest FROM audit_head WHERE id = 1")
                .map((row, context) -> new Anchor.Point(row.getLong("seq"), row.getString("digest")))
                .one();
        return new Writing(handle, name, now, head);
    }

    Handle handle() {
        return handle;
    }

    String who() {
        return who;
    }

    /** When it began, as the store writes moments. */
    String now() {
        return Moments.text(now);
    }

    Instant moment() {
        return now;
    }

    /** The last row of the trail so far. */
    Anchor.Point head() {
        return head;
    }

    /** Adds a row to the audit trail. */
    void note(Act act, String subject) {
        long seq = head.seq() + 1;
        String digest = AuditRow.digest(seq, now(), who, act.name(), subject, head.digest());
        handle.createUpdate(Table.AUDIT.insertion())
                .bind(0, seq)
                .bind(1, now())
                .bind(2, who)
                .bind(3, act.name())
                .bind(4, subject)
                .bind(5, head.digest())
                .bind(6, digest)
                .execute();
        head = new Anchor.Point(seq, digest);
    }

    /** To be called last: moves the head to the last row. */
    void end() {
        handle.createUpdate("UPDATE audit_head SET seq = :seq, digest = :digest WHERE id = 1")
                .bind("seq", head.seq())
                .bind("digest", head.digest())
                .execute();
    }
}
