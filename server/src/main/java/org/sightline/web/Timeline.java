// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.dossier.Band;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Report;
import org.sightline.dossier.Said;
import org.sightline.dossier.Sighting;
import org.sightline.reading.ClaimPart;
import org.sightline.report.Words;

/**
 * A stretch of time with the status bands and the sightings of a party in it, laid out for a drawing that is {@link #WIDTH} wide.
 *
 * @param from first day shown
 * @param to last day shown
 */
record Timeline(Dossier dossier, LocalDate from, LocalDate to) {
    static final int WIDTH = 1000;
    static final int ROW = 30;

    private static final int MOST_TICKS = 12;
    private static final int SHORTEST_DAYS = 14;

    Timeline {
        if (ChronoUnit.DAYS.between(from, to) < SHORTEST_DAYS) {
            to = from.plusDays(SHORTEST_DAYS);
        }
    }

    /** All that the dossier has, or the part of it that somebody asked for. */
    static Timeline of(Dossier dossier, Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate on = dossier.asked().on();
        LocalDate last = days(dossier)
                .max(Comparator.naturalOrder())
                .filter(on::isBefore)
                .orElse(on);
        LocalDate first = days(dossier).min(Comparator.naturalOrder()).orElse(on.minusYears(1));
        LocalDate begin = from.orElse(first.minusDays(Math.max(30, ChronoUnit.DAYS.between(first, last) / 20)));
        LocalDate end = to.filter(begin::isBefore).orElse(last.isAfter(begin) ? last : begin);
        return new Timeline(dossier, begin, end);
    }

    private static Stream<LocalDate> days(Dossier dossier) {
        return Stream.concat(
                        dossier.bands().stream()
                                .flatMap(band -> band.stretches().stream())
                                .map(Band.Stretch::from),
                        dossier.sightings().stream().flatMap(each -> Stream.of(each.from(), each.to())))
                .filter(Objects::nonNull);
    }

    /** A day with its words under the drawing. */
    record Tick(String x, String label) {}

    /** A stretch of one status. */
    record Bar(String x, String width, String style, String words) {}

    /** A happening; its shape says how it is told. */
    record Dot(Sighting sighting, double at, String style, String words) {
        String x() {
            return number(at);
        }
    }

    int height() {
        return (dossier.bands().size() + 1) * ROW + 40;
    }

    /** Years, or months of a short stretch. */
    List<Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        boolean years = months > MOST_TICKS * 2;
        long units = years ? ChronoUnit.YEARS.between(from, to) + 1 : months;
        long step = Math.max(1, (units + MOST_TICKS - 1) / MOST_TICKS);
        LocalDate day = years
                ? from.withDayOfYear(1).plusYears(1)
                : from.withDayOfMonth(1).plusMonths(1);
        List<Tick> ticks = new ArrayList<>();
        while (!day.isAfter(to)) {
            String label =
                    years ? Integer.toString(day.getYear()) : day.toString().substring(0, 7);
            ticks.add(new Tick(number(x(day)), label));
            day = years ? day.plusYears(step) : day.plusMonths(step);
        }
        return ticks;
    }

    List<Bar> bars(Band band) {
        List<Bar> bars = new ArrayList<>();
        for (Band.Stretch stretch : band.stretches()) {
            LocalDate begin = stretch.from() == null || stretch.from().isBefore(from) ? from : stretch.from();
            LocalDate end = stretch.to().isAfter(to) ? to : stretch.to();
            if (!end.isBefore(begin)) {
                double left = x(begin);
                String since = stretch.from() == null ? "" : " from " + stretch.from();
                bars.add(new Bar(
                        number(left),
                        number(Math.max(1, x(end.plusDays(1)) - left)),
                        Labels.style(stretch.value()),
                        Labels.words(stretch.value()) + since + " to " + stretch.to()));
            }
        }
        return bars;
    }

    List<Dot> dots() {
        List<Dot> dots = new ArrayList<>();
        for (Sighting sighting : dossier.sightings()) {
            LocalDate begin = sighting.from();
            LocalDate end = sighting.to();
            if (begin != null && end != null && !end.isBefore(from) && !begin.isAfter(to)) {
                double middle = (x(begin) + x(end.plusDays(1))) / 2;
                String place = sighting.place() == null ? "" : ", " + sighting.place();
                dots.add(new Dot(
                        sighting,
                        Math.min(WIDTH - 8.0, Math.max(8, middle)),
                        tone(sighting),
                        Words.interval(begin, end) + " " + Words.type(sighting.type()) + place + ", "
                                + tone(sighting)));
            }
        }
        return dots;
    }

    /** The surest way in which anybody says that it happened; negative where all deny it. */
    static String tone(Sighting sighting) {
        return sighting.reports().stream()
                .map(Report::claims)
                .flatMap(List::stream)
                .filter(said -> said.polarity() == ClaimPart.Polarity.POSITIVE)
                .map(Said::modality)
                .min(Comparator.naturalOrder())
                .map(Words::modality)
                .orElse("negative");
    }

    /** The same view nearer, or from further away, by a factor. */
    Timeline zoomed(double factor) {
        long days = ChronoUnit.DAYS.between(from, to);
        LocalDate middle = from.plusDays(days / 2);
        long half = Math.max(SHORTEST_DAYS / 2, Math.min(Math.round(days * factor / 2), 40_000));
        return new Timeline(dossier, middle.minusDays(half), middle.plusDays(half));
    }

    /** The same view of another stretch as long. */
    Timeline moved(double share) {
        long days = Math.round(ChronoUnit.DAYS.between(from, to) * share);
        return new Timeline(dossier, from.plusDays(days), to.plusDays(days));
    }

    private double x(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(from, to) + 1.0;
        return ChronoUnit.DAYS.between(from, day) / whole * WIDTH;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
