// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.sightline.reading.RolePart;
import org.sightline.watchlist.EntryId;

/** Readings of a story of our own, in which a listed director meets somebody whom no list names. */
record Told(
        String text,
        String listed,
        String unlisted,
        LinkPart.Decision decision,
        String title,
        double score,
        @Nullable String publisher,
        String rules) {
    static final EntryId ENTRY = new EntryId("us_ofac_sdn", "102");

    /** The characters beyond the basic plane make code points and code units differ. */
    static Told story() {
        return new Told(
                "🚀🚀 A hall is opened\n\nTestim Examplov, director of Samplex, met Jan Private at Port Sample on 1 March, the Daily Sample said. Private left early.\n",
                "Testim Examplov",
                "Jan Private",
                LinkPart.Decision.ACCEPTED,
                "director",
                0.97,
                "Example Post",
                "rules-1");
    }

    Told numbered(int number) {
        return with(text + "Paragraph " + number + ".\n");
    }

    Told with(String otherText) {
        return new Told(otherText, listed, unlisted, decision, title, score, publisher, rules);
    }

    Told decided(LinkPart.Decision other, double otherScore) {
        return new Told(text, listed, unlisted, other, title, otherScore, publisher, rules);
    }

    Told listedAs(String name) {
        return new Told(text, name, unlisted, decision, title, score, publisher, rules);
    }

    Told by(@Nullable String otherPublisher) {
        return new Told(text, listed, unlisted, decision, title, score, otherPublisher, rules);
    }

    Told titled(String other) {
        return new Told(text, listed, unlisted, decision, other, score, publisher, rules);
    }

    Told under(String otherRules) {
        return new Told(text, listed, unlisted, decision, title, score, publisher, otherRules);
    }

    String id() {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(
                                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Reading reading() {
        List<MentionPart> mentions = new ArrayList<>();
        mention(mentions, listed, MentionPart.Type.PERSON, "e1");
        mention(mentions, unlisted, MentionPart.Type.PERSON, "e2");
        mention(mentions, "Samplex", MentionPart.Type.ORGANIZATION, "e3");
        int last = text.lastIndexOf("Private left");
        if (last >= 0) {
            Quote again = new CodePoints(text).quote(last, last + "Private".length());
            mentions.add(new MentionPart(
                    "m9", again.start(), again.end(), MentionPart.Type.PERSON, MentionPart.Form.NAME, "e2"));
        }
        Quote evidence = quote(
                text.lines().filter(line -> line.contains(listed)).findFirst().orElse(text.strip()));
        LinkPart link = new LinkPart(
                ENTRY.dataset(),
                ENTRY.entry(),
                "EXAMPLOV, Testim",
                score,
                decision,
                List.of(),
                Explanation.of(score, "name and post agree with " + listed));
        Interval day =
                new Interval("1 March", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1), Interval.Basis.PUBLICATION);
        return new Reading(
                new Provenance(
                        List.of(new Provenance.ListRelease("us_ofac_sdn", "2026-03-01")),
                        "engine 1",
                        rules,
                        Provenance.Depth.DEEP,
                        List.of()),
                new ArticlePart(
                        id(),
                        "A hall is opened",
                        List.of("A. Writer"),
                        publisher,
                        "https://example.org/jan-private-meets",
                        "en",
                        new ArticlePart.Published(LocalDate.of(2026, 3, 2), ArticlePart.Published.Basis.GIVEN),
                        text,
                        null),
                List.of(),
                mentions,
                List.of(
                        new EntityPart("e1", "Person", listed, List.of(link)),
                        new EntityPart("e2", "Person", unlisted, List.of()),
                        new EntityPart("e3", "Organization", "Samplex", List.of())),
                List.of(new RolePart(
                        "e1", title, "e3", List.of(), RolePart.State.CURRENT, null, evidence.start(), evidence.end())),
                List.of(new EventPart(
                        "v1",
                        EventType.MEETING,
                        evidence,
                        day,
                        new EventPart.PlacePart(null, "Port Sample"),
                        List.of(
                                new ParticipantPart("e1", ParticipantPart.Role.SUBJECT, listed),
                                new ParticipantPart("e2", ParticipantPart.Role.COMPANION, unlisted)),
                        List.of())),
                List.of(new ClaimPart(
                        "c1",
                        "v1",
                        ClaimPart.Polarity.POSITIVE,
                        ClaimPart.Modality.ALLEGED,
                        List.of(
                                new ClaimPart.SourcePart("Daily Sample", "e3", "said", null),
                                new ClaimPart.SourcePart(unlisted, "e2", "told", null)),
                        List.of(evidence))),
                List.of());
    }

    private void mention(List<MentionPart> mentions, String name, MentionPart.Type type, String entity) {
        if (text.contains(name)) {
            Quote quote = quote(name);
            mentions.add(
                    new MentionPart("m" + entity, quote.start(), quote.end(), type, MentionPart.Form.NAME, entity));
        }
    }

    private Quote quote(String words) {
        int start = text.indexOf(words);
        return new CodePoints(text).quote(start, start + words.length());
    }
}
