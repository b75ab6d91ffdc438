// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FingerprintTableTest {
    /** The naive twin is a hash map of strings. */
    @Test
    void findsWhatAMapFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int size : new int[] {0, 1, 2, 100, 50_000}) {
            Map<String, Integer> twin = new HashMap<>();
            while (twin.size() < size) {
                twin.put(Long.toString(random.nextLong() >>> random.nextInt(63), 36), random.nextInt(1 << 30));
            }
            FingerprintTable table = table(twin);
            twin.forEach((key, value) -> assertThat(table.get(Fingerprint.of(0, key)))
                    .as("%s of %d, seed %d", key, twin.size(), seed)
                    .isEqualTo(value));
            for (int i = 0; i < 50_000; i++) {
                String key = Long.toString(random.nextLong() >>> random.nextInt(63), 36);
                assertThat(table.get(Fingerprint.of(0, key)))
                        .as("%s of %d, seed %d", key, twin.size(), seed)
                        .isEqualTo(twin.getOrDefault(key, FingerprintTable.ABSENT));
            }
        }
    }

    @Test
    void findsKeysAtBothEnds() {
        FingerprintTable.Builder builder = new FingerprintTable.Builder();
        long[] keys = {-1, 1, -2, 2, Long.MIN_VALUE, Long.MAX_VALUE, -3};
        for (int i = 0; i < keys.length; i++) {
            builder.put(keys[i], i);
        }
        FingerprintTable table = fill(builder);
        for (int i = 0; i < keys.length; i++) {
            assertThat(table.get(keys[i])).isEqualTo(i);
        }
        assertThat(table.get(-4)).isEqualTo(FingerprintTable.ABSENT);
        assertThat(table.get(3)).isEqualTo(FingerprintTable.ABSENT);
    }

    @Test
    void refusesTwoStringsOfOneFingerprint() {
        FingerprintTable.Builder builder = new FingerprintTable.Builder();
        builder.put(7, 1);
        builder.put(7, 2);
        assertThatThrownBy(() -> fill(builder)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsKindsAndOrderApart() {
        assertThat(Fingerprint.of(0, "ab"))
                .isNotEqualTo(Fingerprint.of(1, "ab"))
                .isNotEqualTo(Fingerprint.of(0, "ba"))
                .isNotEqualTo(Fingerprint.of(0, "a"));
    }

    private static FingerprintTable table(Map<String, Integer> entries) {
        FingerprintTable.Builder builder = new FingerprintTable.Builder();
        entries.forEach((key, value) -> builder.put(Fingerprint.of(0, key), value));
        return fill(builder);
    }

    private static FingerprintTable fill(FingerprintTable.Builder builder) {
        int slots = FingerprintTable.slots(builder.size());
        FingerprintTable table = new FingerprintTable(
                ByteBuffer.allocate(slots * Long.BYTES), ByteBuffer.allocate(slots * Integer.BYTES));
        builder.fill(table);
        return table;
    }
}
