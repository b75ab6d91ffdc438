// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RetriesTest {
    private static final Retries RETRIES = new Retries(6, Duration.ofSeconds(2), Duration.ofSeconds(10));
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void theWaitDoublesUpToTheMostAndHalfOfItIsChance() {
        Random chance = new Random(7);
        for (int round = 0; round < 200; round++) {
            assertThat(RETRIES.before(1, null, chance).orElseThrow())
                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
            assertThat(RETRIES.before(2, null, chance).orElseThrow())
                    .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
            assertThat(RETRIES.before(5, null, chance).orElseThrow())
                    .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
        }
        assertThat(RETRIES.before(1, null, chance)).isNotEqualTo(RETRIES.before(1, null, chance));
        assertThat(RETRIES.before(6, null, chance)).isEmpty();
    }

    @Test
    void aServerThatAsksIsGivenTheTimeUnlessItIsTooMuch() {
        Random chance = new Random(7);
        assertThat(RETRIES.before(1, Duration.ofSeconds(9), chance)).contains(Duration.ofSeconds(9));
        assertThat(RETRIES.before(1, Duration.ZERO, chance).orElseThrow())
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(RETRIES.before(1, Duration.ofSeconds(11), chance)).isEmpty();
    }

    @Test
    void theHeaderIsANumberOrADateAndNeverMoreThanADay() {
        assertThat(RetryAfter.read("120", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Sun, 01 Mar 2026 10:05:00 GMT", NOW)).contains(Duration.ofMinutes(5));
        assertThat(RetryAfter.read("Sun, 01 Mar 2026 09:00:00 GMT", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.read("999999999", NOW)).contains(Duration.ofDays(1));
        assertThat(RetryAfter.read("99999999999999999999", NOW)).isEmpty();
        assertThat(RetryAfter.read("soon", NOW)).isEmpty();
        assertThat(RetryAfter.read("-5", NOW)).isEmpty();
    }
}
