// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Question;
import org.sightline.dossier.Registry;
import org.sightline.dossier.Subject;
import org.sightline.entity.Entity;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.Reading;
import org.sightline.store.KeptArticle;
import org.sightline.store.KeptLink;
import org.sightline.store.KeptReading;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.EntryOnDay;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Release;

/** How long a dossier takes to be made of so many readings, which are there already: {@code DossierTimes [READINGS]}. */
public final class DossierTimes {
    private static final int ROUNDS = 7;
    private static final EntryId ASKED = new EntryId("bench", "asked");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private DossierTimes() {}

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        GeneratedStories stories = new GeneratedStories(20_261_123);
        List<KeptReading> kept = new ArrayList<>();
        while (kept.size() < count) {
            kept.add(kept(stories.next()));
        }
        ListEntry entry = new ListEntry(
                ASKED, new Entity(ASKED.toString(), "Person", Map.of("name", List.of("Asked"))), List.of());
        Release release = new Release(ASKED.dataset(), DAY, Instant.EPOCH, "0".repeat(64), 1, "bench", false);
        Subject party = new Subject(ASKED, List.of(new EntryOnDay(DAY, EntryOnDay.Found.IN_FORCE, release, entry)));
        Registry registry = Registry.of(Listings.of(List.of(release), List.of(entry)));
        for (int round = 1; round <= ROUNDS; round++) {
            Timing timing = new Timing();
            Dossier dossier = Dossier.of(Question.on(DAY), party, kept, registry);
            timing.print(String.format(
                    Locale.ROOT,
                    "%d readings: %d stories, %d sightings",
                    count,
                    dossier.stories().size(),
                    dossier.sightings().size()));
        }
    }

    /** The first linked entity of a reading is the party that is asked for. */
    private static KeptReading kept(Reading reading) {
        ArticlePart told = reading.article();
        KeptArticle article = new KeptArticle(
                told.id(),
                null,
                told.title(),
                told.byline(),
                told.publisher(),
                told.url(),
                told.language(),
                told.published(),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                "bench",
                "deep");
        List<KeptLink> links = new ArrayList<>();
        for (EntityPart entity : reading.entities()) {
            entity.links().stream()
                    .limit(1)
                    .forEach(link -> links.add(new KeptLink(
                            "key" + links.size(),
                            told.id(),
                            entity.id(),
                            links.isEmpty() ? ASKED : new EntryId(link.list(), link.entry()),
                            entity.caption(),
                            link.caption(),
                            "accepted",
                            link.score(),
                            null,
                            List.of())));
        }
        return new KeptReading(article, List.of(), reading, links, List.of());
    }
}
