// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.service.CurrentStore;
import org.sightline.store.AccessKey;
import org.sightline.store.Secrets;
import org.sightline.store.StoreException;

/**
 * The keys in the store, looked at anew twice a second while they are asked for: so soon is one in force, or no longer. Where the store
 * is away those hold that were good when it was last there, as none could be revoked since.
 */
public final class KeptKeys implements Keys {
    private static final Duration FRESH = Duration.ofMillis(500);

    private final CurrentStore store;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Known known;

    private record Known(boolean none, Map<String, Caller> byDigest, long since) {
        boolean fresh() {
            return System.nanoTime() - since < FRESH.toNanos();
        }
    }

    public KeptKeys(CurrentStore store) {
        this.store = store;
    }

    /** Whether there never was one: who revokes the last does not mean to let everybody in. */
    @Override
    public boolean none() {
        return known().none();
    }

    @Override
    public Optional<Caller> caller(String key) {
        return Optional.ofNullable(known().byDigest().get(Secrets.digest(key)));
    }

    private Known known() {
        Known last = known;
        if (last != null && (last.fresh() || !looking.tryLock())) {
            return last;
        }
        if (last == null) {
            looking.lock();
        }
        try {
            Known meanwhile = known;
            return meanwhile != null && meanwhile.fresh() ? meanwhile : look(meanwhile);
        } finally {
            looking.unlock();
        }
    }

    private Known look(@Nullable Known last) {
        try {
            List<AccessKey> all = store.open().accessKeys().all();
            Known now = new Known(all.isEmpty(), callers(all), System.nanoTime());
            known = now;
            return now;
        } catch (StoreException e) {
            if (last == null) {
                throw e;
            }
            Known again = new Known(last.none(), last.byDigest(), System.nanoTime());
            known = again;
            return again;
        }
    }

    private static Map<String, Caller> callers(List<AccessKey> all) {
        return all.stream()
                .filter(AccessKey::good)
                .collect(Collectors.toUnmodifiableMap(
                        AccessKey::digest, key -> new Caller(key.name(), Role.of(key.role()))));
    }
}
