// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.sightline.reading.RegionPart;
import org.sightline.reading.RolePart;
import org.sightline.reading.StatusPart;

/** Invented stories as they would be read: of listed parties, of somebody who is on no list, and of strangers' markup. */
final class Stories {
    static final String SCRIPT = "<script>document.title='taken'</script>";
    static final String STRANGER = "Zoe\u0301 Unlisted";
    static final String TEXT = "Examplov tours a plant \uD83D\uDE80 & \"more\"\n"
            + "By Nora Quill\n"
            + "MOSCOW, June 20 \u2014 Testim Examplov and " + STRANGER
            + " toured a plant in Moscow on June 19, 2024, Sample Agency said.\n"
            + "\u0642\u0627\u0644 \u062A\u0633\u062A\u064A\u0645 \u0625\u0646 \u0627\u0644\u0645\u0635\u0646\u0639 \u062C\u0627\u0647\u0632 \uD83D\uDE80\n"
            + "Ómar Brellström may have watched. " + SCRIPT + " \u202Edrawkcab\n"
            + "Cloudy, 12 C\n";

    private Stories() {}

    /** A story whose id ends in a number; the same words but for it. */
    static Reading story(int number) {
        return story(number, LocalDate.parse("2024-06-19").plusDays(number), TEXT);
    }

    static Reading story(int number, LocalDate day, String text) {
        EntityPart listed = new EntityPart(
                "e1",
                "Person",
                "Testim Examplov",
                List.of(link("100", "Testim Examplov", LinkPart.Decision.ACCEPTED, day)));
        EntityPart open = new EntityPart(
                "e2",
                "Person",
                "Ómar Brellström",
                List.of(link("103", "Ómar Brellström", LinkPart.Decision.AMBIGUOUS, day)));
        EntityPart stranger = new EntityPart("e3", "Person", STRANGER, List.of());
        Interval when = new Interval("June 19, 2024", day, day, Interval.Basis.EXPLICIT);
        EventPart tour = new EventPart(
                "v1",
                EventType.APPEARANCE,
                quote(text, "toured"),
                when,
                new EventPart.PlacePart(null, "Moscow"),
                List.of(
                        new ParticipantPart("e1", ParticipantPart.Role.SUBJECT, "Testim Examplov"),
                        new ParticipantPart("e3", ParticipantPart.Role.COMPANION, STRANGER)),
                List.of());
        EventPart watching = new EventPart(
                "v2",
                EventType.APPEARANCE,
                quote(text, "watched"),
                null,
                null,
                List.of(new ParticipantPart("e2", ParticipantPart.Role.SUBJECT, "Ómar Brellström")),
                List.of());
        return new Reading(
                new Provenance(
                        List.of(new Provenance.ListRelease("us_ofac_sdn", "2026-03-01")),
                        "test",
                        "rules",
                        Provenance.Depth.DEEP,
                        List.of()),
                new ArticlePart(
                        "sha256:" + String.format("%064x", 0xabcdef00L + number),
                        line(text, 0),
                        List.of("Nora Quill"),
                        "Sample Post",
                        number == 1 ? "javascript:alert(1)" : "https://news.example/" + number,
                        "en",
                        new ArticlePart.Published(day.plusDays(1), ArticlePart.Published.Basis.GIVEN),
                        text,
                        null),
                List.of(
                        region(text, RegionPart.Kind.TITLE, line(text, 0)),
                        region(text, RegionPart.Kind.BYLINE, "By Nora Quill"),
                        region(text, RegionPart.Kind.CHROME, "Cloudy, 12 C")),
                List.of(
                        mention("m1", text, "Examplov", MentionPart.Type.PERSON, "e1"),
                        mention("m2", text, "Testim Examplov", MentionPart.Type.PERSON, "e1"),
                        mention("m3", text, STRANGER, MentionPart.Type.PERSON, "e3"),
                        mention("m4", text, "June 19, 2024", MentionPart.Type.DATE, null),
                        mention("m5", text, "\u062A\u0633\u062A\u064A\u0645", MentionPart.Type.PERSON, "e1"),
                        mention("m6", text, "Ómar Brellström", MentionPart.Type.PERSON, "e2")),
                List.of(listed, open, stranger),
                List.of(new RolePart(
                        "e1",
                        "Director",
                        null,
                        List.of(),
                        RolePart.State.CURRENT,
                        null,
                        at(text, "Testim"),
                        at(text, "Testim") + 6)),
                List.of(tour, watching),
                List.of(
                        new ClaimPart(
                                "c1",
                                "v1",
                                ClaimPart.Polarity.POSITIVE,
                                ClaimPart.Modality.ASSERTED,
                                List.of(new ClaimPart.SourcePart("Sample Agency", null, "said", null)),
                                List.of(quote(
                                        text,
                                        "Testim Examplov and " + STRANGER
                                                + " toured a plant in Moscow on June 19, 2024, Sample Agency said."))),
                        new ClaimPart(
                                "c2",
                                "v2",
                                ClaimPart.Polarity.POSITIVE,
                                ClaimPart.Modality.POSSIBLE,
                                List.of(new ClaimPart.SourcePart(STRANGER, "e3", "", null)),
                                List.of(quote(text, "Ómar Brellström may have watched.")))),
                List.of());
    }

    private static LinkPart link(String entry, String caption, LinkPart.Decision decision, LocalDate day) {
        StatusPart status = new StatusPart(
                day.toString(),
                StatusPart.Value.LISTED,
                LocalDate.parse("2019-05-04"),
                null,
                StatusPart.Basis.PUBLISHER,
                "2026-03-01");
        return new LinkPart(
                "us_ofac_sdn",
                entry,
                caption,
                0.93,
                decision,
                List.of(status),
                Explanation.of(0.93, "name agrees", Explanation.of(0.5, "<i>context</i>")));
    }

    private static MentionPart mention(
            String id, String text, String words, MentionPart.Type type, @Nullable String entity) {
        Quote quote = quote(text, words);
        return new MentionPart(id, quote.start(), quote.end(), type, MentionPart.Form.NAME, entity);
    }

    private static RegionPart region(String text, RegionPart.Kind kind, String words) {
        Quote quote = quote(text, words);
        return new RegionPart(kind, quote.start(), quote.end());
    }

    /** The first place of words, in code points. */
    private static Quote quote(String text, String words) {
        int start = at(text, words);
        return new Quote(start, start + words.codePointCount(0, words.length()), words);
    }

    private static int at(String text, String words) {
        int unit = text.indexOf(words);
        if (unit < 0) {
            throw new IllegalArgumentException("the story lacks " + words);
        }
        return text.codePointCount(0, unit);
    }

    private static String line(String text, int line) {
        return text.lines().skip(line).findFirst().orElseThrow();
    }
}
