// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.date.DateMention;
import org.sightline.extract.date.DateReader;

/**
 * Accuracy of date expressions on the cases of Microsoft's Recognizers-Text (MIT): {@code DateCases FILE.json [--verbose]}.
 *
 * <p>Counted are the types {@code date} and {@code daterange} whose reference gives a whole interval; times, durations, sets and
 * open-ended ranges are left out and said to be. Its ranges end before their last day, and where a range ends in a month, quarter or
 * year ("from 2014 to 2018") before that whole unit: ours includes it, and either end counts as the same. Any one of its
 * alternatives is right. Two rates are told: over all, and over the forms that the reader claims ({@link DateForms}), where a day
 * that is counted by months or years may be ours by the whole month or year.
 */
public final class DateCases {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final DateReader reader = new DateReader();
    private final boolean verbose;

    private DateCases(boolean verbose) {
        this.verbose = verbose;
    }

    /** Prints the table to standard output. */
    public static void main(String[] arguments) throws IOException {
        DateCases cases = new DateCases(List.of(arguments).contains("--verbose"));
        for (JsonNode one : new ObjectMapper().readTree(new File(arguments[0]))) {
            cases.score(one);
        }
        cases.counts.forEach((name, count) -> System.out.println(name + ": " + count));
        cases.rate("date");
        cases.rate("daterange");
        cases.claimed("date");
        cases.claimed("daterange");
    }

    private void claimed(String type) {
        int right = counts.getOrDefault(type + " claimed right", 0);
        int all = counts.getOrDefault(type + " claimed", 0);
        System.out.printf(
                "%s of claimed forms: %d of %d, %.1f %%%n", type, right, all, all == 0 ? 0.0 : 100.0 * right / all);
    }

    private void rate(String type) {
        int right = counts.getOrDefault(type + " right", 0);
        int all = right + counts.getOrDefault(type + " wrong", 0) + counts.getOrDefault(type + " missed", 0);
        System.out.printf("%s: %d of %d, %.1f %%%n", type, right, all, all == 0 ? 0.0 : 100.0 * right / all);
    }

    private void score(JsonNode one) {
        String reference = one.path("Context").path("ReferenceDateTime").asText("");
        if (reference.length() < 10) {
            count("left out: no reference date");
            return;
        }
        List<DateMention> mentions =
                reader.read(one.get("Input").asText(), LocalDate.parse(reference.substring(0, 10)));
        boolean dated = false;
        for (JsonNode expected : one.path("Results")) {
            String type = expected.path("TypeName").asText().replace("datetimeV2.", "");
            dated |= type.startsWith("date");
            if (!type.equals("date") && !type.equals("daterange")) {
                count("left out: " + type);
                continue;
            }
            judge(one, expected, type, mentions);
        }
        if (!dated && mentions.stream().anyMatch(mention -> mention.interval() != null)) {
            count("false alarms in cases without a date");
            say(one, "false alarm", mentions);
        }
    }

    private void judge(JsonNode one, JsonNode expected, String type, List<DateMention> mentions) {
        JsonNode values = expected.path("Resolution").path("values");
        boolean whole = false;
        for (JsonNode value : values) {
            whole |= value.path("value").asText("").matches("\\d{4}-\\d{2}-\\d{2}")
                    || (value.has("start") && value.has("end"));
        }
        if (!whole) {
            count("left out: open or unresolved " + type);
            return;
        }
        int start = expected.path("Start").asInt();
        int end = expected.path("End").asInt() + 1;
        String unclaimed = DateForms.unclaimed(one.get("Input").asText(), start, end);
        count(unclaimed == null ? type + " claimed" : "not claimed: " + unclaimed);
        boolean unit = false;
        boolean met = false;
        for (DateMention mention : mentions) {
            DateInterval interval = mention.interval();
            if (interval == null
                    || mention.span().start() >= end
                    || mention.span().end() <= start) {
                continue;
            }
            met = true;
            for (JsonNode value : values) {
                if (agrees(interval, value)) {
                    count(type + " right");
                    count(unclaimed == null ? type + " claimed right" : "not claimed, but right");
                    return;
                }
                unit |= unclaimed == null && holds(interval, value);
            }
        }
        if (unit) {
            count(type + " claimed right");
            count("right to the month or year that is said");
        }
        count(type + (met ? " wrong" : " missed"));
        say(one, (met ? "wrong " : "missed ") + expected.path("Text").asText() + " = " + values, mentions);
    }

    /** Whether ours is the whole month or year of a day that was counted by months or years. */
    private static boolean holds(DateInterval ours, JsonNode value) {
        String day = value.path("value").asText("");
        if (day.isEmpty() || !ours.text().matches("(?i).*\\b(months?|years?)\\b.*")) {
            return false;
        }
        YearMonth month = YearMonth.from(LocalDate.parse(day));
        boolean whole = ours.start().equals(month.atDay(1)) && ours.end().equals(month.atEndOfMonth());
        boolean year = ours.start().equals(LocalDate.of(month.getYear(), 1, 1))
                && ours.end().equals(LocalDate.of(month.getYear(), 12, 31));
        return whole || year;
    }

    private static boolean agrees(DateInterval ours, JsonNode value) {
        if (value.has("start") && value.has("end")) {
            LocalDate start = LocalDate.parse(value.get("start").asText());
            LocalDate end = LocalDate.parse(value.get("end").asText());
            boolean month = YearMonth.from(ours.end()).atDay(1).equals(end)
                    && ours.end().equals(YearMonth.from(end).atEndOfMonth());
            YearMonth last = YearMonth.from(ours.end());
            boolean quarter = last.getMonthValue() % 3 == 0
                    && ours.end().equals(last.atEndOfMonth())
                    && last.minusMonths(2).atDay(1).equals(end)
                    && ours.start().isBefore(end);
            boolean year = LocalDate.of(ours.end().getYear(), 1, 1).equals(end)
                    && ours.end().getDayOfYear() >= 365;
            return ours.start().equals(start)
                    && (ours.end().equals(end) || ours.end().equals(end.minusDays(1)) || month || quarter || year);
        }
        return ours.start().toString().equals(value.path("value").asText())
                && ours.end().equals(ours.start());
    }

    private void count(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    private void say(JsonNode one, String what, List<DateMention> mentions) {
        if (verbose) {
            System.out.println(what + "\n    in: " + one.get("Input").asText() + "\n    read: " + mentions);
        }
    }
}
