// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.ofac.Bearers;
import org.sightline.watchlist.ofac.Facts;

final class OverflowTest {
    private final Facts facts = new Facts(new Bearers(), new Countries());
    private final Tally tally = new Tally();

    @Test
    void theRestGoesOnWhereTheColumnEnded() {
        assertThat(joined("Gender Male; Pass", "port 77 (Russia).")).isEqualTo("Gender Male; Passport 77 (Russia).");
        assertThat(joined("Gender Male; Passport ", "77 (Russia).")).isEqualTo("Gender Male; Passport 77 (Russia).");
        assertThat(tally.counts()).isEmpty();
    }

    @Test
    void remarksThatWereCompleteAreNotGluedToOthers() {
        assertThat(joined("Gender Male.", " Passport 77 (Russia).")).isEqualTo("Gender Male; Passport 77 (Russia).");
        assertThat(tally.counts()).isEmpty();
        assertThat(joined("Gender Male.", "ort 77 (Russia); Passport 78 (Russia)."))
                .isEqualTo("Gender Male; Passport 78 (Russia).");
        assertThat(tally.counts())
                .isEqualTo(Map.of("a comment that continues other remarks (its first fact is left out)", 1));
    }

    @Test
    void remarksMayStandInTheCommentsAlone() {
        assertThat(joined("", "Passport 77 (Russia).")).isEqualTo("Passport 77 (Russia).");
    }

    private String joined(String remarks, String rest) {
        return Overflow.joined(remarks, List.of(List.of("101", rest)), facts, tally);
    }
}
