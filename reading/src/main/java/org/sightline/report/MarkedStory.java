// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.CodePoints;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;
import org.sightline.reading.RegionPart;

/**
 * The story as a page shows it. Marks may nest and overlap: the text is cut at every edge of a mark, and each piece names all marks
 * that cover it, so elements always nest. The pieces put together are the article's text, but for blank parts between regions.
 */
public final class MarkedStory {
    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final TreeSet<Integer> edges = new TreeSet<>();
    private final List<Mark> here = new ArrayList<>();
    private int next;

    /** A part of the article, chrome among them. */
    public record Paragraph(RegionPart.Kind kind, List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A stretch that the same marks cover.
     *
     * @param claims whose evidence it is part of
     * @param begins those of them whose first evidence begins here
     */
    public record Piece(String text, List<MentionPart> mentions, List<ClaimPart> claims, List<ClaimPart> begins) {
        public Piece {
            mentions = List.copyOf(mentions);
            claims = List.copyOf(claims);
            begins = List.copyOf(begins);
        }
    }

    /**
     * A stretch that is marked.
     *
     * @param start first UTF-16 code unit
     * @param end the code unit after the last
     * @param first whether it is the claim's first evidence
     */
    private record Mark(
            int start,
            int end,
            @Nullable MentionPart mention,
            @Nullable ClaimPart claim,
            boolean first) {}

    private MarkedStory(Reading reading, CodePoints points) {
        this.text = reading.article().text();
        for (ClaimPart claim : reading.claims()) {
            boolean first = true;
            for (Quote quote : claim.evidence()) {
                mark(points.unit(quote.start()), points.unit(quote.end()), null, claim, first);
                first = false;
            }
        }
        for (MentionPart mention : reading.mentions()) {
            mark(points.unit(mention.start()), points.unit(mention.end()), mention, null, false);
        }
        marks.sort(Comparator.comparingInt(Mark::start));
    }

    /** The paragraphs of a reading's article, in the order of the text. */
    public static List<Paragraph> of(Reading reading) {
        CodePoints points = new CodePoints(reading.article().text());
        return new MarkedStory(reading, points).paragraphs(reading, points);
    }

    private void mark(int start, int end, @Nullable MentionPart mention, @Nullable ClaimPart claim, boolean first) {
        if (start < end) {
            marks.add(new Mark(start, end, mention, claim, first));
            edges.add(start);
            edges.add(end);
        }
    }

    private List<Paragraph> paragraphs(Reading reading, CodePoints points) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int done = 0;
        for (RegionPart region : reading.regions()) {
            int start = points.unit(region.start());
            int end = points.unit(region.end());
            if (start < done) {
                continue;
            }
            paragraph(paragraphs, RegionPart.Kind.BODY, done, start);
            paragraph(paragraphs, region.kind(), start, end);
            done = end;
        }
        paragraph(paragraphs, RegionPart.Kind.BODY, done, text.length());
        return paragraphs;
    }

    private void paragraph(List<Paragraph> paragraphs, RegionPart.Kind kind, int start, int end) {
        if (text.substring(start, end).isBlank()) {
            return;
        }
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int edge : edges.subSet(start, false, end, false)) {
            pieces.add(piece(from, edge));
            from = edge;
        }
        pieces.add(piece(from, end));
        paragraphs.add(new Paragraph(kind, pieces));
    }

    /** Pieces are asked for from left to right, so that each mark comes and goes once. */
    private Piece piece(int start, int end) {
        while (next < marks.size() && marks.get(next).start() <= start) {
            here.add(marks.get(next++));
        }
        here.removeIf(mark -> mark.end() < end);
        List<MentionPart> mentions = new ArrayList<>();
        List<ClaimPart> claims = new ArrayList<>();
        List<ClaimPart> begins = new ArrayList<>();
        for (Mark mark : here) {
            if (mark.mention() != null) {
                mentions.add(mark.mention());
            }
            if (mark.claim() != null) {
                claims.add(mark.claim());
                if (mark.first() && mark.start() == start) {
                    begins.add(mark.claim());
                }
            }
        }
        return new Piece(text.substring(start, end), mentions, claims, begins);
    }
}
