// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.screen.Screener;
import org.sightline.watchlist.ImportReport;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists import}: takes in a release from files. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Takes in one release of a list from its files. The format is told by the content; gzip is fine.",
        footer = {
            "",
            "A release that cannot be read whole is refused, and the one in force stays in force.",
            "",
            "Examples:",
            "  sightline lists import us_ofac_sdn sdn.csv alt.csv add.csv sdn_comments.csv",
            "  sightline lists import un_sc_sanctions consolidated.xml",
            "  sightline lists import us_ofac_sdn sdn.csv.gz --released 2024-05-03",
        })
final class ListsImportCommand implements Callable<Integer> {
    /** How many kinds of detail are named unasked. */
    private static final int MOST = 8;

    private final Terminal terminal;
    private final Supplier<Path> home;

    @Parameters(index = "0", paramLabel = "DATASET", description = "Such as us_ofac_sdn or un_sc_sanctions.")
    private String dataset = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "All files of the release.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--released",
            paramLabel = "DATE",
            description = "Day of the release, where neither the list nor a file's name says it.")
    private @Nullable LocalDate released;

    @Option(
            names = "--allow-shrink",
            description = "Take it in though it holds far fewer entries than the release in force.")
    private boolean shrinking;

    @Option(names = "--details", description = "Name every kind of detail that was not read.")
    private boolean details;

    ListsImportCommand(Terminal terminal, Supplier<Path> home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() {
        try {
            Lists lists = Lists.open(home.get());
            ImportReport report = lists.importRelease(new ImportRequest(dataset, files, released, shrinking));
            if (report.inForce()) {
                // Keeps what the next screening needs, so that it need not wait for it.
                new Screener(lists.listings());
            }
            tell(report);
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
        terminal.flush();
        return Exit.DONE;
    }

    private void tell(ImportReport report) {
        if (report.outcome() == ImportReport.Outcome.HELD) {
            throw new Failure(Exit.NOTHING, report.why() + ". It is held back; what was in force stays in force.");
        }
        Release release = report.release();
        String what = release.dataset() + " of " + release.released() + " (" + basis(report.basis()) + "), "
                + release.entries() + " entries";
        terminal.print(
                report.outcome() == ImportReport.Outcome.UNCHANGED
                        ? "Already held, nothing changed: " + what + "\n"
                        : "Imported: " + what + "\n");
        terminal.print("Digest " + release.digest() + "\n");
        if (!report.inForce()) {
            terminal.print("A newer release stays in force.\n");
        }
        notRead(report.notRead());
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

    private static String basis(ImportReport.DateBasis basis) {
        return switch (basis) {
            case GIVEN -> "as given";
            case LIST -> "as the list says";
            case FILE_NAME -> "by the file's name";
            case FILE_DATE -> "by the file's date, so maybe older; --released says it better";
        };
    }
}
