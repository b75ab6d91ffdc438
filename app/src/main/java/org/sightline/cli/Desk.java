// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.function.Consumer;
import org.sightline.article.Article;
import org.sightline.reading.Reading;
import org.sightline.watchlist.Listings;

/** Where an article becomes a reading. */
public interface Desk {
    /** Which articles are read whole. */
    enum Deep {
        /** All of them. */
        ALWAYS,
        /** Those in which the fast pass finds a listed name. */
        LISTED
    }

    Reading read(Article article, Deep deep);

    /** Makes a desk for the lists in force. */
    interface Maker {
        /**
         * A desk that looks names up in these listings.
         *
         * @param progress hears a line when something takes long
         */
        Desk over(Listings listings, Consumer<String> progress);
    }
}
