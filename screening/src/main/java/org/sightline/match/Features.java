// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sightline.name.NameKind;
import org.sightline.name.Table;

/** The table of features: what each weighs for each kind of name, and what it means. Immutable. */
// An ordinal is a place in an array of this process here; none is kept.
@SuppressWarnings("EnumOrdinal")
final class Features {
    /** By kind of name and feature, both in their order. */
    private final double[][] weights = new double[NameKind.values().length][Feature.values().length];

    private final Map<NameKind, Coverage> coverages = new EnumMap<>(NameKind.class);
    private final Map<Feature, String> meanings = new EnumMap<>(Feature.class);
    private final int version;

    Features() {
        Table table = Table.shipped(Features.class, "features.tsv", 5);
        version = table.version();
        for (List<String> row : table.rows()) {
            Feature feature = Feature.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            put(NameKind.PERSON, feature, row.get(1));
            put(NameKind.ORGANISATION, feature, row.get(2));
            put(NameKind.VESSEL, feature, row.get(3));
            meanings.put(feature, row.get(4));
        }
        if (meanings.size() != Feature.values().length) {
            throw new IllegalStateException("features.tsv lacks a feature: it has " + meanings.keySet());
        }
        for (NameKind kind : NameKind.values()) {
            coverages.put(
                    kind,
                    new Coverage(
                            weight(Feature.CONFLICT, kind),
                            weight(Feature.CONFLICT_SHARE, kind),
                            weight(Feature.MISSING_SHARE, kind),
                            weight(Feature.EXTRA_SHARE, kind)));
        }
    }

    private void put(NameKind kind, Feature feature, String weight) {
        weights[kind.ordinal()][feature.ordinal()] = Double.parseDouble(weight);
    }

    /** The features that follow from coverage alone. */
    Coverage coverage(NameKind kind) {
        return Objects.requireNonNull(coverages.get(kind));
    }

    int version() {
        return version;
    }

    double weight(Feature feature, NameKind kind) {
        return weights[kind.ordinal()][feature.ordinal()];
    }

    String meaning(Feature feature) {
        return meanings.getOrDefault(feature, "");
    }
}
