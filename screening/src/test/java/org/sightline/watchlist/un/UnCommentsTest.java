// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.Tally;

final class UnCommentsTest {
    @Test
    void aBanksCodeAndACompanysNumbersStandBehindTheirLabels() {
        EntryDraft bank = read(
                "Organization",
                "Offices in two towns. SWIFT/BIC: EXMPKPPY. Registered company number: 01234567; National Tax Number: 445566-7.");
        assertThat(bank.values("swiftBic")).containsExactly("EXMPKPPY");
        assertThat(bank.values("registrationNumber")).containsExactly("01234567");
        assertThat(bank.values("taxNumber")).containsExactly("445566-7");
    }

    @Test
    void howToReachThem() {
        EntryDraft trader = read(
                "Organization",
                "Telephone numbers: +850-2-11111, 18222 (ext. 3). Mail to sales@example.com; office@mail.example.org.");
        assertThat(trader.values("phone")).containsExactly("+850-2-11111");
        assertThat(trader.values("email")).containsExactly("sales@example.com", "office@mail.example.org");
    }

    @Test
    void aPersonsItalianFiscalCodeWithBlanksOrWithout() {
        assertThat(read("Person", "Italian Fiscal code: ABC DEF 61S17 Z352F.").values("taxNumber"))
                .containsExactly("ABC DEF 61S17 Z352F");
        assertThat(read("Person", "Fiscal Code: ABCDEF61S17Z352F").values("taxNumber"))
                .containsExactly("ABCDEF61S17Z352F");
    }

    @Test
    void whatOnlyLooksLikeANumberIsNone() {
        EntryDraft none =
                read("Organization", "Swift boats delivered 2012. IMO number: 1234567. Tax number unknown; phone 12.");
        for (String property : new String[] {"swiftBic", "imoNumber", "taxNumber", "phone"}) {
            assertThat(none.values(property)).as(property).isEmpty();
        }
    }

    @Test
    void aPersonHasNoBanksCode() {
        assertThat(read("Person", "SWIFT: EXMPKPPY").values("swiftBic")).isEmpty();
    }

    private static EntryDraft read(String schema, String comment) {
        EntryDraft draft = new EntryDraft("un_sc_sanctions", "QDi.999", schema, new Tally());
        UnComments.identifiers(comment, draft);
        return draft;
    }
}
