// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.export.Export;
import org.sightline.store.Selection;
import org.sightline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: what is kept of listed parties, for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes what is kept of listed parties: who was named where, in which role, who says so and how surely.",
        footer = {
            "",
            "Links that the machine or a person left open or rejected are left out, unless --all asks for them;",
            "every link says who decided it. Whom no list names stands in quotes alone.",
            "",
            "Examples:",
            "  sightline export --format csv --out claims.csv",
            "  sightline export --format stix --since 2026-01-01 > bundle.json",
            "  sightline export --format ftm --entry us_ofac_sdn:23214 --entry un_sc_sanctions:KPi.076",
            "  sightline export --format graphml --out network.graphml",
        })
final class ExportCommand implements Callable<Integer> {
    /** What it becomes. */
    enum Output {
        ftm(Export.Format.FTM),
        stix(Export.Format.STIX),
        csv(Export.Format.CSV),
        graphml(Export.Format.GRAPHML);

        private final Export.Format format;

        Output(Export.Format format) {
            this.format = format;
        }
    }

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;
    private final StoreDoor door;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description =
                    "ftm (FollowTheMoney entities), stix (a STIX 2.1 bundle), csv (a row a claim and party), graphml.")
    private Output format = Output.csv;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "A file, which must not be there yet; else standard output.")
    private @Nullable Path file;

    @Option(
            names = "--entry",
            paramLabel = "DATASET:ENTRY",
            description = "Only articles that name this listed party; may be given several times.")
    private List<String> entries = new ArrayList<>();

    @Option(names = "--since", paramLabel = "DATE", description = "Only articles published on this day or later.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Only articles published on this day or earlier.")
    private @Nullable LocalDate until;

    @Option(names = "--all", description = "Also links that were left open or rejected.")
    private boolean all;

    ExportCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home, StoreDoor door) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
        this.door = door;
    }

    @Override
    public Integer call() {
        Selection selection = selection();
        if (file != null && Files.exists(file)) {
            throw new Failure(Exit.USAGE, file + " exists; an export overwrites nothing");
        }
        Export export = new Export(new ListsInForce(terminal, surroundings.today()).open(home.get()));
        return door.with(store -> {
            if (file == null) {
                export.write(format.format, store, selection, surroundings.user(), new TerminalStream(terminal));
            } else {
                toFile(export, store, selection, file);
            }
            return Exit.DONE;
        });
    }

    private Selection selection() {
        try {
            return new Selection(
                    entries.stream().map(ListsInForce::entryId).collect(Collectors.toSet()), since, until, all);
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, "--until " + e.getMessage());
        }
    }

    /** Writes beside the file and moves it there: a file of that name is whole. */
    private void toFile(Export export, Store store, Selection selection, Path target) {
        Path whole = target.toAbsolutePath();
        Path fresh = whole.resolveSibling("." + whole.getFileName() + ".new");
        try {
            try (OutputStream out = Files.newOutputStream(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                export.write(format.format, store, selection, surroundings.user(), out);
            }
            Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Failure(Exit.UNAVAILABLE, target + " cannot be written: " + e);
        } finally {
            try {
                Files.deleteIfExists(fresh);
            } catch (IOException e) {
                terminal.say("note: " + fresh + " is left and may be removed");
            }
        }
        terminal.say("exported to " + target);
    }
}
