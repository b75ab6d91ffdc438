// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.CodePoints;
import org.sightline.reading.EntityPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;
import org.sightline.reading.RegionPart;

/**
 * The story with its mentions and claims marked. Marks may nest and overlap: the text is cut at every edge of a mark, and each
 * piece carries the classes of all marks that cover it, so elements always nest.
 */
final class StoryHtml {
    private final Reading reading;
    private final Anchors anchors;
    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final TreeSet<Integer> edges = new TreeSet<>();

    /**
     * A stretch that is marked.
     *
     * @param start first UTF-16 code unit
     * @param end the code unit after the last
     * @param claim what is said there, or null for a mention
     * @param first whether the claim's place on the page is here
     */
    private record Mark(
            int start,
            int end,
            String classes,
            String title,
            @Nullable ClaimPart claim,
            boolean first) {}

    StoryHtml(Reading reading, Anchors anchors) {
        this.reading = reading;
        this.anchors = anchors;
        this.text = reading.article().text();
        CodePoints points = new CodePoints(text);
        addClaims(points);
        addMentions(points);
        marks.forEach(mark -> {
            edges.add(mark.start());
            edges.add(mark.end());
        });
    }

    void write(Html html) {
        html.open("article", "class", "story", "lang", lang()).line();
        CodePoints points = new CodePoints(text);
        int done = 0;
        for (RegionPart region : reading.regions()) {
            int start = points.unit(region.start());
            int end = points.unit(region.end());
            if (start < done) {
                continue;
            }
            paragraph(html, "body", done, start);
            paragraph(html, region.kind().name().toLowerCase(Locale.ROOT), start, end);
            done = end;
        }
        paragraph(html, "body", done, text.length());
        html.close().line();
    }

    private String lang() {
        return reading.article().language().equals("und")
                ? ""
                : reading.article().language();
    }

    private void addClaims(CodePoints points) {
        for (ClaimPart claim : reading.claims()) {
            String classes = "claim " + Words.modality(claim.modality())
                    + (claim.polarity() == ClaimPart.Polarity.NEGATIVE ? " negative" : "")
                    + (anchors.tells(claim) ? "" : " aside");
            boolean first = true;
            for (Quote quote : claim.evidence()) {
                String title = Words.truth(claim) + ", said by " + Words.sources(claim);
                marks.add(new Mark(
                        points.unit(quote.start()),
                        points.unit(quote.end()),
                        classes,
                        title,
                        claim,
                        first && anchors.tells(claim)));
                first = false;
            }
        }
    }

    private void addMentions(CodePoints points) {
        Map<String, EntityPart> entities = new HashMap<>();
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
        for (MentionPart mention : reading.mentions()) {
            EntityPart entity = mention.entity() == null ? null : entities.get(mention.entity());
            String decision = entity == null ? "" : decision(entity);
            marks.add(new Mark(
                    points.unit(mention.start()),
                    points.unit(mention.end()),
                    "mention " + mention.type().name().toLowerCase(Locale.ROOT) + " "
                            + mention.form().name().toLowerCase(Locale.ROOT) + decision,
                    title(mention, entity),
                    null,
                    false));
        }
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

    private void paragraph(Html html, String kind, int start, int end) {
        if (text.substring(start, end).isBlank()) {
            return;
        }
        html.open(kind.equals("title") ? "h3" : "p", "class", kind, "dir", "auto");
        int from = start;
        for (int edge : edges.subSet(start, false, end, false)) {
            piece(html, from, edge);
            from = edge;
        }
        piece(html, from, end);
        html.close().line();
    }

    private void piece(Html html, int start, int end) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.start() <= start && end <= mark.end() && mark.start() < mark.end())
                .toList();
        for (Mark mark : here) {
            if (mark.claim() != null && mark.first() && mark.start() == start) {
                chip(html, mark.claim());
            }
        }
        int opened = open(
                        html, here.stream().filter(mark -> mark.claim() != null).toList())
                + open(html, here.stream().filter(mark -> mark.claim() == null).toList());
        html.text(text.substring(start, end));
        for (; opened > 0; opened--) {
            html.close();
        }
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
