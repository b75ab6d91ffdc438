// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a person's family name is said before the given name, as the press in English writes it: by country, and where no
 * country is known by sanctions programme. Rows of {@code name-order.tsv}. Immutable.
 */
public final class NameOrder {
    private final Set<String> countries = new HashSet<>();
    private final Set<String> programmes = new HashSet<>();

    public NameOrder() {
        for (List<String> row : Table.rows(NameOrder.class, "name-order.tsv", 3)) {
            (row.get(0).equals("country") ? countries : programmes).add(row.get(1));
        }
    }

    /**
     * Whether such a person's family name is said first.
     *
     * @param countries ISO codes of nationality or citizenship, may be empty
     * @param programmes the programmes under which the person is listed
     */
    public boolean familyFirst(List<String> countries, List<String> programmes) {
        if (!countries.isEmpty()) {
            return countries.stream().anyMatch(this.countries::contains);
        }
        return programmes.stream()
                .map(programme -> programme.toUpperCase(Locale.ROOT))
                .anyMatch(programme -> this.programmes.stream().anyMatch(programme::startsWith));
    }
}
