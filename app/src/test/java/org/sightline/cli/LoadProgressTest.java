// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LoadProgressTest {
    private final List<String> said = new ArrayList<>();
    private final LoadProgress progress = new LoadProgress(said::add);

    @Test
    void aThousandStepsAreSaidByTheQuarter() {
        for (int done = 0; done <= 1000; done++) {
            progress.step("unpacking", done, 1000);
        }
        assertThat(said)
                .containsExactly(
                        "unpacking: 0 %", "unpacking: 25 %", "unpacking: 50 %", "unpacking: 75 %", "unpacking: 100 %");
    }

    @Test
    void worksSideBySideDoNotRepeatEachOther() {
        progress.step("one", 0, 100);
        progress.step("two", 0, 100);
        progress.step("one", 10, 100);
        progress.step("two", 30, 100);
        assertThat(said).containsExactly("one: 0 %", "two: 0 %", "two: 25 %");
    }

    @Test
    void aMessageIsSaidOnce() {
        progress.step("cannot keep the model", 0, 0);
        progress.step("cannot keep the model", 0, 0);
        assertThat(said).containsExactly("cannot keep the model");
    }
}
