// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import org.sightline.article.Article;
import org.sightline.reader.StoryReader;
import org.sightline.reading.Reading;
import org.sightline.watchlist.Listings;

/** Where an article becomes a reading. */
@FunctionalInterface
public interface Desk {
    /** Reads one article. */
    Reading read(Article article, StoryReader.Deep deep);

    /** Makes a desk. */
    @FunctionalInterface
    interface Maker {
        /**
         * A desk that looks names up in these listings.
         *
         * @param home the data directory, for what an engine unpacks
         * @param progress hears what takes long
         */
        Desk over(Path home, Listings listings, LoadProgress progress);
    }
}
