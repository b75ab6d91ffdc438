// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.watchlist.format.Table;

/** What the words before a business registration number mean, by {@code registration-labels.tsv}. Immutable. */
final class RegistrationLabels {
    private final List<Label> labels = new ArrayList<>();

    RegistrationLabels() {
        for (List<String> row : rows()) {
            labels.add(new Label(row.get(0).toLowerCase(Locale.ROOT), row.get(1), row.get(2)));
        }
        labels.sort(
                Comparator.comparingInt((Label label) -> label.words().length()).reversed());
    }

    /** Words, property, country or {@code -}, an example, the property it goes to, what it becomes. */
    static List<List<String>> rows() {
        return Table.rows(RegistrationLabels.class, "registration-labels.tsv", 6);
    }

    /** The longest label that stands in the words. */
    Optional<Label> of(String words) {
        String folded = " "
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        return labels.stream()
                .filter(label -> folded.contains(" " + label.words() + " "))
                .findFirst();
    }

    /**
     * One row.
     *
     * @param country that uses such a number alone, an ISO code, or {@code -}
     */
    record Label(String words, String property, String country) {}
}
