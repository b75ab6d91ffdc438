// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashFilterTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 1_000, 40_000})
    void losesNoneAndTellsMostOthers(int size) {
        Random random = new Random(size);
        Set<Integer> hashes = new HashSet<>();
        long[] pairs = new long[size];
        for (int i = 0; i < size; i++) {
            int hash = random.nextInt();
            hashes.add(hash);
            pairs[i] = (long) hash << Integer.SIZE | i;
        }
        HashFilter filter = new HashFilter(pairs);
        assertThat(hashes).allMatch(filter::mayHold);
        int wrong = 0;
        for (int i = 0; i < 10_000; i++) {
            int hash = random.nextInt();
            wrong += filter.mayHold(hash) && !hashes.contains(hash) ? 1 : 0;
        }
        assertThat(wrong).as("of 10,000 that there are not").isLessThan(1_400);
    }

    @Test
    void ofNoneItHoldsNone() {
        assertThat(new HashFilter(new long[0]).mayHold(7)).isFalse();
    }
}
