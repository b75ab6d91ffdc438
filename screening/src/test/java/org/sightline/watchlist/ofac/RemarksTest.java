// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.entity.EntityDraft;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.Table;
import org.sightline.watchlist.format.Tally;

final class RemarksTest {
    private static final Countries COUNTRIES = new Countries();
    private static final Remarks REMARKS = new Remarks();

    static List<List<String>> rules() {
        return Table.rows(Remarks.class, "remarks.tsv", 5);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleReadsItsExample(List<String> rule) {
        for (String prefix : List.of("", "alt. ")) {
            EntityDraft draft = new EntityDraft("x:1", "Person");
            REMARKS.read(prefix + rule.get(3) + ".", draft, COUNTRIES, new Tally());
            assertThat(draft.values(rule.get(2))).contains(rule.get(4));
        }
    }

    @Test
    void aFactWithoutALabelIsKeptAndCounted() {
        EntityDraft draft = new EntityDraft("x:1", "Person").add("position", "Minister of Examples");
        Tally tally = new Tally();
        REMARKS.read("Minister of Examples; likes chess; Passportless traveller.", draft, COUNTRIES, tally);
        assertThat(draft.values("notes")).containsExactly("likes chess", "Passportless traveller");
        assertThat(tally.counts()).containsEntry("remark without a label (kept as a note)", 2);
    }

    @Test
    void aDayThatDoesNotExistIsNotMadeOne() {
        EntityDraft draft = new EntityDraft("x:1", "Person");
        Tally tally = new Tally();
        REMARKS.read("DOB 31 Feb 1960", draft, COUNTRIES, tally);
        assertThat(draft.values("birthDate")).isEmpty();
        assertThat(draft.values("notes")).containsExactly("DOB 31 Feb 1960");
        assertThat(tally.counts()).containsKey("DOB that is no date we can read (kept as a note)");
    }
}
