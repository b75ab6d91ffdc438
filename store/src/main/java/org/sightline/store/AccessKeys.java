// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The keys by which programs come in. They are kept as digests, so whoever reads the store cannot use them. */
public final class AccessKeys {
    /** How a key begins, so that it is known for one where it was left lying about. */
    private static final String PREFIX = "sightline_";

    private static final int ID_LETTERS = 12;

    private final Transactions transactions;

    AccessKeys(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * A key that was just made.
     *
     * @param secret the key itself, told this once
     */
    public record Made(AccessKey key, String secret) {}

    /**
     * Makes a key.
     *
     * @param name of whose it is; no other good key has it
     * @throws StoreException when there is a good key of that name, or the name is none
     */
    public Made make(String name, AccessRole role, String who) {
        String plain = Texts.storable(name.strip());
        String secret = PREFIX + Secrets.fresh();
        String digest = Secrets.digest(secret);
        return transactions.write(who, writing -> {
            AccessKey key = key(plain, role, digest, writing.moment());
            if (all(writing.handle()).stream()
                    .anyMatch(each -> each.good() && each.name().equals(plain))) {
                throw new StoreException(
                        StoreException.Kind.REFUSED,
                        "there is a key named '" + plain + "': revoke it, or choose another name");
            }
            writing.handle()
                    .createUpdate(Table.ACCESS_KEY.insertion())
                    .bind(0, key.id())
                    .bind(1, key.name())
                    .bind(2, key.role().name())
                    .bind(3, key.digest())
                    .bind(4, writing.now())
                    .bindNull(5, java.sql.Types.VARCHAR)
                    .execute();
            writing.note(Act.KEY_MADE, key.id());
            return new Made(key, secret);
        });
    }

    /** All keys, the oldest first, revoked or not. */
    public List<AccessKey> all() {
        return transactions.ask(AccessKeys::all);
    }

    /**
     * Takes a key back, and ends the sessions that were begun with it.
     *
     * @param name its name or its id
     * @throws StoreException when there is no good key of that name
     */
    public AccessKey revoke(String name, String who) {
        return transactions.write(who, writing -> {
            Handle handle = writing.handle();
            AccessKey key = all(handle).stream()
                    .filter(AccessKey::good)
                    .filter(each ->
                            each.name().equals(name.strip()) || each.id().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> new StoreException(
                            StoreException.Kind.MISSING, "there is no key named '" + name.strip() + "' that is good"));
            handle.createUpdate("UPDATE access_key SET revoked = :now WHERE id = :id")
                    .bind("now", writing.now())
                    .bind("id", key.id())
                    .execute();
            handle.createUpdate("DELETE FROM web_session WHERE access_key = :id")
                    .bind("id", key.id())
                    .execute();
            writing.note(Act.KEY_REVOKED, key.id());
            return new AccessKey(key.id(), key.name(), key.role(), key.digest(), key.created(), writing.moment());
        });
    }

    private static AccessKey key(String name, AccessRole role, String digest, Instant now) {
        try {
            return new AccessKey(digest.substring(0, ID_LETTERS), name, role, digest, now, null);
        } catch (IllegalArgumentException e) {
            throw new StoreException(StoreException.Kind.REFUSED, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<AccessKey> all(Handle handle) {
        return handle.createQuery(
                        "SELECT id, name, role, digest, created, revoked FROM access_key ORDER BY created, id")
                .map((row, context) -> read(row))
                .list();
    }

    private static AccessKey read(ResultSet row) throws SQLException {
        String revoked = row.getString("revoked");
        return new AccessKey(
                row.getString("id"),
                row.getString("name"),
                AccessRole.valueOf(row.getString("role")),
                row.getString("digest"),
                Moments.of(row.getString("created")),
                revoked == null ? null : Moments.of(revoked));
    }
}
