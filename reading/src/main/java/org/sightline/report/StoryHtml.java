// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Reading;

/** The story with its mentions and claims marked; each piece carries the classes of all marks that cover it. */
final class StoryHtml {
    private final Reading reading;
    private final Anchors anchors;
    private final Map<String, EntityPart> entities = new HashMap<>();

    StoryHtml(Reading reading, Anchors anchors) {
        this.reading = reading;
        this.anchors = anchors;
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    void write(Html html) {
        html.open("article", "class", "story", "lang", lang()).line();
        for (MarkedStory.Paragraph paragraph : MarkedStory.of(reading)) {
            String kind = paragraph.kind().name().toLowerCase(Locale.ROOT);
            html.open(kind.equals("title") ? "h3" : "p", "class", kind, "dir", "auto");
            paragraph.pieces().forEach(piece -> piece(html, piece));
            html.close().line();
        }
        html.close().line();
    }

    private String lang() {
        return reading.article().language().equals("und")
                ? ""
                : reading.article().language();
    }

    private void piece(Html html, MarkedStory.Piece piece) {
        piece.begins().stream().filter(anchors::tells).forEach(claim -> chip(html, claim));
        List<Mark> claims = piece.claims().stream().map(this::mark).toList();
        List<Mark> mentions = piece.mentions().stream().map(this::mark).toList();
        int opened = open(html, claims) + open(html, mentions);
        html.text(piece.text());
        for (; opened > 0; opened--) {
            html.close();
        }
    }

    private record Mark(String classes, String title) {}

    private Mark mark(ClaimPart claim) {
        return new Mark(
                "claim " + Words.modality(claim.modality())
                        + (claim.polarity() == ClaimPart.Polarity.NEGATIVE ? " negative" : "")
                        + (anchors.tells(claim) ? "" : " aside"),
                Words.truth(claim) + ", said by " + Words.sources(claim));
    }

    private Mark mark(MentionPart mention) {
        EntityPart entity = mention.entity() == null ? null : entities.get(mention.entity());
        return new Mark(
                "mention " + mention.type().name().toLowerCase(Locale.ROOT) + " "
                        + mention.form().name().toLowerCase(Locale.ROOT) + (entity == null ? "" : decision(entity)),
                title(mention, entity));
    }

    private static String decision(EntityPart entity) {
        if (has(entity, LinkPart.Decision.ACCEPTED)) {
            return " listed";
        }
        return has(entity, LinkPart.Decision.AMBIGUOUS) ? " review" : "";
    }

    private static boolean has(EntityPart entity, LinkPart.Decision decision) {
        return entity.links().stream().anyMatch(link -> link.decision() == decision);
    }

    private static String title(MentionPart mention, @Nullable EntityPart entity) {
        String kind = mention.type().name().toLowerCase(Locale.ROOT);
        if (entity == null || decision(entity).isEmpty()) {
            return kind;
        }
        LinkPart.Decision shown =
                has(entity, LinkPart.Decision.ACCEPTED) ? LinkPart.Decision.ACCEPTED : LinkPart.Decision.AMBIGUOUS;
        String links = entity.links().stream()
                .filter(link -> link.decision() == shown)
                .map(link -> link.list() + ":" + link.entry() + " " + link.caption() + ", " + Words.listing(link) + ", "
                        + Words.decision(shown) + ", score " + Words.score(link.score()))
                .collect(Collectors.joining("\n"));
        return Plain.line(entity.caption()) + "\n" + links;
    }

    private void chip(Html html, ClaimPart claim) {
        html.leaf(
                "a",
                anchors.number(claim) + " " + Words.truth(claim),
                "class",
                "chip " + Words.modality(claim.modality())
                        + (claim.polarity() == ClaimPart.Polarity.NEGATIVE ? " negative" : ""),
                "id",
                anchors.evidence(claim),
                "href",
                "#" + anchors.told(claim));
    }

    private static int open(Html html, List<Mark> marks) {
        if (marks.isEmpty()) {
            return 0;
        }
        String classes = marks.stream()
                .flatMap(mark -> List.of(mark.classes().split(" ")).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        String title = marks.stream().map(Mark::title).distinct().collect(Collectors.joining("\n"));
        html.open("span", "class", classes, "title", title);
        return 1;
    }
}
