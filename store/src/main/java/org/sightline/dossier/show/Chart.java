// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.show;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.sightline.dossier.Band;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Granularity;
import org.sightline.dossier.Report;
import org.sightline.dossier.Sighting;
import org.sightline.reading.ClaimPart;
import org.sightline.report.Html;
import org.sightline.watchlist.ListStatus;

/** The status bands over the sightings on one line of time, as SVG; every mark has its words as a tooltip and leads to them. */
final class Chart {
    private static final int WIDTH = 1000;
    private static final int LEFT = 12;
    private static final int ROW = 34;
    private static final int HIGH = 14;
    /** Least width of a stretch that has its value written in it. */
    private static final int ROOM = 90;

    private static final int MOST_YEARS = 12;

    private final Dossier dossier;
    private final LocalDate first;
    private final LocalDate last;

    Chart(Dossier dossier) {
        this.dossier = dossier;
        this.last =
                days(dossier).max(LocalDate::compareTo).orElse(dossier.asked().on());
        LocalDate earliest = days(dossier).min(LocalDate::compareTo).orElse(last);
        this.first = earliest.minusDays(Math.max(30, ChronoUnit.DAYS.between(earliest, last) / 20));
    }

    private static Stream<LocalDate> days(Dossier dossier) {
        Stream<LocalDate> bands = dossier.bands().stream()
                .flatMap(band -> band.stretches().stream())
                .map(Band.Stretch::from)
                .filter(Objects::nonNull);
        Stream<LocalDate> seen = dossier.sightings().stream()
                .flatMap(sighting -> Stream.of(sighting.from(), sighting.to()))
                .filter(Objects::nonNull);
        return Stream.of(Stream.of(dossier.asked().on()), bands, seen).flatMap(each -> each);
    }

    void write(Html html) {
        int rows = dossier.bands().size();
        int height = (rows + 1) * ROW + 34;
        html.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-label",
                "When each entry was listed, and when the party was seen");
        years(html, height);
        for (int i = 0; i < rows; i++) {
            band(html, dossier.bands().get(i), i * ROW + 8);
        }
        int base = rows * ROW + 8;
        html.leaf("text", "seen", "class", "entry", "x", String.valueOf(LEFT), "y", String.valueOf(base + 10));
        dossier.sightings().forEach(sighting -> sighting(html, sighting, base + 22));
        html.close().line();
    }

    private void years(Html html, int height) {
        int years = last.getYear() - first.getYear();
        int step = Math.max(1, (years + MOST_YEARS - 1) / MOST_YEARS);
        for (int year = first.getYear() + 1; year <= last.getYear(); year += step) {
            String x = at(LocalDate.of(year, 1, 1));
            html.open("line", "class", "grid", "x1", x, "x2", x, "y1", "0", "y2", String.valueOf(height - 18))
                    .close();
            html.leaf("text", String.valueOf(year), "x", x, "y", String.valueOf(height - 5));
        }
    }

    private void band(Html html, Band band, int top) {
        html.leaf(
                "text",
                band.entry().toString(),
                "class",
                "entry",
                "x",
                String.valueOf(LEFT),
                "y",
                String.valueOf(top + 10));
        for (Band.Stretch stretch : band.stretches()) {
            LocalDate from = stretch.from() == null || stretch.from().isBefore(first) ? first : stretch.from();
            if (stretch.to().isBefore(from)) {
                continue;
            }
            double left = x(from);
            double wide = Math.max(1, x(stretch.to().plusDays(1)) - left);
            html.open("g");
            html.leaf(
                    "title",
                    Terms.value(stretch.value()) + ", " + Terms.days(stretch) + " ("
                            + Terms.basis(stretch.basis(), stretch.release()) + ")");
            html.open(
                            "rect",
                            "class",
                            "stretch " + Terms.word(stretch.value()),
                            "x",
                            number(left),
                            "y",
                            String.valueOf(top + 14),
                            "width",
                            number(wide),
                            "height",
                            String.valueOf(HIGH))
                    .close();
            if (wide > ROOM) {
                html.leaf(
                        "text",
                        Terms.value(stretch.value()),
                        "class",
                        stretch.value() == ListStatus.Value.LISTED ? "within" : "",
                        "x",
                        number(left + 5),
                        "y",
                        String.valueOf(top + 14 + HIGH - 3));
            }
            html.close();
        }
    }

    private void sighting(Html html, Sighting sighting, int middle) {
        LocalDate from = sighting.from();
        LocalDate to = sighting.to();
        if (from == null || to == null) {
            return;
        }
        html.open("a", "href", "#s-" + sighting.id());
        html.leaf(
                "title",
                Terms.when(sighting) + " " + Terms.word(sighting.type())
                        + (sighting.place() == null ? "" : ", " + sighting.place()));
        if (sighting.granularity() != Granularity.DAY) {
            html.open(
                            "rect",
                            "class",
                            "span",
                            "x",
                            at(from),
                            "y",
                            String.valueOf(middle - 3),
                            "width",
                            number(Math.max(2, x(to.plusDays(1)) - x(from))),
                            "height",
                            "6")
                    .close();
        }
        html.open(
                        "circle",
                        "class",
                        "seen" + tone(sighting.reports()),
                        "cx",
                        number((x(from) + x(to.plusDays(1))) / 2),
                        "cy",
                        String.valueOf(middle),
                        "r",
                        "5")
                .close();
        html.close();
    }

    /** Full where somebody states it as a fact; a ring where all hedge, or deny it. */
    private static String tone(List<Report> reports) {
        List<ClaimPart.Modality> said = reports.stream()
                .flatMap(report -> report.claims().stream())
                .filter(each -> each.polarity() == ClaimPart.Polarity.POSITIVE)
                .map(each -> each.modality())
                .toList();
        if (said.isEmpty()) {
            return " denied";
        }
        return said.contains(ClaimPart.Modality.ASSERTED) ? "" : " hedged";
    }

    private String at(LocalDate day) {
        return number(x(day));
    }

    private double x(LocalDate day) {
        double whole = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        return LEFT + ChronoUnit.DAYS.between(first, day) / whole * (WIDTH - 2 * LEFT);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
