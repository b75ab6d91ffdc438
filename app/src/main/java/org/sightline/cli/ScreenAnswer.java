// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;
import org.sightline.match.Explanation;
import org.sightline.match.Match;
import org.sightline.match.Query;
import org.sightline.report.Plain;
import org.sightline.report.ReleaseAge;

/** Tells what a screening found, to people or to programs. */
final class ScreenAnswer {
    private static final String OWNERS = "Lists name owners, not everything they own: a company that listed parties own"
            + " by 50 % or more may be blocked though no list names it (the US 50 % rule).";

    private static final int DEEPEST = 3;

    private final List<ReleaseAge> ages;
    private final double threshold;
    private final HitParties parties;
    private final JsonMapper mapper = new JsonMapper();

    ScreenAnswer(List<ReleaseAge> ages, double threshold, HitParties parties) {
        this.ages = ages;
        this.threshold = threshold;
        this.parties = parties;
    }

    String text(Query query, List<Match> matches) {
        StringBuilder text = new StringBuilder(Plain.line(query.names().get(0))).append('\n');
        if (matches.isEmpty()) {
            text.append(String.format(Locale.ROOT, "  no entry scores %.2f or more. ", threshold))
                    .append(OWNERS)
                    .append('\n');
        }
        for (Match match : matches) {
            if (parties.shownBefore(match, matches)) {
                continue;
            }
            LocalDate listed = listed(match);
            text.append(String.format(
                    Locale.ROOT,
                    "  %.2f  %s  %s (%s)%s\n",
                    match.score(),
                    match.entry().id(),
                    Plain.line(match.entry().entity().caption()),
                    match.entry().entity().schema(),
                    listed == null ? "" : ", listed since " + listed));
            text.append(parties.alsoOn(match, matches));
            why(text, match.explanation(), 0);
        }
        return text.append('\n').toString();
    }

    String json(Query query, List<Match> matches) {
        ObjectNode line = mapper.createObjectNode();
        ObjectNode asked = line.putObject("query").put("name", query.names().get(0));
        asked.put("schema", query.schema());
        query.birthDates().forEach(asked.withArray("birthDate")::add);
        query.countries().forEach(asked.withArray("country")::add);
        asked.put("threshold", threshold);
        ArrayNode lists = line.putArray("lists");
        for (ReleaseAge age : ages) {
            lists.addObject()
                    .put("dataset", age.dataset())
                    .put("release", age.release())
                    .put("days", age.days())
                    .put("starter", age.starter())
                    .put("old", age.old());
        }
        ArrayNode results = line.putArray("results");
        matches.forEach(match -> result(results.addObject(), match));
        line.put("note", matches.isEmpty() ? OWNERS : null);
        return line + "\n";
    }

    private void result(ObjectNode result, Match match) {
        LocalDate listed = listed(match);
        result.put("id", match.entry().id().toString())
                .put("list", match.entry().id().dataset())
                .put("entry", match.entry().id().entry())
                .put("caption", match.entry().entity().caption())
                .put("schema", match.entry().entity().schema())
                .put("score", match.score())
                .put("name", match.listName())
                .put("weak", match.weak())
                .put("listed", listed == null ? null : listed.toString());
        parties.addTo(result, match);
        result.set("explanation", mapper.valueToTree(match.explanation()));
    }

    private static @Nullable LocalDate listed(Match match) {
        return match.entry().sanctions().stream()
                .map(Sanction::listed)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static void why(StringBuilder text, Explanation node, int depth) {
        if (depth >= DEEPEST) {
            return;
        }
        text.append(" ".repeat(8 + 2 * depth))
                .append(String.format(Locale.ROOT, "%.2f  ", node.value()))
                .append(Plain.line(node.description()))
                .append('\n');
        node.details().forEach(detail -> why(text, detail, depth + 1));
    }
}
