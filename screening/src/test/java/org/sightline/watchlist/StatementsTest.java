// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.entity.Statement;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Tally;

/** An entry as a set of statements, in which running numbers and the order of a list do not show. */
final class StatementsTest {
    private static final String ID = "us_ofac_sdn:7";

    @Test
    void whatStandsBesideAnEntryIsOneStatementEach() {
        assertThat(Statements.of(entry("A1", "B2")))
                .extracting(statement -> statement.property() + " = " + statement.value())
                .containsExactly(
                        "Address = city: Tver · country: ru · full: 5 Example St., Tver, Russia · street: 5 Example St.",
                        "CryptoWallet = currency: XBT · publicKey: 1abc",
                        "Passport = country: ir · number: A1",
                        "Passport = country: ir · number: B2",
                        "Sanction = authority: Example Office · listingDate: 2020-01-02 · program: EX1; EX2 · reason: because",
                        "UnknownLink = object: us_ofac_sdn:9 · role: Linked To",
                        "address = 5 Example St., Tver, Russia",
                        "country = ru",
                        "name = Ivan Orlov",
                        "passportNumber = A1",
                        "passportNumber = B2",
                        "referents = ofac-7",
                        "schema = Person");
        assertThat(Statements.of(entry("A1")))
                .allMatch(statement -> statement.entity().equals(ID));
    }

    @Test
    void neitherOrderNorRunningNumberIsAStatement() {
        assertThat(Statements.of(entry("A1", "B2"))).isEqualTo(Statements.of(entry("B2", "A1")));
        List<Statement> one = Statements.of(entry("A1", "B2"));
        List<Statement> other = new ArrayList<>(Statements.of(entry("B2")));
        assertThat(one).containsAll(other);
        assertThat(one.stream().filter(statement -> !other.contains(statement)).map(Statement::property))
                .containsExactly("Passport", "passportNumber");
    }

    @Test
    void entitiesThatNameOneAnotherAreNotFollowedInCircles() {
        List<Entity> ring = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            ids.add("r" + at);
        }
        for (String id : ids) {
            ring.add(new Entity(id, "Associate", Map.of("person", ids, "relationship", List.of("of " + id))));
        }
        Entity entity = new Entity(ID, "Person", Map.of("name", List.of("X")));
        List<Statement> statements = Statements.of(new ListedEntity(entity, List.of(), ring, List.of()));
        assertThat(statements).hasSize(62);
        assertThat(statements.get(0).value()).contains("person: Associate (relationship: of r0); Associate (");
        Collections.reverse(ring);
        assertThat(Statements.of(new ListedEntity(entity, List.of(), ring, List.of())))
                .isEqualTo(statements);
    }

    private static ListedEntity entry(String... passports) {
        EntryDraft draft = new EntryDraft("us_ofac_sdn", "7", "Person", new Tally());
        draft.add("name", "Ivan Orlov").referent("ofac-7").wallet("XBT", "1abc");
        for (String passport : passports) {
            draft.document(new EntryDraft.Document("passportNumber", passport, null, "ir", null, null, null));
        }
        draft.address(new EntryDraft.PostalAddress("5 Example St.", "Tver", null, null, "ru", "Russia", null));
        draft.relation("UnknownLink", "subject", "object", "9", "Linked To");
        Map<String, List<String>> details = new HashMap<>(Map.of("reason", List.of("because")));
        draft.sanction(
                new Sanction("Example Office", List.of("EX2", "EX1"), LocalDate.of(2020, 1, 2), null, null, details));
        return draft.listed();
    }
}
