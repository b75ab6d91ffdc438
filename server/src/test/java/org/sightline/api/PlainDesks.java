// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.List;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Annotator;
import org.sightline.annotate.NamedSpan;
import org.sightline.article.Article;
import org.sightline.link.Linker;
import org.sightline.reader.StoryReader;
import org.sightline.scan.Scanner;
import org.sightline.screen.Screener;
import org.sightline.service.Desk;
import org.sightline.service.Desks;
import org.sightline.watchlist.Listings;

/** Reads as the program does, but for the language model: no article is of a language that it knows. */
public final class PlainDesks implements Desks {
    @Override
    public Desk over(Listings listings, Screener screener) {
        return new StoryReader(listings, new Scanner(listings), new Linker(screener), new NoLanguages())::read;
    }

    private static final class NoLanguages implements Annotator {
        @Override
        public String version() {
            return "none";
        }

        @Override
        public boolean reads(String language) {
            return false;
        }

        @Override
        public Annotation annotate(Article article, List<NamedSpan> known) {
            throw new UnsupportedOperationException("reads no language");
        }
    }
}
