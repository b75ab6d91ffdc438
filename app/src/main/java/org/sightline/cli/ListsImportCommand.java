// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.ImportReport;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
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
            "A release that cannot be read whole is refused, and the one in force stays in force. One that shrank",
            "by more than a tenth or lacks what the one before had is held back until 'lists accept' or 'lists discard'.",
            "",
            "Examples:",
            "  sightline lists import us_ofac_sdn sdn.csv alt.csv add.csv sdn_comments.csv",
            "  sightline lists import un_sc_sanctions consolidated.xml",
            "  sightline lists import us_ofac_sdn sdn.csv.gz --released 2024-05-03",
            "  sightline lists import os_default entities.ftm.json --title \"OpenSanctions\"",
            "  sightline lists import own_customers customers.csv --map customers.map.json",
        })
final class ListsImportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Path> home;
    private final StoreDoor door;

    @Parameters(
            index = "0",
            paramLabel = "DATASET",
            description = "Such as us_ofac_sdn or un_sc_sanctions; see: lists status.")
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

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "Makes a list of your own under the name DATASET, with this title.")
    private @Nullable String title;

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description = "Which column of your own CSV or NDJSON is what (docs/how-to/your-own-list.md).")
    private @Nullable Path map;

    @Option(names = "--details", description = "Name every kind of detail that was not read.")
    private boolean details;

    ListsImportCommand(Terminal terminal, Supplier<Path> home, StoreDoor door) {
        this.terminal = terminal;
        this.home = home;
        this.door = door;
    }

    @Override
    public Integer call() {
        int exit;
        try {
            Lists lists = Lists.open(home.get());
            ImportReport report = lists.importRelease(request());
            exit = new ImportAnswer(terminal, details).tell(report);
            terminal.flush();
            if (report.inForce()) {
                ReadyLists.names(lists, door);
            }
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
        terminal.flush();
        return exit;
    }

    private ImportRequest request() throws ListsException {
        ImportRequest request = new ImportRequest(dataset, files, released, shrinking);
        if (title != null) {
            request = request.titled(title);
        }
        if (map == null) {
            return request;
        }
        ImportRequest mapped = request.mappedBy(map);
        return title == null ? mapped.titled(dataset) : mapped;
    }
}
