// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.show;

import java.util.stream.Collectors;
import org.sightline.dossier.Companion;
import org.sightline.dossier.Report;
import org.sightline.dossier.Said;
import org.sightline.dossier.Sighting;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.report.Html;
import org.sightline.report.Plain;
import org.sightline.report.Words;

/** One sighting on the page: when, where, with whom, its status then, and each report with its words. */
final class SightingHtml {
    private final Html html;
    private final Numbers numbers;

    SightingHtml(Html html, Numbers numbers) {
        this.html = html;
        this.numbers = numbers;
    }

    /** How somebody says a thing, by shape, colour and word. */
    static void chip(Html html, ClaimPart.Polarity polarity, ClaimPart.Modality modality) {
        String negative = polarity == ClaimPart.Polarity.NEGATIVE ? " negative" : "";
        html.leaf("span", Words.truth(polarity, modality), "class", "chip " + Words.modality(modality) + negative);
    }

    void write(Sighting sighting) {
        html.open("li", "id", "s-" + sighting.id()).open("p", "class", "when");
        html.leaf("time", Terms.when(sighting)).text(" ");
        html.leaf("span", Words.type(sighting.type()), "class", "type");
        if (sighting.place() != null) {
            html.text(" ").leaf("bdi", sighting.place(), "class", "place");
        }
        html.close();
        who(sighting);
        if (!sighting.status().isEmpty()) {
            String then = sighting.status().stream()
                    .map(each -> each.entry() + " " + Terms.value(each.status().value()) + " ("
                            + Terms.basis(each.status().basis(), each.status().release()) + ")")
                    .collect(Collectors.joining("; "));
            html.leaf("p", "then: " + then, "class", "facts");
        }
        sighting.reports().forEach(this::report);
        html.close().line();
    }

    private void who(Sighting sighting) {
        html.open("p", "class", "who").text("as ");
        html.text(sighting.reports().stream()
                .flatMap(report -> report.roles().stream())
                .distinct()
                .sorted()
                .map((ParticipantPart.Role role) -> Terms.word(role))
                .collect(Collectors.joining(", ")));
        for (Companion companion : sighting.companions()) {
            String part = Words.part(companion.role(), sighting.type());
            html.text(" · " + (part.isEmpty() ? "" : part + " "));
            html.leaf("bdi", companion.name(), "class", "mark listed", "title", companion.party());
        }
        sighting.equipment().forEach(name -> html.text(" · equipment ").leaf("bdi", name));
        html.close();
    }

    private void report(Report report) {
        html.open("div", "class", "told report");
        for (Said said : report.claims()) {
            html.open("p");
            chip(html, said.polarity(), said.modality());
            html.text(" ").leaf("bdi", Terms.sources(said), "class", "source").text(" ");
            numbers.cite(html, report.article(), "");
            String date = report.date() == null
                    ? ""
                    : " · "
                            + Words.interval(
                                    report.date().start(), report.date().end()) + " (“"
                            + Plain.line(report.date().text(), 60) + "”)";
            String copies = report.copies().isEmpty()
                    ? ""
                    : " · and " + Terms.count(report.copies().size(), "copy", "copies");
            html.text(" " + numbers.cited(report.article()) + date + copies).close();
            said.evidence()
                    .forEach(quote -> html.leaf("blockquote", Words.evidence(quote, report.trigger()), "dir", "auto"));
            said.notices().forEach(notice -> html.leaf("p", Terms.notice(notice), "class", "notice"));
        }
        Terms.matches(report.matches()).forEach((words, notices) -> {
            html.leaf("p", words, "class", "match", "dir", "auto");
            notices.forEach(notice -> html.leaf("p", Terms.notice(notice), "class", "notice"));
        });
        html.close();
    }
}
