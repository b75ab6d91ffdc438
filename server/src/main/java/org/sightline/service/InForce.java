// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
public final class InForce {
    /** A release older than this is called old. */
    private static final int OLD_DAYS = 7;

    private final Listings listings;
    private final Map<String, String> titles;
    private final Screener screener;
    private final Supplier<Screening> ofac;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /** @param titles of the datasets, by name */
    InForce(Listings listings, Map<String, String> titles) {
        this.listings = listings;
        this.titles = Map.copyOf(titles);
        this.screener = new Screener(listings);
        this.ofac = new Once<>(() -> new OfacScreener(listings));
    }

    /** How old a release is. */
    public record Age(Release release, long days) {
        /** Whether it is older than a week. */
        public boolean old() {
            return days > OLD_DAYS;
        }
    }

    /** All entries with their releases. */
    public Listings listings() {
        return listings;
    }

    /** Our own way to score names. */
    public Screener screener() {
        return screener;
    }

    /** The way of the US Treasury's public search, made when it is asked for first. */
    public Screening ofac() {
        return ofac.get();
    }

    /** What another room makes of the listings, once; others who ask meanwhile wait. */
    public <T> T once(Class<T> kind, Function<Listings, T> maker) {
        return kind.cast(made.computeIfAbsent(kind, any -> maker.apply(listings)));
    }

    /** How old the releases are on a day. */
    public List<Age> ages(LocalDate today) {
        return listings.releases().stream()
                .map(release -> new Age(release, ChronoUnit.DAYS.between(release.released(), today)))
                .toList();
    }

    /** The release of a dataset. */
    public Optional<Release> release(String dataset) {
        return listings.releases().stream()
                .filter(release -> release.dataset().equals(dataset))
                .findFirst();
    }

    /** What a dataset is called. */
    public String title(String dataset) {
        return titles.getOrDefault(dataset, dataset);
    }

    /** The tables and weights that it answers by. */
    public String version() {
        return screener.version();
    }
}
