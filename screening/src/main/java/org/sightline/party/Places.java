// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.entity.Entity;
import org.sightline.watchlist.ListEntry;

/** Where an entry has its addresses: cities and streets, folded, without the country, which is compared apart. */
final class Places {
    private static final int LEAST = 4;
    private static final Set<String> COUNTRY_WORDS = countryWords();
    private static final Set<String> NO_PLACE = Set.of("p o box", "po box", "box", "building", "unknown", "region");

    private Places() {}

    static Set<String> of(ListEntry entry) {
        Set<String> places = new TreeSet<>();
        List<Entity> addresses = entry.adjacent().stream()
                .filter(entity -> entity.schema().equals("Address"))
                .toList();
        for (Entity address : addresses) {
            address.values("city").forEach(city -> add(city, places));
            address.values("street").forEach(street -> add(street, places));
        }
        for (String line : entry.entity().values("address")) {
            for (String part : line.split("[,;]")) {
                add(part, places);
            }
        }
        return places;
    }

    private static void add(String part, Set<String> places) {
        String folded =
                part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        boolean country = List.of(folded.split(" ")).stream().allMatch(COUNTRY_WORDS::contains);
        if (folded.length() >= LEAST && !country && !NO_PLACE.contains(folded)) {
            places.add(folded);
        }
    }

    /** The words of all countries' names: an address line ends with one of them. */
    private static Set<String> countryWords() {
        Set<String> words = new HashSet<>(Set.of("republic", "democratic", "people", "s", "arab", "state", "islamic"));
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
            words.addAll(List.of(name.split("[^\\p{L}]+")));
        }
        return Set.copyOf(words);
    }
}
