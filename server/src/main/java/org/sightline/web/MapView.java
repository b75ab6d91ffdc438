// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.store.KeptArticle;
import org.sightline.store.KeptClaim;

/**
 * Where listed parties are said to have been.
 *
 * @param party whose places these are, or null for those of all
 * @param spots places that are known, those of most claims first
 * @param unknown names that no place is known for
 * @param titles of articles, by id
 * @param shown how many claims were looked at
 * @param more whether there are older ones
 */
record MapView(
        Frame frame,
        @Nullable String party,
        String from,
        String to,
        List<Spot> spots,
        List<String> unknown,
        Map<String, KeptArticle> titles,
        int shown,
        boolean more) {
    static final int WIDTH = 1000;
    static final int HEIGHT = 500;

    MapView {
        spots = List.copyOf(spots);
        unknown = List.copyOf(unknown);
        titles = Map.copyOf(titles);
    }

    /** A place with what is claimed of it. */
    record Spot(Gazetteer.Point point, List<KeptClaim> claims) {
        Spot {
            claims = List.copyOf(claims);
        }

        String x() {
            return number((point.longitude() + 180) / 360 * WIDTH);
        }

        String y() {
            return number((90 - point.latitude()) / 360 * WIDTH);
        }

        /** The area grows with the number of claims. */
        String radius() {
            return number(Math.min(14, 2.5 + 1.2 * Math.sqrt(claims.size())));
        }

        String id() {
            return "place-" + Integer.toHexString((point.name() + point.country()).hashCode());
        }

        String words() {
            String count = claims.size() == 1 ? "1 claim" : claims.size() + " claims";
            return point.name() + ", " + count;
        }

        /** Days of the claims, for the slider: those of all, empty where none has a date. */
        String first() {
            return claims.stream()
                    .map(KeptClaim::from)
                    .filter(Objects::nonNull)
                    .min(String::compareTo)
                    .orElse("");
        }

        String last() {
            return claims.stream()
                    .map(KeptClaim::to)
                    .filter(Objects::nonNull)
                    .max(String::compareTo)
                    .orElse("");
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
