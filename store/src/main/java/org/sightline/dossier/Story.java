// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.store.KeptArticle;
import org.sightline.store.KeptReading;
import org.sightline.store.Notice;

/**
 * One source of the dossier: an article with its copies, which are no sources of their own.
 *
 * @param id the id of the article
 * @param article the one of them that was published first
 * @param copies the others, by the day they were published
 */
public record Story(String id, Told article, List<Copy> copies) {
    public Story {
        copies = List.copyOf(copies);
    }

    /**
     * An article.
     *
     * @param day when it told what it tells: the day of publication, or the day it was first kept where that is not known
     * @param published the day of publication, null where it is not known
     * @param places other addresses and publishers where the very same text was found
     * @param notices corrections and disputes of the article as a whole
     */
    public record Told(
            String id,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String url,
            String language,
            LocalDate day,
            @Nullable LocalDate published,
            Instant firstKept,
            List<Place> places,
            List<Notice> notices) {
        public Told {
            places = List.copyOf(places);
            notices = List.copyOf(notices);
        }

        static Told of(KeptReading kept, Question question) {
            KeptArticle article = kept.article();
            return new Told(
                    article.id(),
                    article.title(),
                    article.publisher(),
                    article.url(),
                    article.language(),
                    Question.told(article),
                    article.published().date(),
                    article.firstKept(),
                    kept.places().stream()
                            .map(each -> new Place(each.publisher(), each.url()))
                            .filter(place -> !place.equals(new Place(article.publisher(), article.url())))
                            .distinct()
                            .toList(),
                    Notices.about(kept, "", question));
        }
    }

    /** Where a text was found. */
    public record Place(
            @Nullable String publisher, @Nullable String url) {}

    /**
     * A copy.
     *
     * @param likeness share of their runs of words that the two have in common, 0 to 1; near 0 for a short piece of a long article
     */
    public record Copy(Told article, double likeness) {}
}
