// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sightline.match.Match;
import org.sightline.match.Query;
import org.sightline.screen.Screening;
import org.sightline.screen.bulk.Asked;
import org.sightline.screen.bulk.Why;
import org.sightline.service.InForce;

/** A name in, and who on the lists it may be, part by part. */
final class ScreenPage {
    private static final double THRESHOLD = 0.7;
    private static final int CANDIDATES = 20;

    private final Desktop desktop;

    ScreenPage(Desktop desktop) {
        this.desktop = desktop;
    }

    void show(Context request) {
        desktop.answer(request, "screen", view(request));
    }

    void csv(Context request) {
        ScreenView view = view(request);
        CsvText csv = new CsvText("rank", "list", "entry", "caption", "score", "status", "why");
        int rank = 0;
        for (ScreenView.Candidate candidate : view.candidates()) {
            Match match = candidate.match();
            rank++;
            csv.row(
                    Integer.toString(rank),
                    match.entry().id().dataset(),
                    match.entry().id().entry(),
                    match.entry().entity().caption(),
                    score(match),
                    Labels.words(candidate.status().value()),
                    Why.of(match.explanation()));
        }
        Download.as(request, "screening.csv", Download.CSV, csv.text());
    }

    void json(Context request) {
        ScreenView view = view(request);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("name", view.asked().name()).put("on", view.asked().on().toString());
        view.frame()
                .ages()
                .forEach(age -> answer.withArray("lists")
                        .addObject()
                        .put("dataset", age.release().dataset())
                        .put("release", age.release().label())
                        .put("days", age.days()));
        answer.putArray("results");
        for (ScreenView.Candidate candidate : view.candidates()) {
            Match match = candidate.match();
            answer.withArray("results")
                    .addObject()
                    .put("id", match.entry().id().toString())
                    .put("caption", match.entry().entity().caption())
                    .put("score", score(match))
                    .put("status", Labels.style(candidate.status().value()))
                    .put("why", Why.of(match.explanation()));
        }
        Download.as(request, "screening.json", Download.JSON, answer + "\n");
    }

    private ScreenView view(Context request) {
        LocalDate today = desktop.today();
        ScreenView.Asked asked = new ScreenView.Asked(
                Addresses.words(request, "name"),
                Addresses.words(request, "schema"),
                Addresses.words(request, "birthDate"),
                Addresses.words(request, "country").toLowerCase(Locale.ROOT),
                Addresses.day(request, "on").orElse(today),
                Addresses.words(request, "algorithm").equals("ofac"));
        String title = asked.nothing() ? "Screen" : "Screen: " + asked.name();
        Frame frame = desktop.frame(request, title, Section.SCREEN);
        String fault = fault(asked);
        if (asked.nothing() || !fault.isEmpty()) {
            return new ScreenView(frame, asked, List.of(), fault);
        }
        InForce inForce = desktop.services().lists().ready();
        Screening screening = asked.ofac() ? inForce.ofac() : inForce.screener();
        Query query = new Query(
                asked.schema().isEmpty() ? null : asked.schema(),
                List.of(asked.name()),
                asked.birthDate().isEmpty() ? List.of() : List.of(asked.birthDate()),
                asked.country().isEmpty() ? List.of() : List.of(asked.country()));
        List<ScreenView.Candidate> candidates = screening.screen(query, THRESHOLD, CANDIDATES).stream()
                .map(match -> new ScreenView.Candidate(
                        match, inForce.listings().status(match.entry().id(), asked.on(), asked.on())))
                .toList();
        return new ScreenView(frame, asked, candidates, "");
    }

    private static String fault(ScreenView.Asked asked) {
        if (asked.name().length() > Asked.LONGEST_NAME) {
            return "A name has at most " + Asked.LONGEST_NAME + " letters.";
        }
        if (!asked.schema().isEmpty() && !ScreenView.SCHEMAS.contains(asked.schema())) {
            return "Choose a kind of party from the list.";
        }
        if (!asked.birthDate().isEmpty() && !asked.birthDate().matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
            return "A birth date is written 1968, 1968-04 or 1968-04-09.";
        }
        if (!asked.country().isEmpty() && !asked.country().matches("[a-z]{2}")) {
            return "A country is its two-letter code, such as kp or ru.";
        }
        return "";
    }

    private static String score(Match match) {
        return String.format(Locale.ROOT, "%.4f", match.score());
    }
}
