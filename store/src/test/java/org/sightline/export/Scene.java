// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sightline.match.Explanation;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.CodePoints;
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
import org.sightline.watchlist.EntryId;

/**
 * An article of random events in which listed and unlisted people meet. Everybody unlisted has {@value #UNLISTED} in the name, and the
 * words of every list and story are such as a format might trip over.
 */
final class Scene {
    static final String UNLISTED = "Nolistov";
    private static final int LISTED = 6;
    private static final int OTHERS = 3;
    private static final String[] PLACES = {"Pyongyang", "Port <Sample>", "=Sohae", "Vietnam", "Paris, France"};
    private static final String[] TWISTS = {"", "=1+1", "@x", "\u0007", "]]>", "&amp;", "\"", "🚀", "\uFF1Dcmd"};

    /** Most are accepted, so that two of them meet. */
    private static final LinkPart.Decision[] DECISIONS = {
        LinkPart.Decision.ACCEPTED,
        LinkPart.Decision.ACCEPTED,
        LinkPart.Decision.ACCEPTED,
        LinkPart.Decision.AMBIGUOUS,
        LinkPart.Decision.REJECTED
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<MentionPart> mentions = new ArrayList<>();
    private final List<EntityPart> entities = new ArrayList<>();
    private final List<EventPart> events = new ArrayList<>();
    private final List<ClaimPart> claims = new ArrayList<>();

    private Scene(long seed) {
        this.random = new Random(seed);
    }

    static EntryId entry(int number) {
        return new EntryId(number % 2 == 0 ? "us_ofac_sdn" : "un_sc_sanctions", "P." + number);
    }

    /** The reading of the article with this seed: the same each time. */
    static Reading reading(long seed) {
        return new Scene(seed).make();
    }

    private Reading make() {
        text.append("A scene ").append(random.nextInt()).append(".\n");
        for (int i = 0; i < LISTED + OTHERS; i++) {
            String name = i < LISTED ? "Listed" + i + " Testov" : "Uwe" + i + " " + UNLISTED;
            entities.add(new EntityPart("e" + i, "Person", name, links(i)));
        }
        entities.add(new EntityPart("e90", "Organization", "Daily Sample", List.of()));
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            event("v" + i);
        }
        boolean dated = random.nextInt(4) > 0;
        return new Reading(
                new Provenance(List.of(), "engine 1", "rules-1", Provenance.Depth.DEEP, List.of()),
                new ArticlePart(
                        id(),
                        "A scene " + twist(),
                        List.of("Authoress " + UNLISTED),
                        random.nextBoolean() ? "Example " + twist() + " Post" : null,
                        random.nextBoolean() ? "https://example.org/" + random.nextInt(1000) : null,
                        "en",
                        new ArticlePart.Published(
                                dated ? LocalDate.of(2026, 1 + random.nextInt(12), 7) : null,
                                dated ? ArticlePart.Published.Basis.GIVEN : ArticlePart.Published.Basis.UNKNOWN),
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

    private String id() {
        String digits = UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return "sha256:" + digits + digits;
    }

    private String twist() {
        return TWISTS[random.nextInt(TWISTS.length)];
    }

    private <T extends Enum<T>> T any(Class<T> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    /** The last of the listed is never more than ambiguous; one is on two lists. */
    private List<LinkPart> links(int number) {
        if (number >= LISTED) {
            return List.of();
        }
        LinkPart.Decision decision =
                number == LISTED - 1 ? LinkPart.Decision.AMBIGUOUS : DECISIONS[random.nextInt(DECISIONS.length)];
        List<LinkPart> links = new ArrayList<>(List.of(link(entry(number), number, decision)));
        if (number == 0) {
            links.add(link(entry(101), number, decision));
        }
        return links;
    }

    private LinkPart link(EntryId entry, int number, LinkPart.Decision decision) {
        return new LinkPart(
                entry.dataset(),
                entry.entry(),
                twist() + "TESTOV " + number,
                random.nextDouble(),
                decision,
                List.of(),
                Explanation.of(0.9, "the name agrees"));
    }

    private void event(String id) {
        int begin = text.codePointCount(0, text.length());
        List<ParticipantPart> participants = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            EntityPart who = entities.get(random.nextInt(LISTED + OTHERS));
            int start = text.codePointCount(0, text.length());
            text.append(who.caption());
            int end = text.codePointCount(0, text.length());
            mentions.add(new MentionPart(
                    id + "m" + i, start, end, MentionPart.Type.PERSON, MentionPart.Form.NAME, who.id()));
            text.append(" and\n");
            participants.add(new ParticipantPart(who.id(), any(ParticipantPart.Role.class), who.caption()));
        }
        text.append(twist()).append(" met.\n");
        Quote quote = new CodePoints(text.toString()).quote(text.offsetByCodePoints(0, begin), text.length());
        LocalDate day = LocalDate.of(2025, 1 + random.nextInt(12), 1);
        events.add(new EventPart(
                id,
                any(EventType.class),
                quote,
                random.nextBoolean() ? new Interval("then", day, day.plusDays(2), Interval.Basis.EXPLICIT) : null,
                random.nextBoolean() ? new EventPart.PlacePart(null, PLACES[random.nextInt(PLACES.length)]) : null,
                participants,
                List.of()));
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            claims.add(new ClaimPart(
                    "c" + claims.size(),
                    id,
                    random.nextInt(4) == 0 ? ClaimPart.Polarity.NEGATIVE : ClaimPart.Polarity.POSITIVE,
                    any(ClaimPart.Modality.class),
                    List.of(source()),
                    List.of(quote)));
        }
    }

    private ClaimPart.SourcePart source() {
        return switch (random.nextInt(6)) {
            case 0 -> new ClaimPart.SourcePart("Uwe7 " + UNLISTED, "e7", "told " + UNLISTED, null);
            case 1 -> new ClaimPart.SourcePart("Another " + UNLISTED, null, "said", null);
            case 2 -> new ClaimPart.SourcePart("Daily Sample", "e90", "said", "Relayer " + UNLISTED);
            case 3 -> new ClaimPart.SourcePart("regional sources", null, "citing", "Daily Sample");
            case 4 -> new ClaimPart.SourcePart("Listed1 Testov", "e1", "said", null);
            default -> new ClaimPart.SourcePart("", null, "", null);
        };
    }
}
