// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.CodePoints;
import org.sightline.reading.ConflictPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.EventType;
import org.sightline.reading.Interval;
import org.sightline.reading.MentionPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Provenance;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;
import org.sightline.reading.RolePart;
import org.sightline.store.Articles;
import org.sightline.store.KeptArticle;
import org.sightline.store.KeptReading;
import org.sightline.store.LinkJudgement;
import org.sightline.store.Notice;
import org.sightline.watchlist.EntryId;

/** Writes an article of our own with its reading, as the store would tell it: each event is a sentence of the text. */
final class Tale {
    private final StringBuilder text = new StringBuilder("🚀 A tale\n\n");
    private final Map<String, Somebody> people = new LinkedHashMap<>();
    private final List<EventPart> events = new ArrayList<>();
    private final List<ClaimPart> claims = new ArrayList<>();
    private final List<RolePart> roles = new ArrayList<>();
    private final List<ConflictPart> conflicts = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Articles.Carried> places = new ArrayList<>();
    private @Nullable LocalDate published;
    private LocalDate kept = LocalDate.of(2026, 6, 1);
    private @Nullable String publisher = "Example Post";

    Tale(@Nullable LocalDate published) {
        this.published = published;
    }

    static Tale on(int year, int month, int day) {
        return new Tale(LocalDate.of(year, month, day));
    }

    Tale by(@Nullable String other) {
        publisher = other;
        return this;
    }

    Tale keptOn(LocalDate day) {
        kept = day;
        return this;
    }

    /** Words that belong to no event. */
    Tale says(String words) {
        text.append(words).append("\n");
        return this;
    }

    Tale has(String id, String name, @Nullable EntryId entry) {
        return has(id, name, entry, "accepted", null);
    }

    Tale has(
            String id, String name, @Nullable EntryId entry, String decision, LinkJudgement.@Nullable Verdict verdict) {
        LinkJudgement said = verdict == null
                ? null
                : new LinkJudgement("key-" + id, verdict, "analyst", "", Instant.parse("2026-07-01T00:00:00Z"));
        people.put(id, new Somebody(id, name, "Person", entry, decision, said));
        return this;
    }

    Tale org(String id, String name) {
        people.put(id, new Somebody(id, name, "Organization", null, "", null));
        return this;
    }

    Tale holds(String person, String title, String organization, RolePart.State state) {
        Quote quote = sentence(name(person) + ", " + state + " " + title + " of " + name(organization) + ".");
        roles.add(new RolePart(person, title, organization, List.of(), state, null, quote.start(), quote.end()));
        return this;
    }

    /** An event of one or more people, the first its subject, the others companions. */
    Tale event(
            EventType type, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String place, String... who) {
        return event(type, from, to, place, ClaimPart.Polarity.POSITIVE, ClaimPart.Modality.ASSERTED, who);
    }

    Tale event(
            EventType type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String place,
            ClaimPart.Polarity polarity,
            ClaimPart.Modality modality,
            String... who) {
        String number = String.valueOf(events.size() + 1);
        List<ParticipantPart> participants = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String each : who) {
            participants.add(new ParticipantPart(
                    each,
                    participants.isEmpty() ? ParticipantPart.Role.SUBJECT : ParticipantPart.Role.COMPANION,
                    name(each)));
            names.add(name(each));
        }
        Quote quote = sentence(String.join(" with ", names) + ": " + type + " at " + place + " on " + from + ".");
        events.add(new EventPart(
                "v" + number,
                type,
                quote,
                from == null || to == null ? null : new Interval("then", from, to, Interval.Basis.EXPLICIT),
                place == null ? null : new EventPart.PlacePart(null, place),
                participants,
                List.of()));
        claims.add(new ClaimPart(
                "c" + number,
                "v" + number,
                polarity,
                modality,
                List.of(new ClaimPart.SourcePart("", null, "", null)),
                List.of(quote)));
        return this;
    }

    Tale toldBy(String person) {
        ClaimPart last = claims.remove(claims.size() - 1);
        claims.add(new ClaimPart(
                last.id(),
                last.event(),
                last.polarity(),
                last.modality(),
                List.of(new ClaimPart.SourcePart(name(person), person, "said", null)),
                last.evidence()));
        return this;
    }

    Tale conflict(String about, String... ids) {
        conflicts.add(new ConflictPart(about, List.of(ids)));
        return this;
    }

    Tale notice(String about, String words) {
        notices.add(new Notice(
                notices.size() + 1L,
                "",
                about,
                Notice.Kind.DISPUTE,
                words,
                "analyst",
                Instant.parse("2026-07-01T00:00:00Z"),
                null));
        return this;
    }

    Tale foundAt(String url) {
        places.add(new Articles.Carried("Mirror", url, null, Instant.parse("2026-06-02T00:00:00Z")));
        return this;
    }

    String id() {
        return id(text.toString());
    }

    KeptReading kept() {
        String words = text.toString();
        ArticlePart.Published day = published == null
                ? new ArticlePart.Published(null, ArticlePart.Published.Basis.UNKNOWN)
                : new ArticlePart.Published(published, ArticlePart.Published.Basis.GIVEN);
        Instant first = kept.atStartOfDay(ZoneOffset.UTC).toInstant();
        Reading reading = new Reading(
                new Provenance(List.of(), "engine", "rules-1", Provenance.Depth.DEEP, List.of()),
                new ArticlePart(
                        id(),
                        "A tale",
                        List.of("A. Writer"),
                        publisher,
                        "https://example.org/1",
                        "en",
                        day,
                        words,
                        null),
                List.of(),
                mentions(words),
                people.values().stream().map(Somebody::part).toList(),
                roles,
                events,
                claims,
                conflicts);
        KeptArticle article = new KeptArticle(
                id(),
                null,
                "A tale",
                List.of("A. Writer"),
                publisher,
                "https://example.org/1",
                "en",
                day,
                first,
                first,
                "engine",
                "rules-1",
                "deep");
        return new KeptReading(
                article,
                places,
                reading,
                people.values().stream()
                        .filter(each -> each.entry() != null)
                        .map(each -> each.link(id()))
                        .toList(),
                notices);
    }

    private List<MentionPart> mentions(String words) {
        CodePoints points = new CodePoints(words);
        List<MentionPart> mentions = new ArrayList<>();
        for (Somebody each : people.values()) {
            int at = words.indexOf(each.name());
            if (at >= 0) {
                Quote quote = points.quote(at, at + each.name().length());
                mentions.add(new MentionPart(
                        "m-" + each.id(),
                        quote.start(),
                        quote.end(),
                        MentionPart.Type.PERSON,
                        MentionPart.Form.NAME,
                        each.id()));
            }
        }
        return mentions;
    }

    private Quote sentence(String words) {
        int start = text.length();
        text.append(words).append("\n");
        return new CodePoints(text.toString()).quote(start, start + words.length());
    }

    private String name(String id) {
        Somebody known = people.get(id);
        return known == null ? id : known.name();
    }

    private static String id(String words) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256")
                                    .digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
