// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import java.nio.file.Path;
import org.sightline.screen.Screener;
import org.sightline.watchlist.Listings;

/** Makes desks, one for each state of the lists; all of them share a language model, which is loaded once. */
@FunctionalInterface
public interface Desks {
    /**
     * A desk that looks names up in these listings.
     *
     * @param screener over the same listings
     */
    Desk over(Listings listings, Screener screener);

    /**
     * Loads the language model, where there is one, before it is needed.
     *
     * @throws java.io.UncheckedIOException when it cannot be loaded; the message says what to do
     */
    default void warm() {}

    /** Hears what takes long. */
    @FunctionalInterface
    interface Progress {
        /**
         * One step.
         *
         * @param what what is done, in words
         * @param done how much of it is done
         * @param total how much there is, or 0 when that is not known
         */
        void step(String what, long done, long total);
    }

    /** Opens them for a program. */
    @FunctionalInterface
    interface Opening {
        /**
         * Opens them.
         *
         * @param home the data directory, for what an engine unpacks
         */
        Desks in(Path home, Progress progress);
    }
}
