// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Browsers that signed in. */
public final class WebSessions {
    private final Transactions transactions;

    WebSessions(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Who signed in, until when. */
    public record WebSession(String who, AccessRole role, Instant ends) {}

    /**
     * Begins a session; those that are over are removed.
     *
     * @param key the id of the key that it was begun with, or null
     * @return the secret that the browser keeps
     */
    public String begin(String who, AccessRole role, @Nullable String key, Duration length) {
        String secret = Secrets.fresh();
        return transactions.write(who, writing -> {
            writing.handle()
                    .createUpdate("DELETE FROM web_session WHERE ends < :now")
                    .bind("now", writing.now())
                    .execute();
            writing.handle()
                    .createUpdate("INSERT INTO web_session (digest, who, role, access_key, ends)"
                            + " VALUES (:digest, :who, :role, :key, :ends)")
                    .bind("digest", Secrets.digest(secret))
                    .bind("who", writing.who())
                    .bind("role", role.name())
                    .bind("key", key)
                    .bind("ends", Moments.text(writing.moment().plus(length)))
                    .execute();
            writing.note(Act.SIGNED_IN, key == null ? "provider" : key);
            return secret;
        });
    }

    /** The session of a secret; empty where there is none, or it is over. */
    public Optional<WebSession> find(String secret, Instant now) {
        return transactions.ask(handle -> handle.createQuery(
                        "SELECT who, role, ends FROM web_session WHERE digest = :digest AND ends >= :now")
                .bind("digest", Secrets.digest(secret))
                .bind("now", Moments.text(now))
                .map((row, context) -> new WebSession(
                        row.getString("who"),
                        AccessRole.valueOf(row.getString("role")),
                        Moments.of(row.getString("ends"))))
                .findOne());
    }

    /** Ends a session; nothing where there is none. */
    public void end(String secret) {
        transactions.writeQuietly(handle -> handle.createUpdate("DELETE FROM web_session WHERE digest = :digest")
                .bind("digest", Secrets.digest(secret))
                .execute());
    }
}
