// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Explanation;

/** Readings made by hand, that use every part of the contract. */
public final class Readings {
    /** A short story of our own with every kind of part in it, and a character beyond the basic plane before all names. */
    public static final String STORY = """
            Advertisement 🚀
            General seen at rocket test

            EXAMPLE CITY, March 3 — Ri Pyong Chol, vice chairman of the Central Military Commission, inspected a Hwasong-99 rocket at Sohae on March 1, KCNA reported. He is likely to have met Ivan Ivanovich Ivanov.

            Kim Yong Chol did not attend. Washington sanctioned Ri in December 2017.
            """;

    private Readings() {}

    /** A reading with every part filled. */
    public static Reading full() {
        return new Reading(
                new Provenance(
                        List.of(
                                new Provenance.ListRelease("un_sc_sanctions", "2026-02-27"),
                                new Provenance.ListRelease("us_ofac_sdn", "starter-2026-03-01")),
                        "example-engine 1",
                        "rules-1",
                        Provenance.Depth.DEEP,
                        List.of("one sentence was too long to parse")),
                new ArticlePart(
                        "sha256:" + "0a".repeat(32),
                        "General seen at rocket test",
                        List.of("A. Writer"),
                        "Example Post",
                        "https://example.org/1",
                        "en",
                        new ArticlePart.Published(LocalDate.of(2024, 3, 3), ArticlePart.Published.Basis.TEXT),
                        STORY,
                        "story-1"),
                List.of(
                        region(RegionPart.Kind.CHROME, "Advertisement 🚀"),
                        region(RegionPart.Kind.TITLE, "General seen at rocket test")),
                List.of(
                        mention("m1", "Ri Pyong Chol", MentionPart.Type.PERSON, "e1"),
                        mention("m2", "Central Military Commission", MentionPart.Type.ORGANIZATION, "e2"),
                        mention("m3", "Hwasong-99", MentionPart.Type.EQUIPMENT, "e3"),
                        mention("m4", "March 1", MentionPart.Type.DATE, null),
                        mention("m5", "Ivan Ivanovich Ivanov", MentionPart.Type.PERSON, "e4"),
                        mention("m6", "Kim Yong Chol", MentionPart.Type.PERSON, "e5"),
                        mention("m7", "Washington", MentionPart.Type.PLACE, "e6")),
                List.of(
                        new EntityPart("e1", "Person", "Ri Pyong Chol", List.of(accepted())),
                        new EntityPart("e2", "Organization", "Central Military Commission", List.of()),
                        new EntityPart("e3", "Equipment", "Hwasong-99", List.of()),
                        new EntityPart("e4", "Person", "Ivan Ivanovich Ivanov", List.of()),
                        new EntityPart("e5", "Person", "Kim Yong Chol", List.of(ambiguous())),
                        new EntityPart("e6", "Address", "Washington", List.of())),
                List.of(role()),
                List.of(
                        event(
                                "v1",
                                EventType.APPEARANCE,
                                "inspected",
                                march(),
                                "Sohae",
                                "e3",
                                subject("e1", "Ri Pyong Chol")),
                        event(
                                "v2",
                                EventType.MEETING,
                                "met",
                                null,
                                null,
                                null,
                                subject("e1", "Ri Pyong Chol"),
                                new ParticipantPart("e4", ParticipantPart.Role.COMPANION, "Ivan Ivanovich Ivanov")),
                        event("v3", EventType.APPEARANCE, "attend", null, null, null, subject("e5", "Kim Yong Chol")),
                        event(
                                "v4",
                                EventType.DESIGNATION,
                                "sanctioned",
                                new Interval(
                                        "December 2017",
                                        LocalDate.of(2017, 12, 1),
                                        LocalDate.of(2017, 12, 31),
                                        Interval.Basis.EXPLICIT),
                                null,
                                null,
                                subject("e6", "Washington"),
                                new ParticipantPart("e1", ParticipantPart.Role.OBJECT, "Ri"))),
                List.of(
                        claim(
                                "c1",
                                "v1",
                                ClaimPart.Polarity.POSITIVE,
                                ClaimPart.Modality.ASSERTED,
                                "KCNA",
                                "reported",
                                first()),
                        claim(
                                "c2",
                                "v2",
                                ClaimPart.Polarity.POSITIVE,
                                ClaimPart.Modality.PROBABLE,
                                "Example Post",
                                "",
                                "He is likely to have met Ivan Ivanovich Ivanov."),
                        claim(
                                "c3",
                                "v3",
                                ClaimPart.Polarity.NEGATIVE,
                                ClaimPart.Modality.ASSERTED,
                                "Example Post",
                                "",
                                "Kim Yong Chol did not attend."),
                        claim(
                                "c4",
                                "v4",
                                ClaimPart.Polarity.POSITIVE,
                                ClaimPart.Modality.ASSERTED,
                                "Example Post",
                                "",
                                "Washington sanctioned Ri in December 2017.")),
                List.of(new ConflictPart("who was there", List.of("c1", "c3"))));
    }

