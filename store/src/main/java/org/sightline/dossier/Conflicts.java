// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ConflictPart;
import org.sightline.reading.Quote;
import org.sightline.reading.RolePart;

/** What cannot all hold: as readings say it of one story, and between stories by rules that say no more than they know. */
final class Conflicts {
    private final List<Sighting> sightings;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Conflicts(List<Sighting> sightings) {
        this.sightings = sightings;
    }

    /** @param tellings by day */
    static List<Conflict> of(List<Telling> tellings, List<Sighting> sightings, List<Post> posts) {
        Conflicts found = new Conflicts(sightings);
        found.within(tellings);
        sightings.forEach(found::denied);
        found.apart();
        found.posts(posts);
        return found.conflicts;
    }

    /** As the readings have it, once a story, where what the party took part in is a side. */
    private void within(List<Telling> tellings) {
        Map<String, String> shown = new HashMap<>();
        for (Sighting sighting : sightings) {
            sighting.reports()
                    .forEach(report ->
                            report.claims().forEach(said -> shown.put(report.article() + said.claim(), sighting.id())));
        }
        for (Telling telling : tellings) {
            Map<String, ClaimPart> claims = new HashMap<>();
            telling.reading().claims().forEach(claim -> claims.put(claim.id(), claim));
            for (ConflictPart conflict : telling.reading().conflicts()) {
                List<Conflict.Side> sides = new ArrayList<>();
                for (String id : conflict.claims()) {
                    ClaimPart claim = claims.get(id);
                    String sighting = shown.get(telling.article() + id);
                    if (claim != null) {
                        sides.add(new Conflict.Side(
                                truth(claim.polarity(), claim.modality()),
                                sighting == null ? "" : sighting,
                                telling.article(),
                                List.of(id),
                                claim.evidence()));
                    }
                }
                if (sides.size() > 1
                        && sides.stream().anyMatch(side -> !side.sighting().isEmpty())) {
                    conflicts.add(new Conflict(Conflict.Kind.WITHIN_STORY, conflict.about(), sides));
                }
            }
        }
    }

    /** One article says that it happened, an article of another story that it did not. */
    private void denied(Sighting sighting) {
        List<Report> no = sighting.reports().stream().filter(Report::denied).toList();
        List<Report> yes =
                sighting.reports().stream().filter(report -> !report.denied()).toList();
        Set<String> stories =
                new HashSet<>(sighting.reports().stream().map(Report::story).toList());
        if (no.isEmpty() || yes.isEmpty() || stories.size() < 2) {
            return;
        }
        List<Conflict.Side> sides = new ArrayList<>();
        yes.forEach(report -> sides.add(side("it happened", sighting, report)));
        no.forEach(report -> sides.add(side("it did not happen", sighting, report)));
        conflicts.add(new Conflict(Conflict.Kind.DENIED, "whether it happened", sides));
    }

    /** Sightings so near to one another that they may be one, told in two ways by different stories. */
    private void apart() {
        Map<LocalDate, List<Sighting>> byDay = new HashMap<>();
        for (Sighting one : sightings) {
            if (one.granularity() != Granularity.DAY || one.place() == null || one.from() == null) {
                continue;
            }
            for (Sighting earlier : byDay.getOrDefault(one.from(), List.of())) {
                if (one.type() == earlier.type()
                        && !Folded.samePlace(one.place(), String.valueOf(earlier.place()))
                        && sharesCompanion(one, earlier)) {
                    pair(Conflict.Kind.PLACE, "where it was, if it was one happening", earlier, one);
                }
            }
            for (Sighting earlier : byDay.getOrDefault(one.from().minusDays(1), List.of())) {
                if (one.type() == earlier.type()
                        && Folded.of(one.place()).equals(Folded.of(String.valueOf(earlier.place())))) {
                    pair(Conflict.Kind.DATE, "on which day it was, if it was one happening", earlier, one);
                }
            }
            byDay.computeIfAbsent(one.from(), any -> new ArrayList<>()).add(one);
        }
    }

    private void pair(Conflict.Kind kind, String about, Sighting before, Sighting after) {
        Set<String> stories = before.reports().stream().map(Report::story).collect(Collectors.toSet());
        // a story that tells both knows them for two
        if (after.reports().stream().anyMatch(report -> stories.contains(report.story()))) {
            return;
        }
        List<Conflict.Side> sides = new ArrayList<>();
        for (Sighting each : List.of(before, after)) {
            String says = kind == Conflict.Kind.DATE ? String.valueOf(each.from()) : String.valueOf(each.place());
            each.reports().forEach(report -> sides.add(side(says, each, report)));
        }
        conflicts.add(new Conflict(kind, about, sides));
    }

    private static boolean sharesCompanion(Sighting one, Sighting other) {
        Set<String> parties = one.companions().stream().map(Companion::party).collect(Collectors.toSet());
        return other.companions().stream().map(Companion::party).anyMatch(parties::contains);
    }

    /** A post that is called former, and later held. */
    private void posts(List<Post> posts) {
        for (Post former : posts) {
            for (Post held : posts) {
                if (former.state() == RolePart.State.FORMER
                        && held.state() == RolePart.State.CURRENT
                        && Folded.of(former.title()).equals(Folded.of(held.title()))
                        && folded(former.organizations()).equals(folded(held.organizations()))
                        && held.last().isAfter(former.first())) {
                    List<Conflict.Side> sides = new ArrayList<>();
                    former.reports().forEach(given -> sides.add(side("held no more", given)));
                    held.reports().stream()
                            .filter(given -> given.told().isAfter(former.first()))
                            .forEach(given -> sides.add(side("held", given)));
                    if (sides.size() > former.reports().size()) {
                        conflicts.add(
                                new Conflict(Conflict.Kind.POST, "whether the post is held: " + held.title(), sides));
                    }
                }
            }
        }
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(Folded::of).toList();
    }

    private static Conflict.Side side(String says, Post.Given given) {
        return new Conflict.Side(says, "", given.article(), List.of(), List.of(given.quote()));
    }

    private static Conflict.Side side(String says, Sighting sighting, Report report) {
        List<Quote> quotes = report.claims().stream()
                .flatMap(said -> said.evidence().stream())
                .distinct()
                .toList();
        return new Conflict.Side(
                says,
                sighting.id(),
                report.article(),
                report.claims().stream().map(Said::claim).toList(),
                quotes);
    }

    private static String truth(ClaimPart.Polarity polarity, ClaimPart.Modality modality) {
        String word = modality.name().toLowerCase(Locale.ROOT);
        return polarity == ClaimPart.Polarity.NEGATIVE ? "NOT, " + word : word;
    }
}
