// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sightline.entity.Entity;
import org.sightline.watchlist.ListEntry;

/** Where an entry is at home: cities and streets, folded, without the country, which is compared apart. */
final class Places {
    private static final int LEAST = 4;
    private static final Set<String> COUNTRY_WORDS = countryWords();
    private static final Set<String> NO_PLACE = Set.of("p o box", "po box", "box", "building", "unknown", "region");

    /** What kind of place it is, which one list says and the other does not. */
    private static final Pattern GENERIC = Pattern.compile(
            "\\b(?:province|district|village|republic|governorate|city|region"
                    + "|state|oblast|kray|wilaya|county|sector|area|agency|municipality|prefecture|territory|of|the)\\b");

    private Places() {}

    /** The places of an entry: its addresses, and a person's birth place. */
    static Set<String> of(ListEntry entry) {
        Set<String> places = new TreeSet<>();
        List<Entity> addresses = entry.adjacent().stream()
                .filter(entity -> entity.schema().equals("Address"))
                .toList();
        for (Entity address : addresses) {
            address.values("city").forEach(city -> add(city, places));
            address.values("street").forEach(street -> add(street, places));
        }
        places.addAll(of(entry.entity().values("address")));
        places.addAll(of(entry.entity().values("birthPlace")));
        return places;
    }

    /** The parts of lines such as {@code 5 Example St., Tver 170000, Russia}. */
    static Set<String> of(List<String> lines) {
        Set<String> places = new TreeSet<>();
        for (String line : lines) {
            for (String part : line.split("[,;]")) {
                add(part, places);
            }
        }
        return places;
    }

    private static void add(String part, Set<String> places) {
        String folded = GENERIC.matcher(part.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
        boolean country = List.of(folded.split(" ")).stream().allMatch(COUNTRY_WORDS::contains);
        if (folded.length() >= LEAST && !country && !NO_PLACE.contains(folded)) {
            places.add(folded);
        }
    }

    /** The words of all countries' names: an address line ends with one of them. */
    private static Set<String> countryWords() {
        Set<String> words =
                new HashSet<>(Set.of("", "democratic", "people", "s", "arab", "islamic", "russian", "federation"));
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
            words.addAll(List.of(name.split("[^\\p{L}]+")));
        }
        return Set.copyOf(words);
    }
}
