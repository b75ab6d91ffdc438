// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.time.Duration;

/**
 * How long one attempt may take.
 *
 * @param connect until the connection stands
 * @param idle without a byte of the answer: until its head is there, and between any two reads of its body
 * @param total from the beginning to the last byte, redirects included
 */
public record FetchLimits(Duration connect, Duration idle, Duration total) {
    public FetchLimits {
        if (!positive(connect) || !positive(idle) || !positive(total)) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** 20 seconds, one minute, half an hour: the largest list has 120 MB. */
    public static FetchLimits standard() {
        return new FetchLimits(Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ofMinutes(30));
    }

    private static boolean positive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }
}
