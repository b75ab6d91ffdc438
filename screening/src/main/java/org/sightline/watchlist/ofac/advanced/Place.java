// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.ofac.Facts;

/**
 * One {@code Location}: an address, or a country alone, which may be written as a part of no kind.
 *
 * @param country as the list prints it, empty where it gives none
 * @param note other spellings, and parts of a kind that we do not know
 */
record Place(
        String street,
        String city,
        String state,
        String postalCode,
        String country,
        @Nullable String note) {
    private static final Set<String> KNOWN = Set.of(
            "ID",
            "LocationAreaCode",
            "LocationCountry",
            "LocationPart",
            "FeatureVersionReference",
            "IDRegDocumentReference");

    static Place of(XmlElement location, References references, Countries countries, Tally tally) {
        Map<String, String> parts = new HashMap<>();
        List<String> notes = new ArrayList<>();
        for (XmlElement part : location.all("LocationPart")) {
            String type = references.label("LocPartType", part, "LocPartTypeID").orElse("Unknown");
            parts(part, type, parts, notes);
        }
        location.tallyUnknown(KNOWN, "Location", tally);
        String country = country(location, references);
        String unknown = taken(parts, "Unknown");
        boolean isCountry = countries.code(unknown).isPresent();
        if (isCountry) {
            country = unknown;
            unknown = "";
        }
        String region = taken(parts, "REGION");
        if (country.isEmpty() && !region.isEmpty()) {
            country = "Region: " + region.replace("Region: ", "");
            region = "";
        }
        String street = joined(taken(parts, "ADDRESS1"), taken(parts, "ADDRESS2"), taken(parts, "ADDRESS3"), unknown);
        String city = taken(parts, "CITY");
        String state = joined(taken(parts, "STATE/PROVINCE"), region);
        String postalCode = taken(parts, "POSTAL CODE");
        parts.forEach((type, value) -> {
            tally.add("part of an address that we do not know: " + type + " (kept as a note)");
            notes.add(type + ": " + value);
        });
        return new Place(street, city, state, postalCode, country, notes.isEmpty() ? null : String.join("; ", notes));
    }

    /** All of it in one line. */
    String line() {
        return joined(street, city, state, postalCode, country);
    }

    /**
     * The address.
     *
     * @param comment what its use by a party says of it, or null
     */
    EntryDraft.PostalAddress address(Countries countries, @Nullable String comment) {
        String code = countries.code(country).orElse(null);
        String said = Stream.of(note, comment).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return new EntryDraft.PostalAddress(
                street, city, state, postalCode, code, country, said.isEmpty() ? null : said);
    }

    private static void parts(XmlElement part, String type, Map<String, String> parts, List<String> notes) {
        for (XmlElement value : part.all("LocationPartValue")) {
            String text = value.text("Value").orElse("");
            boolean main =
                    value.attribute("Primary").filter("false"::equalsIgnoreCase).isEmpty();
            if (text.isEmpty()) {
                continue;
            }
            if (!main) {
                notes.add("also written " + text);
                continue;
            }
            parts.merge(type, text, Place::joined);
        }
    }

    private static String country(XmlElement location, References references) {
        Stream<Optional<String>> named = location.all("LocationCountry").stream()
                .map(country -> references.label("Country", country, "CountryID"));
        Stream<Optional<String>> coded = location.all("LocationAreaCode").stream()
                .map(area -> references
                        .value("AreaCode", area.attribute("AreaCodeID").orElse(null))
                        .flatMap(code -> code.attribute("Description")));
        return Stream.concat(named, coded)
                .flatMap(Optional::stream)
                .filter(country -> !Facts.nothing(country))
                .findFirst()
                .orElse("");
    }

    private static String taken(Map<String, String> parts, String type) {
        return Objects.requireNonNullElse(parts.remove(type), "");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
