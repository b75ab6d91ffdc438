// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sightline.annotate.Countries;

/**
 * Locations, each once a bundle. STIX wants a country, a region or coordinates, so a place becomes one where its name is that of a
 * country or of its seat; there are no more of them than that.
 */
final class StixPlaces {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private final Countries countries = Countries.english();
    private final Set<String> written = new HashSet<>();
    private final Consumer<StixObject> out;

    StixPlaces(Consumer<StixObject> out) {
        this.out = out;
    }

    /** The location of a place as a story names it. */
    Optional<String> named(String place) {
        String last = place.substring(place.lastIndexOf(',') + 1).strip();
        for (String words : List.of(place, last)) {
            Optional<String> country = countries
                    .named(words)
                    .filter(found -> CODES.contains(found.code()))
                    .map(found -> location(found.code(), ""));
            if (country.isPresent()) {
                return country;
            }
        }
        return countries
                .seat(place)
                .filter(found ->
                        CODES.contains(found.code()) && found.capitals().contains(place))
                .map(found -> location(found.code(), place));
    }

    /** The location of a country, by ISO 3166-1 alpha-2 in either case; empty where it is none. */
    Optional<String> country(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return CODES.contains(upper) ? Optional.of(location(upper, "")) : Optional.empty();
    }

    private String location(String code, String city) {
        String id = StixIds.of("location", code, city);
        if (written.add(id)) {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            out.accept(new StixObject("location", id, StixObject.EPOCH, StixObject.EPOCH)
                    .put("name", city.isEmpty() ? name : city)
                    .put("country", code)
                    .put("city", city));
        }
        return id;
    }
}
