// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * English country names, as lists write them, to ISO 3166 two-letter codes in lower case (and FollowTheMoney's additions, such as
 * {@code xk} and {@code suhh}). ICU's names, and the table {@code countries.tsv} for spellings that ICU lacks. Immutable.
 */
public final class Countries {
    private final Map<String, String> codes = new HashMap<>();
    private final Set<String> known;

    public Countries() {
        for (String code : Locale.getISOCountries()) {
            codes.put(folded(new ULocale("", code).getDisplayCountry(ULocale.ENGLISH)), code.toLowerCase(Locale.ROOT));
        }
        for (List<String> row : Table.rows(Countries.class, "countries.tsv", 2)) {
            codes.put(folded(row.get(0)), row.get(1));
        }
        known = Set.copyOf(codes.values());
    }

    /** The code, or empty where the text is no country that we know. {@code Korea, North} is understood. */
    public Optional<String> code(String name) {
        String folded = folded(name);
        String code = codes.get(folded);
        if (code != null) {
            return Optional.of(code);
        }
        int comma = name.indexOf(',');
        if (comma < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(codes.get(folded(name.substring(comma + 1) + " " + name.substring(0, comma))));
    }

    /** Whether the text is a code that {@link #code} can give. */
    public boolean known(String code) {
        return known.contains(code);
    }

    private static String folded(String name) {
        String plain = Normalizer2.getNFDInstance().normalize(name).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        for (String word : plain.replaceAll("\\p{M}", "").replace("&", " and ").split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.isEmpty() || word.equals("the")) {
                continue;
            }
            folded.append(folded.length() == 0 ? "" : " ").append(word.equals("st") ? "saint" : word);
        }
        return folded.toString();
    }
}
