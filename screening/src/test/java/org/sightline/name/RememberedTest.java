// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is remembered of a text is what was put for it, or nothing. */
class RememberedTest {
    private static final int BITS = 6;
    private static final int TEXTS = 1_000;

    @Test
    void givesWhatWasPutOrNothing() {
        Remembered<String, Integer> remembered = new Remembered<>(BITS);
        Random random = new Random(4);
        int hits = 0;
        for (int i = 0; i < 20 * TEXTS; i++) {
            int number = random.nextInt(TEXTS);
            Integer value = remembered.get("text " + number);
            if (value == null) {
                assertThat(remembered.put("text " + number, number)).isEqualTo(number);
                assertThat(remembered.get("text " + number)).isEqualTo(number);
                continue;
            }
            assertThat(value).isEqualTo(number);
            hits++;
        }
        assertThat(hits).as("it forgets, but not all").isBetween(TEXTS / 10, 5 * TEXTS);
    }

    @Test
    void keepsHalfAsManyAsItHasRoomFor() {
        Remembered<String, Integer> remembered = new Remembered<>(16);
        for (int round = 0; round < 2; round++) {
            int missing = 0;
            for (int i = 0; i < 1 << 14; i++) {
                if (remembered.get("w" + i) == null) {
                    remembered.put("w" + i, i);
                    missing++;
                }
            }
            assertThat(missing).isEqualTo(round == 0 ? 1 << 14 : missing);
            assertThat(round == 0 || missing < 100).as("%d forgotten", missing).isTrue();
        }
    }

    @Test
    void textsOfOneHashAreTold() {
        Remembered<String, String> remembered = new Remembered<>(BITS);
        remembered.put("Aa", "one");
        remembered.put("BB", "other");
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(remembered.get("Aa")).isEqualTo("one");
        assertThat(remembered.get("BB")).isEqualTo("other");
        assertThat(remembered.get("C#")).isNull();
    }
}
