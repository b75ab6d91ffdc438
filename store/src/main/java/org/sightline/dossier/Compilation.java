// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sightline.reading.CodePoints;
import org.sightline.reading.EventType;
import org.sightline.reading.Reading;
import org.sightline.reading.RegionPart;
import org.sightline.store.KeptLink;
import org.sightline.store.KeptReading;
import org.sightline.store.LinkJudgement;
import org.sightline.watchlist.EntryId;

/** Makes one dossier: what counts, which articles are copies, what each tells, and what they tell together. */
final class Compilation {
    private final Question asked;
    private final Subject party;
    private final Registry registry;
    private final Set<EntryId> own;
    private int open;
    private int rejected;
    private int later;

    Compilation(Question asked, Subject party, Registry registry) {
        this.asked = asked;
        this.party = party;
        this.registry = registry;
        this.own = party.ids();
    }

    Dossier of(Collection<KeptReading> kept) {
        Map<String, KeptReading> counted = new TreeMap<>();
        kept.stream()
                .filter(this::counts)
                .forEach(each -> counted.putIfAbsent(each.article().id(), each));
        Map<String, Story> stories = stories(counted);
        Cast cast = new Cast(party, registry);
        List<Telling> tellings = counted.values().stream()
                .map(each -> new Telling(
                        each,
                        asked,
                        Objects.requireNonNull(stories.get(each.article().id())).id(),
                        cast))
                .sorted(Telling.BY_DAY)
                .toList();
        List<Telling.Told> told = Copies.folded(
                tellings.stream().flatMap(telling -> telling.reports().stream()).toList());
        Statuses statuses = new Statuses(party, asked, registry.listings());
        Map<String, Integer> order = new HashMap<>();
        tellings.forEach(telling -> order.put(telling.article(), order.size()));
        List<Sighting> all = Happenings.of(told).stream()
                .map(group -> Sightings.of(group, order, statuses))
                .sorted(Sightings.BY_DATE)
                .toList();
        List<Sighting> sightings = all.stream().filter(each -> !listing(each)).toList();
        List<Post> posts = Posts.of(tellings);
        return new Dossier(
                asked,
                party,
                statuses.bands(),
                sightings,
                all.stream().filter(Compilation::listing).toList(),
                posts,
                Ties.network(tellings, told, cast),
                Tallies.places(sightings),
                Tallies.equipment(sightings),
                Tallies.reporters(all),
                Conflicts.of(tellings, all, posts),
                stories.values().stream()
                        .distinct()
                        .sorted(Comparator.comparing(
                                        (Story story) -> story.article().day())
                                .thenComparing(Story::id))
                        .toList(),
                new Dossier.Left(open, rejected, later));
    }

    private static boolean listing(Sighting sighting) {
        return sighting.type() == EventType.DESIGNATION || sighting.type() == EventType.DELISTING;
    }

    private boolean counts(KeptReading kept) {
        List<KeptLink> links = kept.links().stream()
                .filter(link -> own.contains(link.entry()))
                .map(asked::asItWas)
                .toList();
        if (links.isEmpty()) {
            return false;
        }
        if (!asked.counts(kept.article())) {
            later++;
            return false;
        }
        if (links.stream().anyMatch(asked::counts)) {
            return true;
        }
        if (links.stream().anyMatch(Compilation::undecided)) {
            open++;
            return false;
        }
        rejected++;
        return false;
    }

    private static boolean undecided(KeptLink link) {
        var judgement = link.judgement();
        if (judgement == null) {
            return link.decision().equals("ambiguous");
        }
        return judgement.verdict() == LinkJudgement.Verdict.UNSURE;
    }

    /** The story of each article, by the article's id. */
    private Map<String, Story> stories(Map<String, KeptReading> counted) {
        List<Folding.Text> texts = counted.values().stream()
                .map(each -> Folding.Text.of(each.article().id(), body(each.reading())))
                .toList();
        Map<String, Story> stories = new HashMap<>();
        for (Folding.Cluster cluster : Folding.of(texts).clusters()) {
            List<String> ids = cluster.ids().stream()
                    .sorted(Comparator.comparing((String id) -> Question.told(
                                    Objects.requireNonNull(counted.get(id)).article()))
                            .thenComparing(id -> Objects.requireNonNull(counted.get(id))
                                    .article()
                                    .firstKept())
                            .thenComparing(id -> id))
                    .toList();
            Map<String, Double> likeness = cluster.likeness();
            List<Story.Copy> copies = new ArrayList<>();
            for (String id : ids.subList(1, ids.size())) {
                copies.add(new Story.Copy(told(counted, id), likeness.getOrDefault(id, 1.0)));
            }
            Story story = new Story(ids.get(0), told(counted, ids.get(0)), copies);
            ids.forEach(id -> stories.put(id, story));
        }
        return stories;
    }

    private Story.Told told(Map<String, KeptReading> counted, String id) {
        return Story.Told.of(Objects.requireNonNull(counted.get(id)), asked);
    }

    /** The story's own words: headlines, bylines and a page's furniture differ from copy to copy. */
    private static CharSequence body(Reading reading) {
        String text = reading.article().text();
        List<RegionPart> parts = reading.regions().stream()
                .filter(region -> region.kind() == RegionPart.Kind.BODY || region.kind() == RegionPart.Kind.CAPTION)
                .toList();
        if (parts.isEmpty()) {
            return text;
        }
        var points = new CodePoints(text);
        return parts.stream()
                .map(part -> text.substring(points.unit(part.start()), points.unit(part.end())))
                .collect(Collectors.joining("\n"));
    }
}
