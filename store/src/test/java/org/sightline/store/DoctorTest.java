// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The doctor finds what no part of the program would do. */
final class DoctorTest extends StoreCase {
    @Test
    void aStoreThatIsWellHasNoProblemsAndIsCounted() {
        keep(Told.story());
        Examined examined = store().doctor();
        assertThat(examined.problems()).isEmpty();
        assertThat(examined.schema()).isEqualTo(Schema.VERSION);
        assertThat(examined.counts())
                .containsEntry("article", 1L)
                .containsEntry("link", 1L)
                .containsEntry("participant", 1L)
                .containsEntry("claim", 1L);
    }

    @Test
    void rowsThatAreNotThoseOfTheirReadingAreFound() {
        keep(Told.story());
        tamper("UPDATE link SET decision = 'rejected'");
        tamper("DELETE FROM evidence");
        assertThat(store().doctor().problems())
                .containsExactly(
                        Told.story().id() + ": the rows of link are not those of its reading (1 kept, 1 read)",
                        Told.story().id() + ": the rows of evidence are not those of its reading (0 kept, 1 read)");
    }

    @Test
    void aDamagedReadingAndAMissingTextAreFound() {
        keep(Told.story());
        keep(Told.story().numbered(1));
        tamper("UPDATE body SET text = 'short' WHERE article = 1");
        tamper("DELETE FROM body WHERE article = 2");
        assertThat(store().doctor().problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("2 articles have 1 texts"))
                .anyMatch(problem -> problem.startsWith(Told.story().id() + ": a stored reading is damaged"));
    }

    @Test
    void anArticleThatNoWordFindsIsFound() {
        keep(Told.story());
        tamper("DELETE FROM words");
        assertThat(store().doctor().problems())
                .containsExactly("the index of words lacks 1 articles and has 0 that are not there");
    }

    @Test
    void aBrokenTrailIsTheDoctorsBusinessToo() {
        keep(Told.story());
        tamper("UPDATE audit SET who = 'x'");
        assertThat(store().doctor().problems()).containsExactly("audit: row 1 was changed: its digest is another");
    }
}
