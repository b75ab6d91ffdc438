// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.party.Judgement;
import org.sightline.party.JudgementLog;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists judge}: a person says whether two entries are one party. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says that two entries are one party (join), are two (split), or takes that back (undo).",
        footer = {
            "",
            "A person's judgement beats the machine's. It is kept with name, time and note, and nothing is ever",
            "removed: undo is a line of its own. The entries stay what they are.",
            "",
            "Examples:",
            "  sightline lists judge join us_ofac_sdn:23214 un_sc_sanctions:KPi.066 --note \"same decorations\"",
            "  sightline lists judge split us_ofac_sdn:1 un_sc_sanctions:QDi.001 --by \"A. Analyst\"",
            "  sightline lists judge undo us_ofac_sdn:1 un_sc_sanctions:QDi.001",
        })
final class ListsJudgeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;

    @Parameters(index = "0", paramLabel = "join|split|undo", description = "What is said of the two.")
    private Judgement.Kind kind = Judgement.Kind.JOIN;

    @Parameters(index = "1", paramLabel = "DATASET:ENTRY", description = "The one.")
    private String one = "";

    @Parameters(index = "2", paramLabel = "DATASET:ENTRY", description = "The other.")
    private String other = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so (default: the user of this system).")
    private @Nullable String by;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private String note = "";

    ListsJudgeCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
    }

    @Override
    public Integer call() {
        Judgement judgement = judgement(ListsInForce.entryId(one), ListsInForce.entryId(other));
        try {
            Lists lists = Lists.open(home.get());
            require(lists, judgement.one());
            require(lists, judgement.other());
            JudgementLog.open(home.get()).append(judgement);
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
        terminal.print(judgement.one() + " and " + judgement.other() + ": " + Words.of(kind) + ", said by "
                + judgement.by() + "\n");
        terminal.flush();
        return Exit.DONE;
    }

    private Judgement judgement(EntryId first, EntryId second) {
        String who = by == null ? surroundings.user() : by;
        try {
            return new Judgement(kind, first, second, who, note, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private void require(Lists lists, EntryId id) throws ListsException {
        if (lists.entry(id, surroundings.today()).isEmpty()) {
            throw new Failure(Exit.NOTHING, "there is no entry " + id + " in any release held");
        }
    }
}
