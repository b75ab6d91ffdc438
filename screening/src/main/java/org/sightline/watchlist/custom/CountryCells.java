// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.watchlist.format.Countries;

/**
 * Countries as tables have them: ISO 3166 codes of two or three letters, FollowTheMoney's own ({@code xk}, {@code suhh}, {@code
 * ua-cri}), or English names. Immutable.
 */
final class CountryCells {
    private static final Pattern PART = Pattern.compile("([a-z]{2})-[a-z]{2,4}");
    /** Of FollowTheMoney's additions those that no country name gives. */
    private static final Map<String, String> OTHERS =
            Map.of("eu", "eu", "uk", "gb", "csxx", "csxx", "csk", "cshh", "sun", "suhh", "yug", "yucs", "xkx", "xk");

    private final Countries countries = new Countries();
    private final Map<String, String> codes = new HashMap<>(OTHERS);

    private CountryCells() {
        for (String code : Locale.getISOCountries()) {
            String three = new Locale("", code).getISO3Country();
            codes.put(three.toLowerCase(Locale.ROOT), code.toLowerCase(Locale.ROOT));
        }
    }

    /** What this program ships, made once. */
    static CountryCells shipped() {
        return Shipped.CELLS;
    }

    /** The code, or empty where the cell is no country that we know. */
    Optional<String> code(String cell) {
        String lower = cell.strip().toLowerCase(Locale.ROOT);
        Matcher part = PART.matcher(lower);
        if (countries.known(lower) || (part.matches() && countries.known(part.group(1)))) {
            return Optional.of(lower);
        }
        Optional<String> named = countries.nationality(cell);
        return named.isPresent() ? named : Optional.ofNullable(codes.get(lower));
    }

    private static final class Shipped {
        private static final CountryCells CELLS = new CountryCells();
    }
}
