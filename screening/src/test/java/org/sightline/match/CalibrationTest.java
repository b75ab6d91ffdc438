// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.name.NameKind;
import org.sightline.name.Table;

class CalibrationTest {
    private final Calibration calibration = new Calibration();

    @ParameterizedTest
    @EnumSource
    void itChangesNoOrderAndNothingFromTheThresholdOn(NameKind kind) {
        double last = -1;
        for (int i = 0; i <= 1_000; i++) {
            double agreement = i / 1_000.0;
            double score = calibration.score(agreement, kind);
            assertThat(score).isGreaterThan(last).isLessThanOrEqualTo(agreement);
            assertThat(calibration.agreement(score, kind)).isCloseTo(agreement, within(1e-9));
            assertThat(score >= 0.7).isEqualTo(agreement >= 0.7);
            if (agreement >= 0.7) {
                assertThat(score).isEqualTo(agreement);
            }
            last = score;
        }
    }

    @Test
    void aScoreBelowTheThresholdSaysHowMuchWasAgreedBeforeIt() {
        Explanation half = Explanation.of(0.55, "two names", Explanation.of(-0.4, "conflict"));
        Explanation explained = calibration.explained(half, NameKind.PERSON);
        assertThat(explained.value()).isLessThan(0.25);
        assertThat(explained.details())
                .contains(Explanation.of(-0.4, "conflict"), Calibration.note(0.55))
                .hasSize(2);
        assertThat(calibration.explained(new Differences(0.55, "x differs"), NameKind.PERSON))
                .isEqualTo(new Differences(explained.value(), "x differs; an agreement of 0.55"));
        Explanation sure = Explanation.of(0.83, "two names");
        assertThat(calibration.explained(sure, NameKind.PERSON)).isSameAs(sure);
    }

    @Test
    void aTableThatDoesNotRiseIsRefused() {
        List<List<String>> rows =
                List.of(List.of("0", "0", "0", "0"), List.of("0.5", "0.4", "0", "0.4"), List.of("1", "1", "1", "1"));
        assertThatThrownBy(() -> new Calibration(new Table(1, rows)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("calibration.tsv");
    }
}
