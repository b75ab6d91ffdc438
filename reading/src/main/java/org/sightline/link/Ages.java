// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.article.RuleRows;

/** Years of birth, as stories tell them (by age or by year) and as lists give them. */
final class Ages {
    /**
     * An interval of years of birth.
     *
     * @param words what it was read from
     */
    record Born(int from, int to, String words) {
        /** How many years lie between two intervals; 0 where they meet. */
        int yearsTo(Born other) {
            return Math.max(0, Math.max(from - other.to, other.from - to));
        }
    }

    private static final Pattern LIST_DATE = Pattern.compile("(\\d{4})(?:-\\d{2}){0,2}");
    private static final int OLDEST = 110;

    private final List<Pattern> ages = new ArrayList<>();
    private final List<Pattern> years = new ArrayList<>();

    private Ages(List<List<String>> lines) {
        for (List<String> line : lines) {
            List<Pattern> patterns = line.get(0).equals("age") ? ages : years;
            patterns.add(Pattern.compile(line.get(1)));
        }
    }

    /** With the patterns of {@code rules/en/ages.tsv}. */
    static Ages load() {
        return new Ages(RuleRows.read("en/ages.tsv", 3));
    }

    /** When somebody was born of whom {@code words} are said on the day of publication; ages need that day. */
    Optional<Born> told(String words, @Nullable LocalDate published) {
        for (Pattern pattern : years) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find()) {
                int year = Integer.parseInt(matcher.group(1));
                return Optional.of(new Born(year, year, matcher.group().strip()));
            }
        }
        if (published == null) {
            return Optional.empty();
        }
        for (Pattern pattern : ages) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find()) {
                int age = Integer.parseInt(matcher.group(1));
                if (age > 0 && age < OLDEST) {
                    int year = published.getYear() - age;
                    return Optional.of(new Born(year - 1, year, matcher.group().strip()));
                }
            }
        }
        return Optional.empty();
    }

    /** The years that a list's birth dates allow: each value a date, a month or a year. */
    static List<Born> listed(List<String> birthDates) {
        List<Born> found = new ArrayList<>();
        for (String date : birthDates) {
            Matcher matcher = LIST_DATE.matcher(date);
            if (matcher.find()) {
                int year = Integer.parseInt(matcher.group(1));
                found.add(new Born(year, year, date));
            }
        }
        return found;
    }
}
