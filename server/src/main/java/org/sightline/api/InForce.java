// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sightline.screen.OfacScreener;
import org.sightline.screen.Screener;
import org.sightline.screen.Screening;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Release;

/**
 * The lists as they are in force from one release to the next, ready to be asked. Immutable but for what is made when it is asked for
 * first, so safe to share between threads.
 */
final class InForce {
    /** A release older than this is called old. */
    private static final int OLD_DAYS = 7;

    private final Listings listings;
    private final Map<String, String> titles;
    private final Screener screener;
    private final Supplier<Screening> ofac;
    private final Supplier<Survey> survey;

    /** @param titles of the datasets, by name */
    InForce(Listings listings, Map<String, String> titles) {
        this.listings = listings;
        this.titles = Map.copyOf(titles);
        this.screener = new Screener(listings);
        this.ofac = new Once<>(() -> new OfacScreener(listings));
        this.survey = new Once<>(() -> Survey.of(listings));
    }

    /** How old a release is. */
    record Age(Release release, long days) {
        boolean old() {
            return days > OLD_DAYS;
        }
    }

    Listings listings() {
        return listings;
    }

    Screening screening(Algorithm algorithm) {
        return algorithm == Algorithm.OFAC ? ofac.get() : screener;
    }

    /** What is found over the entries as a whole, made when it is asked for first. */
    Survey survey() {
        return survey.get();
    }

    List<Age> ages(LocalDate today) {
        return listings.releases().stream()
                .map(release -> new Age(release, ChronoUnit.DAYS.between(release.released(), today)))
                .toList();
    }

    Optional<Release> release(String dataset) {
        return listings.releases().stream()
                .filter(release -> release.dataset().equals(dataset))
                .findFirst();
    }

    String title(String dataset) {
        return titles.getOrDefault(dataset, dataset);
    }

    /** The tables and weights that it answers by. */
    String version() {
        return screener.version();
    }
}
