// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.dossier.Report;
import org.sightline.dossier.Said;
import org.sightline.dossier.Sighting;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.report.Columns;
import org.sightline.report.Ink;
import org.sightline.report.Plain;
import org.sightline.report.Words;

/** One sighting in lines. */
final class SightingText {
    private final Sighting sighting;
    private final Columns columns;
    private final Ink ink;
    private final Numbers numbers;
    private final List<String> lines = new ArrayList<>();

    SightingText(Sighting sighting, Columns columns, Ink ink, Numbers numbers) {
        this.sighting = sighting;
        this.columns = columns;
        this.ink = ink;
        this.numbers = numbers;
    }

    List<String> lines() {
        String place = sighting.place() == null ? "" : " · " + Plain.line(sighting.place());
        columns.wrap("  ", "    ", Terms.when(sighting) + " · " + Words.type(sighting.type()) + place)
                .forEach(line -> lines.add(ink.bold(line)));
        people();
        if (!sighting.status().isEmpty()) {
            String status = sighting.status().stream()
                    .map(each -> each.entry() + " " + Terms.value(each.status().value()) + " ("
                            + Terms.basis(each.status().basis(), each.status().release()) + ")")
                    .collect(Collectors.joining("; "));
            columns.wrap("    ", "      ", "then: " + status).forEach(line -> lines.add(ink.faint(line)));
        }
        sighting.reports().forEach(this::report);
        return lines;
    }

    private void people() {
        Set<ParticipantPart.Role> roles = new LinkedHashSet<>();
        sighting.reports().forEach(report -> roles.addAll(report.roles()));
        String own = "as " + roles.stream().map(Terms::word).collect(Collectors.joining(", "));
        String with = sighting.companions().stream()
                .map(companion ->
                        (Words.part(companion.role(), sighting.type()) + " " + Plain.line(companion.name())).strip())
                .collect(Collectors.joining(" · "));
        String equipment = sighting.equipment().isEmpty()
                ? ""
                : " · equipment: "
                        + sighting.equipment().stream().map(Plain::line).collect(Collectors.joining(", "));
        lines.addAll(columns.wrap("    ", "      ", own + (with.isEmpty() ? "" : " · " + with) + equipment));
    }

    private void report(Report report) {
        for (Said said : report.claims()) {
            String label = "[" + Words.truth(said.polarity(), said.modality()) + "]";
            String date = report.date() == null
                    ? ""
                    : " · "
                            + Words.interval(
                                    report.date().start(), report.date().end());
            String copies = report.copies().isEmpty()
                    ? ""
                    : ", and " + Terms.count(report.copies().size(), "copy", "copies");
            boolean plain =
                    said.polarity() == ClaimPart.Polarity.POSITIVE && said.modality() == ClaimPart.Modality.ASSERTED;
            columns.wrap(
                            "    ",
                            "      ",
                            label + " " + Terms.sources(said) + date + " [" + numbers.of(report.article()) + "] "
                                    + numbers.cited(report.article()) + copies)
                    .forEach(line -> lines.add(plain ? line : ink.warning(line)));
            said.evidence()
                    .forEach(quote -> lines.addAll(
                            columns.wrap("      “", "       ", Words.evidence(quote, report.trigger()) + "”")));
            said.notices()
                    .forEach(notice -> columns.wrap("      ! ", "        ", Terms.notice(notice))
                            .forEach(line -> lines.add(ink.warning(line))));
        }
        Terms.matches(report.matches()).forEach((words, notices) -> {
            columns.wrap("      ", "      ", words).forEach(line -> lines.add(ink.faint(line)));
            notices.forEach(notice -> columns.wrap("      ! ", "        ", Terms.notice(notice))
                    .forEach(line -> lines.add(ink.warning(line))));
        });
    }
}
