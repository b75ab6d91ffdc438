// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sightline.reading.ClaimPart;

/** What sightings have in common: places, equipment, and who reported them how. */
final class Tallies {
    private Tallies() {}

    private record Named(String name, String story, Sighting sighting) {}

    static List<Tally> places(List<Sighting> sightings) {
        return tally(sightings, report -> Stream.ofNullable(report.place()));
    }

    static List<Tally> equipment(List<Sighting> sightings) {
        return tally(sightings, report -> report.equipment().stream());
    }

    private static List<Tally> tally(List<Sighting> sightings, Function<Report, Stream<String>> names) {
        Map<String, List<Named>> named = new TreeMap<>();
        for (Sighting sighting : sightings) {
            for (Report report : sighting.reports()) {
                names.apply(report)
                        .forEach(name -> named.computeIfAbsent(Folded.of(name), any -> new ArrayList<>())
                                .add(new Named(name, report.story(), sighting)));
            }
        }
        return named.values().stream()
                .map(Tallies::tally)
                .sorted(Comparator.<Tally>comparingInt(each -> -each.stories()).thenComparing(Tally::name))
                .toList();
    }

    private static Tally tally(List<Named> named) {
        List<LocalDate> days = named.stream()
                .flatMap(each ->
                        Stream.of(each.sighting().from(), each.sighting().to()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Tally(
                Folded.usual(named.stream().map(Named::name).toList()),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                (int) named.stream().map(Named::story).distinct().count(),
                named.stream().map(each -> each.sighting().id()).distinct().toList());
    }

    private record Tone(ClaimPart.Polarity polarity, ClaimPart.Modality modality) {
        static final Comparator<Tone> ORDER =
                Comparator.comparing(Tone::polarity).thenComparing(Tone::modality);
    }

    private static final class Spoken {
        private final Set<String> stories = new HashSet<>();
        private final List<String> sightings = new ArrayList<>();

        void add(String story, String sighting) {
            stories.add(story);
            if (sightings.isEmpty() || !sightings.get(sightings.size() - 1).equals(sighting)) {
                sightings.add(sighting);
            }
        }
    }

    static List<Reporter> reporters(List<Sighting> sightings) {
        Map<Optional<String>, Map<Tone, Spoken>> spoken = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            for (Report report : sighting.reports()) {
                for (Said said : report.claims()) {
                    for (Source source : said.sources()) {
                        spoken.computeIfAbsent(Optional.ofNullable(source.name()), any -> new TreeMap<>(Tone.ORDER))
                                .computeIfAbsent(new Tone(said.polarity(), said.modality()), any -> new Spoken())
                                .add(report.story(), sighting.id());
                    }
                }
            }
        }
        List<Reporter> reporters = new ArrayList<>();
        spoken.forEach((name, tones) -> {
            List<Reporter.Tone> list = new ArrayList<>();
            tones.forEach((tone, said) ->
                    list.add(new Reporter.Tone(tone.polarity(), tone.modality(), said.stories.size(), said.sightings)));
            reporters.add(new Reporter(name.orElse(null), list));
        });
        reporters.sort(Comparator.comparing(Reporter::name, Comparator.nullsLast(Comparator.naturalOrder())));
        return reporters;
    }
}
