// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.watch.UpdateResult;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.EntryChange.Kind;
import org.sightline.watchlist.ImportReport;

/** What an update did for one list, as a line for people or for programs. */
final class UpdateAnswer {
    private final JsonMapper mapper = new JsonMapper();

    String text(UpdateResult result) {
        String said = switch (result.outcome()) {
            case UPDATED -> updated(result);
            case UNCHANGED -> "nothing new" + at("next", result.again());
            case HELD -> result.reason() + ". What was in force stays in force.";
            case FAILED -> result.reason() + at("again", result.again());
            case SKIPPED -> "not its time" + at("next", result.again());
        };
        String outcome = result.outcome().name().toLowerCase(Locale.ROOT);
        return String.format(Locale.ROOT, "%-18s %-10s %s\n", result.dataset(), outcome, said);
    }

    String json(UpdateResult result) {
        ObjectNode line = mapper.createObjectNode()
                .put("list", result.dataset())
                .put("outcome", result.outcome().name().toLowerCase(Locale.ROOT));
        ImportReport report = result.imported();
        if (report != null) {
            line.put("released", report.release().released().toString())
                    .put("entries", report.release().entries())
                    .put("digest", report.release().digest())
                    .put("inForce", report.inForce());
        }
        Delta delta = result.delta();
        if (delta != null) {
            line.put("before", delta.from().label())
                    .put("added", delta.count(Kind.ADDED))
                    .put("changed", delta.count(Kind.CHANGED))
                    .put("removed", delta.count(Kind.REMOVED));
        }
        if (result.reason() != null) {
            line.put("why", result.reason());
        }
        return line.put("next", result.again() == null ? null : result.again().toString()) + "\n";
    }

    private static String updated(UpdateResult result) {
        ImportReport report = result.imported();
        if (report == null) {
            return "";
        }
        String said = report.release().label() + ", " + report.release().entries() + " entries";
        Delta delta = result.delta();
        if (delta != null) {
            said += ": " + delta.count(Kind.ADDED) + " added, " + delta.count(Kind.CHANGED) + " changed, "
                    + delta.count(Kind.REMOVED) + " removed since "
                    + delta.from().label();
        }
        return report.inForce() ? said : said + "; a newer release stays in force";
    }

    private static String at(String word, @Nullable Instant when) {
        return when == null ? "" : "; " + word + " " + when.truncatedTo(ChronoUnit.SECONDS);
    }
}
