// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every write leaves a row, and nobody changes, removes or moves one unseen. */
final class AuditTrailTest extends StoreCase {
    private void fill() {
        for (int i = 0; i < 6; i++) {
            keep(Told.story().numbered(i));
        }
    }

    private List<String> problems() {
        return store().audit().verify().problems();
    }

    @Test
    void everyWriteSaysWhoDidWhatToWhich() {
        keep(Told.story());
        String key = onlyLink(Told.story()).key();
        store().links().judge(key, LinkJudgement.Verdict.ACCEPT, "a note of ours", "analyst");
        store().forgetting().article(Told.story().id(), "officer");
        List<AuditRow> rows = store().audit().newest(null, 10).rows();
        assertThat(rows)
                .extracting(row -> row.who() + " " + row.what() + " " + row.subject())
                .containsExactly(
                        "officer ARTICLE_FORGOTTEN " + Told.story().id(),
                        "analyst LINK_JUDGED " + key,
                        "tester ARTICLE_KEPT " + Told.story().id());
        assertThat(rows.get(2).at()).isEqualTo(Place.NOW);
        assertThat(rows.toString()).doesNotContain("Testim", "a note of ours");
        assertThat(store().audit().verify().whole()).isTrue();
    }

    @Test
    void whatFailsLeavesNothing() {
        keep(Told.story());
        try {
            store().forgetting().article("sha256:" + "00".repeat(32), "x");
        } catch (StoreException e) {
            assertThat(e.kind()).isEqualTo(StoreException.Kind.MISSING);
        }
        assertThat(store().audit().verify().rows()).isEqualTo(1);
    }

    @Test
    void aChangedRowIsFound() {
        fill();
        tamper("UPDATE audit SET who = 'somebody else' WHERE seq = 3");
        assertThat(problems()).containsExactly("row 3 was changed: its digest is another");
    }

    @Test
    void aRowChangedWithItsDigestIsFoundByTheNext() {
        fill();
        AuditRow row = store().audit().newest("4", 1).rows().get(0);
        String digest =
                AuditRow.digest(3, Moments.text(row.at()), "somebody else", row.what(), row.subject(), row.previous());
        tamper("UPDATE audit SET who = 'somebody else', digest = '" + digest + "' WHERE seq = 3");
        assertThat(problems())
                .containsExactly("row 4 does not follow from the row before it: one of the two was changed or moved");
    }

    @Test
    void aMissingRowIsFound() {
        fill();
        tamper("DELETE FROM audit WHERE seq IN (2, 3)");
        assertThat(problems()).containsExactly("rows 2 to 3 are missing");
    }

    @Test
    void rowsThatChangedPlacesAreFound() {
        fill();
        tamper("UPDATE audit SET seq = CASE seq WHEN 2 THEN -3 ELSE -2 END WHERE seq IN (2, 3)");
        tamper("UPDATE audit SET seq = -seq WHERE seq < 0");
        assertThat(problems())
                .contains(
                        "row 2 does not follow from the row before it: one of the two was changed or moved",
                        "row 2 was changed: its digest is another");
    }

    @Test
    void aMissingEndIsFoundByTheHead() {
        fill();
        tamper("DELETE FROM audit WHERE seq > 4");
        assertThat(problems()).contains("the last row is 4, where the head says 6: the end of the trail is missing");
    }

    @Test
    void aMissingEndIsFoundWhereTheHeadWasChangedToo() {
        fill();
        cutEndAndHead();
        assertThat(problems()).containsExactly("this machine remembers row 6: the end of the trail is missing");
    }

    @Test
    void withoutAMemoryOfThisMachineThatIsSaid() throws IOException {
        fill();
        cutEndAndHead();
        Files.delete(where.anchor());
        AuditTrail.Verification verification = store().audit().verify();
        assertThat(verification.whole()).isTrue();
        assertThat(verification.remarks()).singleElement().asString().contains("never wrote");
    }

    private void cutEndAndHead() {
        AuditRow row = store().audit().newest("5", 1).rows().get(0);
        tamper("DELETE FROM audit WHERE seq > 4");
        tamper("UPDATE audit_head SET seq = 4, digest = '" + row.digest() + "'");
    }

    @Test
    void aTrailWrittenAnewIsNotTheOneRemembered() {
        fill();
        String previous = "";
        for (int seq = 1; seq <= 6; seq++) {
            String digest = AuditRow.digest(seq, Moments.text(Place.NOW), "nobody", "ARTICLE_KEPT", "x", previous);
            tamper("UPDATE audit SET at = '" + Moments.text(Place.NOW)
                    + "', who = 'nobody', subject = 'x', previous = '" + previous + "', digest = '" + digest
                    + "' WHERE seq = " + seq);
            previous = digest;
        }
        tamper("UPDATE audit_head SET digest = '" + previous + "'");
        assertThat(problems())
                .containsExactly("row 6 is not the one that this machine remembers: the trail was written anew");
    }

    @Test
    void aLookUpIsNoted() {
        store().audit().lookedUp("us_ofac_sdn:102", "analyst");
        assertThat(store().audit().newest(null, 5).rows())
                .extracting(AuditRow::what, AuditRow::subject)
                .containsExactly(tuple("PARTY_LOOKED_UP", "us_ofac_sdn:102"));
    }
}
