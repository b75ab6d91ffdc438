// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.sightline.screen.bulk.Asked;
import org.sightline.watchlist.ListStatus;
import org.sightline.watchlist.Listings;

/** Tells what a screening found, to people or to programs. */
final class ScreenAnswer {
    static final String OWNERS = "Lists name owners, not everything they own: a company that listed parties own"
            + " by 50 % or more may be blocked though no list names it (the US 50 % rule).";

    private static final int DEEPEST = 3;

    private final List<ReleaseAge> ages;
    private final double threshold;
    private final Algorithm algorithm;
    private final @Nullable LocalDate on;
    private final Listings listings;
    private final HitParties parties;
    private final JsonMapper mapper = new JsonMapper();

    /**
     * @param ages of the releases that are answered by
     * @param on the day that is asked about, or null for now
     * @param listings as they stood on that day
     * @param parties which of the hits are one party
     */
    ScreenAnswer(
            List<ReleaseAge> ages,
            double threshold,
            Algorithm algorithm,
            @Nullable LocalDate on,
            Listings listings,
            HitParties parties) {
        this.ages = ages;
        this.threshold = threshold;
        this.algorithm = algorithm;
        this.on = on;
        this.listings = listings;
        this.parties = parties;
    }

    double threshold() {
        return threshold;
    }

    /** What is known of an entry's status on the day that is asked about, to stand before a reason; empty where none is asked about. */
    String status(Match match) {
        ListStatus status = statusOf(match);
        return status == null ? "" : statusWords(status) + "; ";
    }

    String text(Query query, List<Match> matches) {
        StringBuilder text = new StringBuilder(Plain.line(called(query))).append('\n');
        if (matches.isEmpty()) {
            text.append(String.format(
                            Locale.ROOT,
                            "  no entry%s scores %.2f or more. ",
                            on == null ? "" : " that was listed on " + on,
                            threshold))
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
            ListStatus status = statusOf(match);
            text.append(status == null ? "" : "        " + statusWords(status) + "\n");
            text.append(parties.alsoOn(match, matches));
            why(text, match.explanation(), 0);
        }
        return text.append('\n').toString();
    }

    /**
     * One object.
     *
     * @param id the customer's own, or null
     * @param row line of the input file that it answers, or 0
     */
    String json(Query query, List<Match> matches, @Nullable String id, long row) {
        ObjectNode line = mapper.createObjectNode();
        ObjectNode asked = line.putObject("query").put("name", query.names().get(0));
        about(asked, id, row);
        asked.put("schema", query.schema());
        query.birthDates().forEach(asked.withArray("birthDate")::add);
        query.countries().forEach(asked.withArray("country")::add);
        query.genders().forEach(asked.withArray("gender")::add);
        query.identifiers().forEach((property, numbers) -> {
            ArrayNode array = asked.withObject("/identifiers").putArray(property);
            numbers.forEach(array::add);
        });
        asked.put("threshold", threshold).put("algorithm", algorithm.name());
        if (on != null) {
            asked.put("on", on.toString());
        }
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

    /** Its name, or the numbers of one without a name. */
    private static String called(Query query) {
        String name = query.names().get(0);
        if (!name.equals(Asked.NAMELESS) || query.identifiers().isEmpty()) {
            return name;
        }
        List<String> numbers = new ArrayList<>();
        query.identifiers().forEach((property, values) -> numbers.add(property + " " + String.join(", ", values)));
        return String.join(", ", numbers);
    }

    /** One object for a row that could not be used. */
    String refusedJson(@Nullable String id, long row, String why) {
        ObjectNode line = mapper.createObjectNode();
        about(line.putObject("query"), id, row);
        line.putArray("results");
        return line.put("error", why) + "\n";
    }

    private static void about(ObjectNode asked, @Nullable String id, long row) {
        if (id != null) {
            asked.put("id", id);
        }
        if (row > 0) {
            asked.put("line", row);
        }
    }

    private @Nullable ListStatus statusOf(Match match) {
        return on == null ? null : listings.status(match.entry().id(), on, on);
    }

    private static String statusWords(ListStatus status) {
        return Words.of(status.value()) + " on " + status.to() + " (" + Words.of(status.basis())
                + (status.release() == null ? "" : ", release " + status.release()) + ")"
                + (status.since() == null ? "" : ", since " + status.since())
                + (status.until() == null ? "" : ", until " + status.until());
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
        ListStatus status = statusOf(match);
        if (status != null) {
            result.putObject("status")
                    .put("value", Words.of(status.value()))
                    .put("since", Words.orNull(status.since()))
                    .put("until", Words.orNull(status.until()))
                    .put("basis", Words.of(status.basis()))
                    .put("release", status.release());
        }
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
