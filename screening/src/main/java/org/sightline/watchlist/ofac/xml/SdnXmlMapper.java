// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.xml;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.ofac.Bearers;
import org.sightline.watchlist.ofac.Facts;
import org.sightline.watchlist.ofac.OfacEntry;
import org.sightline.watchlist.ofac.OfacNames;

/** One {@code sdnEntry} to an entity. */
final class SdnXmlMapper {
    private static final Set<String> READ = Set.of(
            "uid",
            "firstName",
            "lastName",
            "title",
            "sdnType",
            "remarks",
            "programList",
            "idList",
            "akaList",
            "addressList",
            "nationalityList",
            "citizenshipList",
            "dateOfBirthList",
            "placeOfBirthList",
            "vesselInfo");
    private static final Set<String> ADDRESS = Set.of(
            "uid",
            "address1",
            "address2",
            "address3",
            "city",
            "stateOrProvince",
            "postalCode",
            "country",
            "region",
            "remarks");

    private final String dataset;
    private final Tally tally;
    private final Countries countries = new Countries();
    private final OfacNames names = new OfacNames();
    private final Facts facts;

    SdnXmlMapper(String dataset, Bearers bearers, Tally tally) {
        this.dataset = dataset;
        this.tally = tally;
        this.facts = new Facts(bearers, countries);
    }

    /** The name of an entry or of an alias as the CSV files print it. */
    static String printedName(XmlElement named) {
        return OfacNames.printed(
                named.text("lastName").orElse(null), named.text("firstName").orElse(null));
    }

    static boolean weak(XmlElement alias) {
        return alias.text("category").filter("weak"::equalsIgnoreCase).isPresent();
    }

    ListedEntity map(XmlElement record) {
        String number = record.text("uid").orElseThrow();
        OfacEntry entry = new OfacEntry(dataset, number, record.text("sdnType").orElse(""), tally);
        record.path("programList", "program").forEach(program -> entry.program(program.text()));
        record.text("title").ifPresent(title -> facts.fact(entry, "Title", title));
        items(entry, record, "dateOfBirthList", "dateOfBirthItem", "dateOfBirth", "DOB");
        items(entry, record, "placeOfBirthList", "placeOfBirthItem", "placeOfBirth", "POB");
        items(entry, record, "nationalityList", "nationality", "country", "nationality");
        items(entry, record, "citizenshipList", "citizenship", "country", "citizen");
        record.path("idList", "id").forEach(id -> identification(entry, id));
        record.text("remarks").ifPresent(remarks -> facts.remarks(entry, remarks));
        names.add(entry, "name", printedName(record));
        record.path("akaList", "aka").forEach(alias -> alias(entry, alias));
        names.weak(entry);
        record.path("addressList", "address").forEach(address -> address(entry, address));
        record.child("vesselInfo").ifPresent(vessel -> vessel(entry, vessel));
        record.tallyUnknown(READ, record.name(), tally);
        return entry.listed();
    }

    /** The values of a list, the main one first, as facts with that label. */
    private void items(OfacEntry entry, XmlElement record, String list, String item, String value, String label) {
        Comparator<XmlElement> mainFirst = Comparator.comparing(element ->
                element.text("mainEntry").filter("true"::equalsIgnoreCase).isEmpty());
        List<XmlElement> items =
                record.path(list, item).stream().sorted(mainFirst).toList();
        for (XmlElement element : items) {
            element.text(value).ifPresent(text -> facts.fact(entry, label, text));
            element.tallyUnknown(Set.of("uid", value, "mainEntry"), item, tally);
        }
    }

    private void identification(OfacEntry entry, XmlElement id) {
        facts.fact(
                entry,
                id.text("idType").orElse(""),
                id.text("idNumber").orElse(""),
                id.text("idCountry").orElse(null),
                id.text("issueDate").orElse(null),
                id.text("expirationDate").orElse(null),
                null);
        id.tallyUnknown(Set.of("uid", "idType", "idNumber", "idCountry", "issueDate", "expirationDate"), "id", tally);
    }

    private void alias(OfacEntry entry, XmlElement alias) {
        String printed = printedName(alias);
        alias.tallyUnknown(Set.of("uid", "type", "category", "lastName", "firstName"), "aka", tally);
        if (weak(alias)) {
            entry.weakName(printed);
            return;
        }
        names.add(entry, OfacNames.property(entry, alias.text("type").orElse("")), printed);
    }

    private void address(OfacEntry entry, XmlElement address) {
        address.tallyUnknown(ADDRESS, "address", tally);
        String region = address.text("region").orElse("");
        // a region whose country is disputed stands in the country's place, as the CSV files write it
        String country =
                address.text("country").orElse(region.isEmpty() ? "" : "Region: " + region.replace("Region: ", ""));
        String code = countries.code(country).orElse(null);
        if (code == null && !Facts.nothing(country)) {
            tally.add("country of an address: " + country);
        }
        String street = Stream.of("address1", "address2", "address3")
                .flatMap(line -> address.text(line).stream())
                .collect(Collectors.joining(", "));
        String state = Stream.of(
                        address.text("stateOrProvince").orElse(""),
                        address.text("country").isPresent() ? region : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String city = address.text("city").orElse("");
        String postalCode = address.text("postalCode").orElse("");
        String note = address.text("remarks").orElse(null);
        entry.draft()
                .address(new EntryDraft.PostalAddress(
                        street, city, state, postalCode, code, Facts.nothing(country) ? "" : country, note));
    }

    private void vessel(OfacEntry entry, XmlElement vessel) {
        vessel.text("callSign").ifPresent(sign -> facts.fact(entry, "Vessel Call Sign", sign));
        vessel.text("vesselType").ifPresent(type -> facts.fact(entry, "Vessel Type", type));
        vessel.text("vesselFlag").ifPresent(flag -> facts.country(entry, "flag", flag));
        vessel.text("vesselOwner").ifPresent(owner -> facts.fact(entry, "Vessel Owner", owner));
        vessel.text("tonnage").ifPresent(tonnage -> facts.fact(entry, "Vessel Tonnage", tonnage));
        vessel.text("grossRegisteredTonnage")
                .ifPresent(tonnage -> facts.fact(entry, "Vessel Gross Registered Tonnage", tonnage));
        vessel.tallyUnknown(
                Set.of("callSign", "vesselType", "vesselFlag", "vesselOwner", "tonnage", "grossRegisteredTonnage"),
                "vesselInfo",
                tally);
    }
}
