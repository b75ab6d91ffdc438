// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Identifiers;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.PartialDates;

/** Numbers that an authority, a bank's network or a currency's users know a party by. Immutable. */
final class Documents {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Countries countries;

    Documents(Countries countries) {
        this.countries = countries;
    }

    /** A document: its number to the entry, and an entity of its own with all that is said of it. */
    void document(OfacEntry entry, String property, Fact fact) {
        if (fact.value().isEmpty()) {
            entry.tally().add(fact.rule().label() + " without a number (kept as a note)");
            entry.draft().add("notes", fact.printed());
            return;
        }
        boolean company =
                fact.value().startsWith("IMO ") && !entry.draft().schema().equals("Vessel");
        Optional<String> country = country(entry, fact);
        List<String> notes = new ArrayList<>();
        if (fact.country() != null && country.isEmpty() && !Facts.nothing(fact.country())) {
            notes.add("Issued in " + fact.country());
        }
        String issued = day(entry, fact, "issued", fact.issued(), notes);
        String expires = day(entry, fact, "expires", fact.expires(), notes);
        if (fact.note() != null && !fact.note().isBlank()) {
            notes.add(fact.note());
        }
        String note = notes.isEmpty() ? null : String.join("; ", notes);
        entry.draft()
                .document(new EntryDraft.Document(
                        company ? "imoNumber" : property,
                        fact.value(),
                        fact.rule().label(),
                        country.orElse(null),
                        issued,
                        expires,
                        note));
    }

    /** A number that needs no document. */
    void identifier(OfacEntry entry, String property, Fact fact) {
        entry.draft().identifier(property, fact.value(), country(entry, fact).orElse(null));
    }

    /** An IMO number where it is one, and else a ship's number of registration. */
    void ship(OfacEntry entry, Fact fact) {
        boolean imo = fact.value().startsWith("IMO")
                || Identifiers.normal("imoNumber", fact.value()).isPresent();
        identifier(entry, imo ? "imoNumber" : "registrationNumber", fact);
    }

    /** A legal entity identifier where its check fits; the list gives other numbers under the same name. */
    void lei(OfacEntry entry, Fact fact) {
        boolean lei = Identifiers.normal("leiCode", fact.value()).isPresent();
        if (!lei) {
            entry.tally().add(fact.rule().label() + " that is no LEI (kept as a number of registration)");
        }
        document(entry, lei ? "leiCode" : "registrationNumber", fact);
    }

    /** {@code XBT 1Key…}: the currency and the address. */
    void wallet(OfacEntry entry, Fact fact) {
        List<String> words = List.of(BLANKS.split(fact.value()));
        if (words.size() != 2) {
            entry.tally().add("digital currency address that is not a currency and a key (kept as a note)");
            entry.draft().add("notes", fact.printed());
            return;
        }
        entry.draft().wallet(words.get(0), words.get(1));
    }

    private Optional<String> country(OfacEntry entry, Fact fact) {
        if (fact.country() == null || Facts.nothing(fact.country())) {
            return Optional.empty();
        }
        Optional<String> code = countries.code(fact.country());
        if (code.isEmpty()) {
            entry.tally().add("country of a document: " + fact.country() + " (kept as a note)");
        }
        return code;
    }

    /** The date, or null; one that cannot be read is kept in the notes and counted. */
    private static @Nullable String day(
            OfacEntry entry, Fact fact, String what, @Nullable String written, List<String> notes) {
        if (written == null || written.isBlank()) {
            return null;
        }
        List<String> dates = PartialDates.written(written);
        if (dates.size() == 1) {
            return dates.get(0);
        }
        notes.add(what + " " + written);
        entry.tally().add(fact.rule().label() + ": " + what + " that is no date we can read (kept as a note)");
        return null;
    }
}
