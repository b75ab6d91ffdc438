// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.EntryDraft.PostalAddress;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** Where the party of one designation is and how it is reached. */
final class UkContacts {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;|]|\\s/\\s|,\\s)\\s*");
    private static final Pattern BETWEEN_MAILS = Pattern.compile("[;,|\\s]+(?:and\\s+|or\\s+)?(?=\\S+@)");

    private final EntryDraft draft;
    private final Countries countries;
    private final Tally tally;

    UkContacts(EntryDraft draft, Countries countries, Tally tally) {
        this.draft = draft;
        this.countries = countries;
        this.tally = tally;
    }

    void add(XmlNode record) {
        record.all("Addresses", "Address").forEach(this::address);
        record.texts("PhoneNumbers", "PhoneNumber").forEach(text -> contact("phone", BETWEEN, text));
        record.texts("EmailAddresses", "EmailAddress").forEach(text -> contact("email", BETWEEN_MAILS, text));
        record.texts("Websites", "Website").forEach(text -> contact("website", BETWEEN, text));
    }

    /** The publisher says of no line but the last what it holds; that one is the town, or the province where there is no town. */
    private void address(XmlNode address) {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= 5; line++) {
            address.text("AddressLine" + line).ifPresent(lines::add);
        }
        String printed = address.text("AddressCountry").orElse(null);
        String code = printed == null ? null : countries.code(printed).orElse(null);
        if (printed != null && code == null) {
            tally.add("AddressCountry: " + printed);
        }
        draft.address(new PostalAddress(
                lines.isEmpty() ? null : String.join(", ", lines),
                address.text("AddressLine6").orElse(null),
                null,
                address.text("AddressPostalCode").orElse(null),
                code,
                printed,
                null));
    }

    private void contact(String property, Pattern between, String text) {
        if (draft.schema().equals("Vessel")) {
            // FollowTheMoney gives a ship no telephone
            draft.add("notes", property + ": " + text);
            return;
        }
        between.splitAsStream(text).forEach(value -> draft.add(property, value));
    }
}
