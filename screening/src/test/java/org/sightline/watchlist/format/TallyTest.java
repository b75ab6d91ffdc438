// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TallyTest {
    @Test
    void tellsTheFirstLinesAndCountsAll() {
        Tally tally = new Tally();
        tally.addAt("one", 4);
        for (int line = 10; line < 20; line++) {
            tally.addAt("many", line);
        }
        tally.add("anywhere");
        assertThat(tally.counts())
                .containsOnlyKeys("one (line 4)", "many (lines 10, 11, 12, 13, 14 …)", "anywhere")
                .containsEntry("many (lines 10, 11, 12, 13, 14 …)", 10);
    }

    @Test
    void aFileThatInventsNamesFillsNoMemory() {
        Tally tally = new Tally();
        for (int at = 0; at < 10_000; at++) {
            tally.addAt("name " + at, at);
        }
        assertThat(tally.counts()).hasSizeLessThan(600).containsEntry("other names", 9_500);
    }
}
