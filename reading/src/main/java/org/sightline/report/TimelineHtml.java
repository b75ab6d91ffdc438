// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.List;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Quote;

/** Sightings by date, each claim with its source, its words and a way to the place in the story that says it. */
final class TimelineHtml {
    private final Anchors anchors;

    TimelineHtml(Anchors anchors) {
        this.anchors = anchors;
    }

    void write(Html html, List<Sighting> sightings) {
        html.open("ol", "class", "timeline").line();
        for (Sighting sighting : sightings) {
            EventPart event = sighting.event();
            html.open("li").open("p", "class", "when");
            html.leaf("time", event.date() == null ? "undated" : Words.interval(event.date()), "title", basis(event));
            html.text(" ").leaf("span", Words.type(event.type()), "class", "type");
            if (event.place() != null) {
                html.text(" ").leaf("bdi", event.place().name(), "class", "place");
            }
            html.close();
            involved(html, sighting);
            sighting.claims().forEach(claim -> claim(html, event, claim));
            html.close().line();
        }
        html.close().line();
    }

    private static String basis(EventPart event) {
        return event.date() == null ? "" : Words.basis(event.date());
    }

    private static void involved(Html html, Sighting sighting) {
        html.open("p", "class", "who");
        for (ParticipantPart.Role role : List.of(
                ParticipantPart.Role.OBJECT,
                ParticipantPart.Role.SUBJECT,
                ParticipantPart.Role.COMPANION,
                ParticipantPart.Role.RECIPIENT,
                ParticipantPart.Role.HOST)) {
            String before = Words.part(role, sighting.event().type());
            for (Sighting.Involved one : sighting.as(role)) {
                html.text(before.isEmpty() ? "" : before + " ");
                html.leaf(
                        "bdi", one.name(), "class", one.listed() ? "mark listed" : one.toReview() ? "mark review" : "");
                html.text(one.toReview() ? " (to review) " : " ");
            }
        }
        html.close();
    }

    private void claim(Html html, EventPart event, ClaimPart claim) {
        String negative = claim.polarity() == ClaimPart.Polarity.NEGATIVE ? " negative" : "";
        html.open("div", "class", "told", "id", anchors.told(claim)).open("p");
        html.leaf(
                "a",
                anchors.number(claim) + " " + Words.truth(claim),
                "class",
                "chip " + Words.modality(claim.modality()) + negative,
                "href",
                "#" + anchors.evidence(claim),
                "title",
                "to the place in the story");
        html.text(" ").leaf("bdi", Words.sources(claim), "class", "source").close();
        for (Quote quote : claim.evidence()) {
            html.leaf("blockquote", Words.evidence(quote, event.trigger()), "dir", "auto");
        }
        html.close().line();
    }
}
