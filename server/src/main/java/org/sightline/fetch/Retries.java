// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How often, and after how long, a failed attempt is made again: the wait doubles, and half of it is left to chance, so that those
 * who failed together don't come back together ("equal jitter" in M. Brooker, <a
 * href="https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/">Exponential Backoff and Jitter</a>).
 *
 * @param attempts how many there may be, the first included
 * @param first the longest wait after the first attempt
 * @param most the longest wait of all; a server that asks for more is left alone
 */
public record Retries(int attempts, Duration first, Duration most) {
    public Retries {
        if (attempts < 1 || first.isNegative() || most.compareTo(first) < 0) {
            throw new IllegalArgumentException("at least one attempt, and waits that don't shrink");
        }
    }

    /** Four attempts, after 1 to 2, 2 to 4 and 4 to 8 seconds, or when the server says, up to two minutes. */
    public static Retries standard() {
        return new Retries(4, Duration.ofSeconds(2), Duration.ofMinutes(2));
    }

    /**
     * How long to wait before the next attempt.
     *
     * @param failed how many attempts have failed
     * @param asked how long the server asked us to wait, or null
     * @return empty when there is no next attempt
     */
    Optional<Duration> before(int failed, @Nullable Duration asked, RandomGenerator chance) {
        boolean tooLong = asked != null && asked.compareTo(most) > 0;
        if (failed >= attempts || tooLong) {
            return Optional.empty();
        }
        long longest = Math.min(most.toMillis(), first.toMillis() << Math.min(failed - 1, 20));
        long wait = longest / 2 + (long) (chance.nextDouble() * (longest - longest / 2));
        return Optional.of(Duration.ofMillis(asked == null ? wait : Math.max(wait, asked.toMillis())));
    }
}
