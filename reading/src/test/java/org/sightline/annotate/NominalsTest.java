// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.annotate.Nominals.Gender;
import org.sightline.article.RuleRows;

class NominalsTest {
    private final Nominals nominals = Nominals.english();

    @Test
    void everyNounIsReadAsItsLineSaysAndStandsInItsExample() {
        for (List<String> row : RuleRows.read("en/nominals.tsv", 4)) {
            assertThat(row.get(3)).as(row.get(0)).contains(" " + row.get(0) + " ");
            assertThat(nominals.of(row.get(0)).orElseThrow().type().name().toLowerCase(Locale.ROOT))
                    .isEqualTo(row.get(1));
        }
    }

    @Test
    void pluralsGoToTheirSingulars() {
        assertThat(nominals.of("men").orElseThrow().gender()).isEqualTo(Gender.MALE);
        assertThat(nominals.of("Women").orElseThrow().gender()).isEqualTo(Gender.FEMALE);
        assertThat(nominals.of("tankers").orElseThrow().type()).isEqualTo(MentionType.VESSEL);
        assertThat(nominals.of("companies").orElseThrow().type()).isEqualTo(MentionType.ORGANIZATION);
        assertThat(nominals.of("embassies").orElseThrow().type()).isEqualTo(MentionType.ORGANIZATION);
        assertThat(nominals.of("wishes")).isEmpty();
    }
}
