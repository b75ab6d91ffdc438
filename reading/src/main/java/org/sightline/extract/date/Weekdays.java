// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sightline.article.Article;
import org.sightline.article.Dateline;
import org.sightline.article.Region;

/** The weekdays that a story names, as those of its own week. */
final class Weekdays {
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?<!\\p{L})(?<!last |next |every |each |previous )(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\\p{L})");

    private Weekdays() {}

    /** The weekdays of the first sentence or two: what the story is about happened on them. */
    static List<DayOfWeek> lead(Article article, Dateline dateline) {
        int end = dateline.span().end();
        return in(
                article.regions(Region.Kind.BODY)
                        .filter(region -> region.span().start() >= end)
                        .limit(1),
                article);
    }

    static List<DayOfWeek> in(Stream<Region> regions, Article article) {
        List<DayOfWeek> found = new ArrayList<>();
        regions.forEach(region -> {
            Matcher matcher = WEEKDAY.matcher(region.span().of(article.text()));
            while (matcher.find()) {
                found.add(DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)));
            }
        });
        return found;
    }
}
