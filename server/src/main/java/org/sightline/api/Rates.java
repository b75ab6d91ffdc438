// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each key or address may ask: a bucket that holds a burst and fills by so many a second. Those not seen for longest are
 * forgotten, so that no number of addresses fills the memory. Safe to share between threads.
 */
final class Rates {
    private static final int MOST = 10_000;
    private static final double NANOS = 1e9;

    private final int perSecond;
    private final int burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    private static final class Bucket {
        private double left;
        private long at;

        Bucket(double left, long at) {
            this.left = left;
            this.at = at;
        }
    }

    /**
     * @param perSecond 0 for any number
     * @param nanos a clock that only goes forwards
     */
    Rates(int perSecond, int burst, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanos = nanos;
    }

    /** Takes one of somebody's requests, and says whether there was one. */
    boolean take(String who) {
        if (perSecond == 0) {
            return true;
        }
        long now = nanos.getAsLong();
        synchronized (buckets) {
            Bucket bucket = buckets.computeIfAbsent(who, any -> new Bucket(burst, now));
            bucket.left = Math.min(burst, bucket.left + (now - bucket.at) / NANOS * perSecond);
            bucket.at = now;
            if (bucket.left < 1) {
                return false;
            }
            bucket.left--;
            return true;
        }
    }
}
