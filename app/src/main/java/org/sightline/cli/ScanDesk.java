// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.article.Article;
import org.sightline.article.Span;
import org.sightline.match.Explanation;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.CodePoints;
import org.sightline.reading.EntityPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Provenance;
import org.sightline.reading.Reading;
import org.sightline.reading.RegionPart;
import org.sightline.scan.Hit;
import org.sightline.scan.Scanner;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Listings;

/**
 * Makes readings of the fast pass alone: which listed names stand where. Every link is left to review, since a name that stands in
 * a text says nothing of who is meant.
 */
public final class ScanDesk implements Desk {
    private final Listings listings;
    private final Scanner scanner;
    private final List<Provenance.ListRelease> releases;

    public ScanDesk(Listings listings) {
        this.listings = listings;
        this.scanner = new Scanner(listings);
        this.releases = listings.releases().stream()
                .map(release -> new Provenance.ListRelease(release.dataset(), release.label()))
                .toList();
    }

    @Override
    public Reading read(Article article, Deep deep) {
        CodePoints points = new CodePoints(article.text());
        Map<Span, List<Hit>> bySpan = scanner.scan(article).stream()
                .collect(Collectors.groupingBy(Hit::span, LinkedHashMap::new, Collectors.toList()));
        Map<List<EntryId>, EntityPart> entities = new LinkedHashMap<>();
        List<MentionPart> mentions = new ArrayList<>();
        bySpan.forEach((span, hits) -> {
            List<EntryId> entries =
                    hits.stream().map(Hit::entry).sorted().distinct().toList();
            EntityPart entity = entities.computeIfAbsent(
                    entries, key -> entity("e" + (entities.size() + 1), span.of(article.text()), hits));
            mentions.add(new MentionPart(
                    "m" + (mentions.size() + 1),
                    points.of(span.start()),
                    points.of(span.end()),
                    type(hits.get(0).schema()),
                    MentionPart.Form.NAME,
                    entity.id()));
        });
        return new Reading(
                new Provenance(releases, null, "none", Provenance.Depth.SCAN, article.limits()),
                article(article),
                article.regions().stream()
                        .map(region -> new RegionPart(
                                RegionPart.Kind.valueOf(region.kind().name()),
                                points.of(region.span().start()),
                                points.of(region.span().end())))
                        .toList(),
                mentions,
                List.copyOf(entities.values()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private EntityPart entity(String id, String caption, List<Hit> hits) {
        List<LinkPart> links = hits.stream()
                .map(hit -> new LinkPart(
                        hit.entry().dataset(),
                        hit.entry().entry(),
                        listings.entry(hit.entry())
                                .map(entry -> entry.entity().caption())
                                .orElse(hit.listName()),
                        hit.score(),
                        LinkPart.Decision.AMBIGUOUS,
                        List.of(),
                        Explanation.of(
                                hit.score(),
                                "the fast pass found the list's name " + hit.listName()
                                        + "; nothing was read around it")))
                .toList();
        return new EntityPart(id, hits.get(0).schema(), caption, links);
    }

    private static ArticlePart article(Article article) {
        return new ArticlePart(
                article.id(),
                article.title(),
                article.byline(),
                article.publisher(),
                article.url(),
                article.language(),
                new ArticlePart.Published(
                        article.published().date(),
                        ArticlePart.Published.Basis.valueOf(
                                article.published().basis().name())),
                article.text(),
                article.ref());
    }

    private static MentionPart.Type type(String schema) {
        return switch (schema.toLowerCase(Locale.ROOT)) {
            case "person" -> MentionPart.Type.PERSON;
            case "vessel" -> MentionPart.Type.VESSEL;
            case "airplane" -> MentionPart.Type.EQUIPMENT;
            default -> MentionPart.Type.ORGANIZATION;
        };
    }
}
