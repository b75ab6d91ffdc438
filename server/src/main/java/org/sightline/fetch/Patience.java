// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.time.Duration;

/** What is left of the time that one attempt may take. */
final class Patience {
    private final FetchLimits limits;
    private final long began = System.nanoTime();

    Patience(FetchLimits limits) {
        this.limits = limits;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    boolean over() {
        return elapsed().compareTo(limits.total()) >= 0;
    }

    /** The longest that the next byte may take, never less than nothing. */
    Duration nextWait() {
        Duration left = limits.total().minus(elapsed());
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(limits.idle()) < 0 ? left : limits.idle();
    }

    /** What to say when a wait was too long. */
    String complaint() {
        return over()
                ? "it took longer than " + words(limits.total()) + " in all"
                : "nothing came for " + words(limits.idle());
    }

    static String words(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return duration.toMillis() + " ms";
        }
        long seconds = duration.toSeconds();
        return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }
}
