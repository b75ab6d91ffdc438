// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.ofac.Bearers;
import org.sightline.watchlist.ofac.OfacEntry;

/** All that parties refer to, and who they are in a word, gathered in the first reading. Not safe for use by several threads. */
final class Book {
    /** The records of the first reading; the reference values stand before the others that need them. */
    static final Set<String> RECORDS = Set.of(
            "DateOfIssue",
            "ReferenceValueSets",
            "Location",
            "IDRegDocument",
            "DistinctParty",
            "ProfileRelationship",
            "SanctionsEntry");

    /** Sections that hold the records. */
    static final Set<String> SECTIONS =
            Set.of("Locations", "IDRegDocuments", "DistinctParties", "ProfileRelationships", "SanctionsEntries");

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<XmlElement>> documents = new HashMap<>();
    private final Map<String, List<XmlElement>> relations = new HashMap<>();
    private final Map<String, List<XmlElement>> listings = new HashMap<>();
    private final Map<String, Party> parties = new HashMap<>();
    private final Set<String> identities = new HashSet<>();
    private final Set<String> lists = new TreeSet<>();
    private final Bearers bearers = new Bearers();
    private final References references;
    private final Countries countries;
    private final Tally tally;
    private final Parts parts;
    private final Parts glimpse;
    private @Nullable LocalDate issued;

    /**
     * Who a profile is.
     *
     * @param number of the entry
     * @param type such as {@code Individual}
     */
    record Party(String number, String type) {}

    Book(Countries countries, Tally tally) {
        this.countries = countries;
        this.tally = tally;
        this.references = new References(tally);
        this.parts = new Parts(references, tally);
        this.glimpse = new Parts(references.silently(), new Tally());
    }

    void take(XmlElement record) {
        switch (record.name()) {
            case "DateOfIssue" -> issued = Periods.day(record).orElse(null);
            case "ReferenceValueSets" -> references.take(record);
            case "Location" -> location(record);
            case "IDRegDocument" -> file(documents, record, "IdentityID");
            case "ProfileRelationship" -> file(relations, record, "From-ProfileID");
            case "SanctionsEntry" -> {
                file(listings, record, "ProfileID");
                lists.add(list(record));
            }
            case "DistinctParty" -> party(record);
            default -> throw new IllegalArgumentException(record.name());
        }
    }

    private void location(XmlElement location) {
        Place place = Place.of(location, references, countries, tally);
        if (places.putIfAbsent(location.attribute("ID").orElse(""), place) != null) {
            tally.add("Location with an ID that stood before (left out)");
        }
    }

    private void file(Map<String, List<XmlElement>> files, XmlElement record, String attribute) {
        String owner = record.attribute(attribute).orElse("");
        if (owner.isEmpty()) {
            tally.add(record.name() + " without " + attribute + " (left out)");
            return;
        }
        files.computeIfAbsent(owner, key -> new ArrayList<>(1)).add(record);
    }

    private void party(XmlElement party) {
        String number = party.attribute("FixedRef").orElse("");
        if (!OfacEntry.isNumber(number)) {
            return;
        }
        for (XmlElement profile : party.all("Profile")) {
            String type = type(profile);
            profile.all("Identity")
                    .forEach(identity -> identities.add(identity.attribute("ID").orElse("")));
            parties.putIfAbsent(profile.attribute("ID").orElse(number), new Party(number, type));
            for (Parts.Name name : glimpse.names(profile)) {
                if (name.primary() && name.latin()) {
                    bearers.primary(name.printed(), number);
                } else if (!name.weak()) {
                    bearers.alias(name.printed(), number);
                }
            }
        }
    }

    /** {@code Individual}, {@code Entity}, {@code Vessel} or {@code Aircraft}; by the kind of its names where it does not say. */
    private String type(XmlElement profile) {
        String subType = profile.attribute("PartySubTypeID").orElse(null);
        String label = references.label("PartySubType", subType).orElse("Unknown");
        if (!label.equalsIgnoreCase("Unknown")) {
            return label;
        }
        return references
                .value("PartySubType", subType)
                .flatMap(value -> references.label("PartyType", value, "PartyTypeID"))
                .orElseGet(() -> glimpse.type(profile));
    }

    /** The names of a profile; what is odd in them is counted. */
    List<Parts.Name> names(XmlElement profile) {
        return parts.names(profile);
    }

    /** Whether a party has a name at all. */
    boolean named(XmlElement party) {
        return party.all("Profile").stream()
                .anyMatch(profile -> !glimpse.names(profile).isEmpty());
    }

    References references() {
        return references;
    }

    Bearers bearers() {
        return bearers;
    }

    Map<String, Place> places() {
        return places;
    }

    /** What the profile of an entry is. */
    String type(XmlElement profile, String number) {
        Party party = parties.get(profile.attribute("ID").orElse(number));
        return party == null ? "" : party.type();
    }

    Map<String, Party> parties() {
        return parties;
    }

    /** The day of the release, or null. */
    @Nullable LocalDate issued() {
        return issued;
    }

    /** The names of the lists that parties of this file are on. */
    Set<String> lists() {
        return lists;
    }

    String list(XmlElement entry) {
        return references.label("List", entry, "ListID").orElse("");
    }

    List<XmlElement> listings(String profile) {
        return listings.getOrDefault(profile, List.of());
    }

    List<XmlElement> relations(String profile) {
        return relations.getOrDefault(profile, List.of());
    }

    /** The documents of an identity. */
    List<XmlElement> documents(String identity) {
        return documents.getOrDefault(identity, List.of());
    }

    /** Counts what belongs to nobody in the file. */
    void tallyRest() {
        documents.forEach((identity, papers) -> {
            if (!identities.contains(identity)) {
                papers.forEach(paper -> tally.add("IDRegDocument of an identity that is not in the file"));
            }
        });
        listings.keySet().stream()
                .filter(profile -> !parties.containsKey(profile))
                .forEach(profile -> tally.add("SanctionsEntry of a profile that is not in the file"));
        relations.keySet().stream()
                .filter(profile -> !parties.containsKey(profile))
                .forEach(profile -> tally.add("ProfileRelationship of a profile that is not in the file"));
    }
}
