// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sightline.match.Explanation;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.EventType;
import org.sightline.reading.Interval;
import org.sightline.reading.LinkPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Provenance;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;

/** Readings of made stories, each of three listed parties in ten events, with a text of some 400 words. */
final class GeneratedStories {
    private static final int EVENTS = 10;
    private static final int PARTIES = 3;
    private static final int ENTRIES = 5_000;
    private static final int PUBLISHERS = 100;
    private static final int WORDS = 20_000;
    private static final int OTHER_WORDS = 30;
    private static final double COMMON = 0.05;

    private final Random random;
    private int made;

    GeneratedStories(long seed) {
        this.random = new Random(seed);
    }

    Reading next() {
        StringBuilder text = new StringBuilder("Story " + made + "\n\n");
        List<String> entries = new ArrayList<>();
        if (random.nextDouble() < COMMON) {
            entries.add("0");
        }
        while (entries.size() < PARTIES) {
            entries.add(Integer.toString(1 + random.nextInt(ENTRIES)));
        }
        List<MentionPart> mentions = new ArrayList<>();
        List<EventPart> events = new ArrayList<>();
        List<ClaimPart> claims = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            int party = i % PARTIES;
            String name = name(entries.get(party));
            int start = text.length();
            mentions.add(new MentionPart(
                    "m" + i, start, start + name.length(), MentionPart.Type.PERSON, MentionPart.Form.NAME, "e" + party));
            text.append(name).append(" visited port ").append(random.nextInt(PUBLISHERS));
            for (int word = 0; word < OTHER_WORDS; word++) {
                text.append(" word").append(random.nextInt(WORDS)).append('x');
            }
            Quote quote = new Quote(start, text.length(), text.substring(start));
            text.append(".\n");
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
            events.add(new EventPart(
                    "v" + i,
                    EventType.APPEARANCE,
                    quote,
                    new Interval(day.toString(), day, day, Interval.Basis.EXPLICIT),
                    new EventPart.PlacePart(null, "port"),
                    List.of(new ParticipantPart("e" + party, ParticipantPart.Role.SUBJECT, name)),
                    List.of()));
            claims.add(new ClaimPart(
                    "c" + i,
                    "v" + i,
                    ClaimPart.Polarity.POSITIVE,
                    ClaimPart.Modality.ASSERTED,
                    List.of(new ClaimPart.SourcePart("", null, "", null)),
                    List.of(quote)));
        }
        List<EntityPart> entities = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            entities.add(new EntityPart("e" + i, "Person", name(entries.get(i)), List.of(link(entries.get(i)))));
        }
        return new Reading(
                new Provenance(
                        List.of(new Provenance.ListRelease("bench", "2026-01-01")),
                        "none",
                        "none",
                        Provenance.Depth.DEEP,
                        List.of()),
                new ArticlePart(
                        String.format(Locale.ROOT, "sha256:%064x", made++),
                        "Story " + made,
                        List.of(),
                        "Publisher " + random.nextInt(PUBLISHERS),
                        null,
                        "en",
                        new ArticlePart.Published(LocalDate.of(2025, 12, 1), ArticlePart.Published.Basis.GIVEN),
                        text.toString(),
                        null),
                List.of(),
                mentions,
                entities,
                List.of(),
                events,
                claims,
                List.of());
    }

    private static String name(String entry) {
        return "Person Number" + entry;
    }

    private LinkPart link(String entry) {
        boolean open = random.nextInt(10) == 0;
        return new LinkPart(
                "bench",
                entry,
                name(entry),
                open ? 0.7 : 1,
                open ? LinkPart.Decision.AMBIGUOUS : LinkPart.Decision.ACCEPTED,
                List.of(),
                Explanation.of(1, "same name", Explanation.of(1, "made so")));
    }
}
