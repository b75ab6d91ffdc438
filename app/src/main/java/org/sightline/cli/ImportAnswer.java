// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.List;
import java.util.Map;
import org.sightline.watchlist.ImportReport;
import org.sightline.watchlist.Release;

/**
 * Tells what became of a release.
 *
 * @param details whether every kind of detail that was not read is named, or only the most frequent
 */
record ImportAnswer(Terminal terminal, boolean details) {
    /** How many kinds of detail are named unasked. */
    private static final int MOST = 8;

    /** Tells it, and how the command ends. */
    int tell(ImportReport report) {
        Release release = report.release();
        String what = release.dataset() + " of " + release.released() + " (" + basis(report.basis()) + "), "
                + release.entries() + " entries";
        terminal.print(outcome(report.outcome()) + ": " + what + "\n");
        if (report.outcome() == ImportReport.Outcome.HELD) {
            terminal.say("held back: " + report.why());
            terminal.say("What was in force stays in force. 'sightline lists accept " + release.dataset()
                    + "' takes it in, 'sightline lists discard " + release.dataset() + "' drops it.");
            notRead(report.notRead());
            return Exit.NOTHING;
        }
        terminal.print("Digest " + release.digest() + "\n");
        if (!report.inForce()) {
            terminal.print("A newer release stays in force.\n");
        }
        notRead(report.notRead());
        return Exit.DONE;
    }

    /** What found no home of its own, the most frequent first. */
    private void notRead(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        int shown = details ? sorted.size() : Math.min(MOST, sorted.size());
        sorted.subList(0, shown)
                .forEach(count -> terminal.say("not read: " + count.getKey() + ": " + count.getValue()));
        if (shown < sorted.size()) {
            terminal.say(
                    "not read: and " + (sorted.size() - shown) + " rarer kinds of detail; --details names them all");
        }
    }

    private static String outcome(ImportReport.Outcome outcome) {
        return switch (outcome) {
            case IMPORTED -> "Imported";
            case UNCHANGED -> "Already held, nothing changed";
            case HELD -> "Held back";
        };
    }

    private static String basis(ImportReport.DateBasis basis) {
        return switch (basis) {
            case GIVEN -> "as given";
            case LIST -> "as the list says";
            case FILE_NAME -> "by the file's name";
            case FILE_DATE -> "by the file's date, so maybe older; --released says it better";
        };
    }
}
