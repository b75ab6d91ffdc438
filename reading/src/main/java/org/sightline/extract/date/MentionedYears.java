// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.article.Article;
import org.sightline.article.Region;

/** The years that a story spells out, those ahead of it left aside. */
final class MentionedYears {
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d,.$€£-])(19[5-9]\\d|20\\d\\d)(?![\\d%]|[,.]\\d|-?\\p{L})");

    private MentionedYears() {}

    /** The latest year that the story spells out and that the banner allows, "Army 2024" included; 0 when there is none. */
    static int latest(Article article, @Nullable LocalDate banner) {
        int latest = 0;
        for (Region region : article.regions().stream()
                .filter(one -> one.kind() != Region.Kind.CHROME)
                .toList()) {
            for (int year : in(region.span().of(article.text()))) {
                latest = banner == null || year <= banner.getYear() ? Math.max(latest, year) : latest;
            }
        }
        return latest;
    }

    static SortedSet<Integer> in(String text) {
        SortedSet<Integer> years = new TreeSet<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            boolean ahead = text.substring(Math.max(0, matcher.start() - 40), matcher.start())
                    .matches("(?s).*\\b(by|until|till|through|will|would|expected|planned|scheduled)\\b[^.]*");
            if (!ahead) {
                years.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return years;
    }
}
