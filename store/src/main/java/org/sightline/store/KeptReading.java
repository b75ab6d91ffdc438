// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.util.List;
import org.sightline.reading.Reading;

/**
 * All that the store tells of one article.
 *
 * @param article the article's own facts
 * @param places where its text was found, the first place first
 * @param reading what the machine reads in it
 * @param links who in it may be whom on the lists, by key, with what persons said of it
 * @param notices corrections and disputes that stand, the oldest first
 */
public record KeptReading(
        KeptArticle article,
        List<Articles.Carried> places,
        Reading reading,
        List<KeptLink> links,
        List<Notice> notices) {
    public KeptReading {
        places = List.copyOf(places);
        links = List.copyOf(links);
        notices = List.copyOf(notices);
        if (!article.id().equals(reading.article().id())) {
            throw new IllegalArgumentException(
                    article.id() + " with the reading of " + reading.article().id());
        }
    }
}
