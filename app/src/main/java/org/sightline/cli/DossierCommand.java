// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Question;
import org.sightline.dossier.ask.DossierDesk;
import org.sightline.dossier.show.DossierHtml;
import org.sightline.dossier.show.DossierJson;
import org.sightline.dossier.show.DossierText;
import org.sightline.dossier.show.GraphMl;
import org.sightline.export.Export;
import org.sightline.party.Clusters;
import org.sightline.store.Selection;
import org.sightline.store.Store;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dossier}: everything that is kept about one listed party. */
@Command(
        name = "dossier",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tells what is kept about one listed party: when it was listed, where it was seen, with whom, who says so.",
        footer = {
            "",
            "Copies of one story are one source. Articles that tell of one happening stand together, each with its",
            "own words and hedges. Only accepted links count, by a person's word where there is one.",
            "Every look-up is written to the audit trail.",
            "",
            "Examples:",
            "  sightline dossier us_ofac_sdn:23214",
            "  sightline dossier \"Kim Jong Sik\" --on 2022-12-31",
            "  sightline dossier us_ofac_sdn:23214 --format html > dossier.html",
        })
final class DossierCommand implements Callable<Integer> {
    /** What a dossier looks like. */
    enum Form {
        text,
        json,
        html,
        ftm,
        graphml
    }

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;
    private final StoreDoor door;

    @Parameters(index = "0", paramLabel = "ENTRY|NAME", description = "A listed party, by DATASET:ENTRY or by name.")
    private String asked = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), json, html, ftm (as 'export --entry'), or graphml for the network.")
    private Form format = Form.text;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "As it was on that day: articles published and releases issued until then (default: today).")
    private @Nullable LocalDate on;

    @Option(
            names = "--kept",
            description = "Count articles, judgements and notices by the day they came into this store.")
    private boolean kept;

    @Option(names = "--all", description = "Count ambiguous and rejected links too; each says that it is one.")
    private boolean all;

    @Option(names = "--by", paramLabel = "NAME", description = "Who looks (default: the user of this system).")
    private @Nullable String by;

    DossierCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home, StoreDoor door) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
        this.door = door;
    }

    @Override
    public Integer call() {
        ListsInForce inForce = new ListsInForce(terminal, surroundings.today());
        Listings listings = inForce.open(home.get());
        Clusters clusters = Clusters.of(listings, inForce.judgements(home.get()));
        EntryId entry = new PartySought(terminal, listings, clusters).entry(asked);
        Question question = new Question(
                on == null ? surroundings.today() : on, kept ? Question.Known.KEPT : Question.Known.PUBLISHED, all);
        if (format == Form.ftm && kept) {
            throw new Failure(Exit.USAGE, "--kept does not go with --format ftm, which counts by days of publication");
        }
        return door.with(store -> {
            Dossier dossier = dossier(store, listings, clusters, entry, question);
            switch (format) {
                case text ->
                    terminal.print(new DossierText(dossier, surroundings.columns(), surroundings.colour()).text());
                case json -> terminal.print(new DossierJson().write(dossier) + "\n");
                case html -> terminal.print(DossierHtml.page(dossier));
                case graphml -> terminal.print(GraphMl.of(dossier.network()));
                case ftm ->
                    new Export(listings)
                            .write(
                                    Export.Format.FTM,
                                    store,
                                    new Selection(dossier.party().ids(), null, question.on(), all),
                                    who(),
                                    new TerminalStream(terminal));
            }
            terminal.flush();
            return Exit.DONE;
        });
    }

    private Dossier dossier(Store store, Listings listings, Clusters clusters, EntryId entry, Question question) {
        DossierDesk desk = new DossierDesk(store, Lists.open(home.get()), listings, clusters);
        try {
            return desk.about(entry, question, who())
                    .orElseThrow(() -> new Failure(
                            Exit.NOTHING,
                            "there is no entry " + entry + " in any release held (see: sightline lists status)"));
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
    }

    private String who() {
        return by == null ? surroundings.user() : by;
    }
}
