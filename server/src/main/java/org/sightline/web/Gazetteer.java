// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where places are, by their names alone: of several places of one name the most populous. Immutable. */
final class Gazetteer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Point> points = new HashMap<>();

    /**
     * A place.
     *
     * @param country its two-letter code, empty for a country itself
     */
    record Point(String name, String country, double latitude, double longitude) {}

    Gazetteer() {
        new String(Assets.content("places.tsv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Point(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
                .forEach(point -> points.putIfAbsent(folded(point.name()), point));
    }

    /** The place that a name means; of words with commas the first part that is known. */
    Optional<Point> find(String name) {
        for (String part : name.split(",")) {
            String folded = folded(part.strip());
            Point point = points.get(folded.startsWith("the ") ? folded.substring(4) : folded);
            if (point != null) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    private static String folded(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return SIGNS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