    /** The code points of the first occurrence of {@code words}. */
    public static Quote quote(String words) {
        int start = STORY.indexOf(words);
        return new CodePoints(STORY).quote(start, start + words.length());
    }

    private static String first() {
        return STORY.substring(STORY.indexOf("Ri Pyong Chol, vice"), STORY.indexOf(" He is likely"));
    }

    private static RegionPart region(RegionPart.Kind kind, String words) {
        return new RegionPart(kind, quote(words).start(), quote(words).end());
    }

    private static MentionPart mention(String id, String words, MentionPart.Type type, @Nullable String entity) {
        return new MentionPart(id, quote(words).start(), quote(words).end(), type, MentionPart.Form.NAME, entity);
    }

    private static LinkPart accepted() {
        StatusPart then = new StatusPart(
                "2024-03-01",
                StatusPart.Value.LISTED,
                LocalDate.of(2017, 12, 22),
                null,
                StatusPart.Basis.PUBLISHER,
                "2026-02-27");
        return new LinkPart(
                "un_sc_sanctions",
                "KPi.076",
                "RI PYONG CHOL",
                0.97,
                LinkPart.Decision.ACCEPTED,
                List.of(then),
                Explanation.of(
                        0.97,
                        "name and context agree",
                        Explanation.of(0.9, "the list's name RI PYONG CHOL agrees, token by token"),
                        Explanation.of(0.07, "the organisation is in the entry's position")));
    }

    private static LinkPart ambiguous() {
        StatusPart then = new StatusPart(
                "2017-12-01/2017-12-31",
                StatusPart.Value.NOT_LISTED,
                null,
                null,
                StatusPart.Basis.LATEST_RELEASE,
                "starter-2026-03-01");
        return new LinkPart(
                "us_ofac_sdn",
                "17006",
                "Kim Yong Chol",
                0.81,
                LinkPart.Decision.AMBIGUOUS,
                List.of(then),
                Explanation.of(0.81, "several bear this name, and nothing in the story tells them apart"));
    }

    private static RolePart role() {
        Quote words = quote("vice chairman of the Central Military Commission");
        return new RolePart(
                "e1", "vice chairman", "e2", List.of(), RolePart.State.CURRENT, null, words.start(), words.end());
    }

    private static Interval march() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        return new Interval("March 1", day, day, Interval.Basis.PUBLICATION);
    }

    private static ParticipantPart subject(String entity, String name) {
        return new ParticipantPart(entity, ParticipantPart.Role.SUBJECT, name);
    }

    private static EventPart event(
            String id,
            EventType type,
            String trigger,
            @Nullable Interval date,
            @Nullable String place,
            @Nullable String equipment,
            ParticipantPart... participants) {
        return new EventPart(
                id,
                type,
                quote(trigger),
                date,
                place == null ? null : new EventPart.PlacePart(null, place),
                List.of(participants),
                equipment == null ? List.of() : List.of(equipment));
    }

    private static ClaimPart claim(
            String id,
            String event,
            ClaimPart.Polarity polarity,
            ClaimPart.Modality modality,
            String source,
            String cue,
            String evidence) {
        return new ClaimPart(
                id,
                event,
                polarity,
                modality,
                List.of(new ClaimPart.SourcePart(source, null, cue, null)),
                List.of(quote(evidence)));
    }
}
