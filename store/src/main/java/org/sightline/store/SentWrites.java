// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes that programs may send twice, known by an id that the program gave them, so that each is done once. Kept for a day. What is
 * remembered is what a write was about, not what it said: forgetting an article needs nothing here.
 */
public final class SentWrites {
    private static final Duration KEPT = Duration.ofHours(24);
    /** Whoever began a write and did not come back within this time has died. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final Transactions transactions;

    SentWrites(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A write that was sent before.
     *
     * @param digest of what it said
     * @param subject what was made or changed; null while it is being done
     */
    public record Sent(String digest, @Nullable String subject) {}

    /**
     * Begins a write, unless it was sent before.
     *
     * @return empty where it is to be done now; else what is known of it
     */
    public Optional<Sent> begin(String who, String id, String digest, Instant now) {
        return transactions.writeQuietly(handle -> {
            handle.createUpdate(
                            "DELETE FROM sent_write WHERE at < :old OR who = :who AND id = :id AND subject IS NULL AND at < :abandoned")
                    .bind("old", Moments.text(now.minus(KEPT)))
                    .bind("abandoned", Moments.text(now.minus(ABANDONED)))
                    .bind("who", who)
                    .bind("id", id)
                    .execute();
            int made = handle.createUpdate(
                            "INSERT INTO sent_write (who, id, digest, at) VALUES (:who, :id, :digest, :at)"
                                    + " ON CONFLICT (who, id) DO NOTHING")
                    .bind("who", who)
                    .bind("id", id)
                    .bind("digest", digest)
                    .bind("at", Moments.text(now))
                    .execute();
            if (made > 0) {
                return Optional.empty();
            }
            return handle.createQuery("SELECT digest, subject FROM sent_write WHERE who = :who AND id = :id")
                    .bind("who", who)
                    .bind("id", id)
                    .map((row, context) -> new Sent(row.getString("digest"), row.getString("subject")))
                    .findOne();
        });
    }

    /** It is done. */
    public void done(String who, String id, String subject) {
        transactions.writeQuietly(
                handle -> handle.createUpdate("UPDATE sent_write SET subject = :subject WHERE who = :who AND id = :id")
                        .bind("subject", subject)
                        .bind("who", who)
                        .bind("id", id)
                        .execute());
    }

    /** It was not done, and may be sent again. */
    public void failed(String who, String id) {
        transactions.writeQuietly(handle -> handle.createUpdate(
                        "DELETE FROM sent_write WHERE who = :who AND id = :id AND subject IS NULL")
                .bind("who", who)
                .bind("id", id)
                .execute());
    }
}
