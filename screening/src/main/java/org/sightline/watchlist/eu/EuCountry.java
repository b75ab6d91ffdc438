// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.eu;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** The country of a part: {@code countryIso2Code}, else {@code countryDescription}. {@code 00} and {@code UNKNOWN} are none. */
final class EuCountry {
    private EuCountry() {}

    /** Its code in lower case, or null where the list gives none or one that we do not know, which is counted. */
    static @Nullable String of(XmlNode part, Countries countries, Tally tally, String what) {
        Optional<String> code = part.attribute("countryIso2Code").filter(text -> !text.equals("00"));
        Optional<String> words = description(part);
        Optional<String> found = code.flatMap(countries::iso).or(() -> words.flatMap(countries::code));
        if (code.isPresent() && code.flatMap(countries::iso).isEmpty()) {
            tally.add("countryIso2Code of " + what + " that we do not know: " + code.get());
        }
        if (found.isEmpty() && words.isPresent()) {
            tally.add("countryDescription of " + what + " that we do not know: " + words.get());
        }
        return found.orElse(null);
    }

    /** The country in words, as the list prints it. */
    static Optional<String> description(XmlNode part) {
        return part.attribute("countryDescription").filter(text -> !text.equalsIgnoreCase("UNKNOWN"));
    }
}
