// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.csv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * City, state and postal code, which the CSV files write into one column: {@code Wuhan, Hubei 430040}.
 *
 * @param city everything that is neither of the others
 * @param state what follows the last comma
 * @param postalCode what stands at the end and has three digits or more, or is a British code
 */
record CityLine(String city, String state, String postalCode) {
    private static final Pattern CODE = Pattern.compile(
            "(?:(?<before>.*?\\S)\\s+)?(?<code>[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]{0,3}-?\\d[\\d-]{2,}(?: [\\d-]{2,})?)");

    static CityLine of(String line) {
        String text = line.strip();
        String code = "";
        Matcher matcher = CODE.matcher(text);
        if (matcher.matches()) {
            code = matcher.group("code");
            text = matcher.group("before") == null ? "" : matcher.group("before");
        }
        int comma = text.lastIndexOf(',');
        if (comma < 0) {
            return new CityLine(text, "", code);
        }
        return new CityLine(
                text.substring(0, comma).strip(), text.substring(comma + 1).strip(), code);
    }
}
