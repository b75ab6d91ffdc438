// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.entity.Entity;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Table;
import org.sightline.watchlist.format.Tally;

final class FactsTest {
    private static final Countries COUNTRIES = new Countries();
    private static final Facts FACTS = new Facts(bearers(), COUNTRIES);

    private final Tally tally = new Tally();

    private static Bearers bearers() {
        Bearers bearers = new Bearers();
        bearers.primary("EXAMPLE TRADING LLC", "1");
        bearers.primary("TWINS LTD", "2");
        bearers.primary("Twins, Ltd.", "3");
        bearers.primary("OWN NAME", "4");
        bearers.alias("EXAMPLE TRADING LLC", "4");
        return bearers;
    }

    static List<List<String>> rules() {
        return Table.rows(Facts.class, "facts.tsv", 5);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleReadsItsExample(List<String> rule) {
        String schema = rule.get(1).equals("ship") || rule.get(2).equals("imoNumber") ? "vessel" : "individual";
        for (String prefix : List.of("", "alt. ")) {
            OfacEntry entry = new OfacEntry("x", "9", schema, tally);
            FACTS.remarks(entry, prefix + rule.get(3) + ".");
            assertThat(values(entry)).as(prefix + rule.get(3)).contains(rule.get(4));
        }
        String rest = rule.get(3).substring(rule.get(0).length()).strip();
        OfacEntry apart = new OfacEntry("x", "9", schema, tally);
        FACTS.fact(apart, rule.get(0), rest);
        assertThat(values(apart)).as("apart from its label: " + rest).contains(rule.get(4));
        boolean counted = rule.get(1).equals("note");
        assertThat(tally.counts().isEmpty()).as("%s", tally.counts()).isNotEqualTo(counted);
    }

    /** Every value that the entry, its sanction or what stands beside it has; of a relation the number at its other end. */
    private static List<String> values(OfacEntry entry) {
        new OfacNames().weak(entry);
        ListedEntity listed = entry.listed();
        List<String> values = new ArrayList<>();
        listed.entity().properties().values().forEach(values::addAll);
        listed.sanctions().get(0).details().values().forEach(values::addAll);
        for (Entity beside : listed.adjacent()) {
            beside.properties().values().forEach(values::addAll);
        }
        values.replaceAll(value -> value.replaceFirst("^x:1$", "1"));
        return values;
    }

    @Test
    void aFactWithoutALabelIsKeptAndCounted() {
        OfacEntry entry = person();
        entry.draft().add("position", "Minister of Examples");
        FACTS.remarks(entry, "Minister of Examples; likes chess; Passportless traveller.");
        assertThat(entry.draft().values("notes")).containsExactly("likes chess", "Passportless traveller");
        assertThat(tally.counts()).containsOnly(java.util.Map.entry("remark without a label (kept as a note)", 2));
    }

    @Test
    void aDayThatDoesNotExistIsNotMadeOne() {
        OfacEntry entry = person();
        FACTS.remarks(entry, "DOB 31 Feb 1960");
        assertThat(entry.draft().values("birthDate")).isEmpty();
        assertThat(entry.draft().values("notes")).containsExactly("DOB 31 Feb 1960");
        assertThat(tally.counts()).containsKey("DOB that is no date we can read (kept as a note)");
    }

    @Test
    void anApproximateBirthDateSaysSo() {
        OfacEntry entry = person();
        FACTS.remarks(entry, "DOB circa 1960; alt. DOB Mar 1961; alt. DOB 1963 to 1965");
        assertThat(entry.draft().values("birthDate")).containsExactly("1960", "1961-03", "1963", "1964", "1965");
        assertThat(entry.draft().values("notes")).containsExactly("DOB circa 1960");
    }

    @Test
    void aPassportIsANumberAndADocument() {
        OfacEntry entry = person();
        FACTS.remarks(entry, "Passport A 12-3 (Iran) issued 01 Feb 2020 expires 31 Feb 2030; Cedula No. 5 (Nowhere)");
        ListedEntity listed = entry.listed();
        assertThat(listed.entity().values("passportNumber")).containsExactly("A 12-3");
        Entity passport = listed.adjacent().get(0);
        assertThat(passport.schema()).isEqualTo("Passport");
        assertThat(passport.values("holder")).containsExactly("x:9");
        assertThat(passport.values("country")).containsExactly("ir");
        assertThat(passport.values("startDate")).containsExactly("2020-02-01");
        assertThat(passport.values("endDate")).isEmpty();
        Entity cedula = listed.adjacent().get(1);
        assertThat(cedula.schema()).isEqualTo("Identification");
        assertThat(cedula.values("summary")).containsExactly("Issued in Nowhere");
        assertThat(tally.counts())
                .containsEntry("Passport: expires that is no date we can read (kept as a note)", 1)
                .containsEntry("country of a document: Nowhere (kept as a note)", 1);
    }

    @Test
    void aNumberIsWhatItsCheckSays() {
        OfacEntry entry = new OfacEntry("x", "9", "Entity", tally);
        FACTS.remarks(
                entry,
                "Tax ID No. 7707083893 (Russia); Registration Number 1027700132195 (Russia); Legal Entity Number 12345;"
                        + " Company Number IMO 5418446; SWIFT/BIC BMJI");
        assertThat(entry.draft().values("innCode")).containsExactly("7707083893");
        assertThat(entry.draft().values("ogrnCode")).containsExactly("1027700132195");
        assertThat(entry.draft().values("leiCode")).isEmpty();
        assertThat(entry.draft().values("registrationNumber")).containsExactly("1027700132195", "12345");
        assertThat(entry.draft().values("imoNumber")).containsExactly("5418446");
        assertThat(tally.counts())
                .containsEntry("Legal Entity Number that is no LEI (kept as a number of registration)", 1)
                .containsEntry("swiftBic that fails its check (kept as a note)", 1);
    }

    @Test
    void aWalletKeepsItsCurrencyAndItsCapitals() {
        OfacEntry entry = person();
        FACTS.remarks(entry, "Digital Currency Address - XBT 1aB; alt. Digital Currency Address - XBT 1ab");
        FACTS.fact(entry, "Digital Currency Address - ETH", "0xC");
        assertThat(entry.listed().adjacent())
                .extracting(wallet -> wallet.first("currency").orElse("") + wallet.values("publicKey"))
                .containsExactly("XBT[1aB]", "XBT[1ab]", "ETH[0xC]");
    }

    @Test
    void aLinkNeedsExactlyOneBearer() {
        OfacEntry entry = person();
        FACTS.remarks(entry, "Linked To: Twins Ltd; Linked To: NOBODY AT ALL; Linked To: example trading, LLC");
        ListedEntity listed = entry.listed();
        assertThat(listed.adjacent()).hasSize(1);
        assertThat(listed.adjacent().get(0).values("subject")).containsExactly("x:9");
        assertThat(listed.adjacent().get(0).values("object")).containsExactly("x:1");
        assertThat(listed.entity().values("notes")).containsExactly("Linked To: Twins Ltd", "Linked To: NOBODY AT ALL");
        assertThat(tally.counts())
                .containsEntry("Linked To: a name that several entries of the list bear (kept as a note)", 1)
                .containsEntry("Linked To: a name that no entry of the list bears (kept as a note)", 1);
    }

    @Test
    void aTypeThatWeDoNotKnowIsKeptAndCounted() {
        OfacEntry entry = person();
        FACTS.fact(entry, "Passport Book", "77", "Iran", null, null, null);
        assertThat(entry.draft().values("notes")).containsExactly("Passport Book 77 (Iran)");
        assertThat(entry.draft().values("passportNumber")).isEmpty();
        assertThat(tally.counts()).containsKey("fact of a kind that we do not know: Passport Book (kept as a note)");
    }

    private OfacEntry person() {
        return new OfacEntry("x", "9", "individual", tally);
    }
}
