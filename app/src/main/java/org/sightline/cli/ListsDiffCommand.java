// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Statement;
import org.sightline.report.Plain;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.EntryChange;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists diff}: what changed between two releases. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells who came, who went and what is said otherwise between two releases of a list.",
        footer = {
            "",
            "A day means the release in force on it. Without days: the newest release against the one before.",
            "",
            "Examples:",
            "  sightline lists diff us_ofac_sdn 2023-10-03 2024-05-03",
            "  sightline lists diff us_ofac_sdn --kind removed",
            "  sightline lists diff un_sc_sanctions 2020-01-01 2026-03-01 --format json",
        })
final class ListsDiffCommand implements Callable<Integer> {
    private static final int WIDEST = 200;
    /** The share of entries that have a detail in one release, where it is odd that none has it in another. */
    private static final double OFTEN = 0.1;

    private final Terminal terminal;
    private final Supplier<Path> home;

    @Parameters(index = "0", paramLabel = "DATASET", description = "The list.")
    private String dataset = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FROM", description = "Day of the earlier release.")
    private @Nullable LocalDate from;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "TO",
            description = "Day of the later one (default: the newest).")
    private @Nullable LocalDate to;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only added, changed or removed entries.")
    private EntryChange.@Nullable Kind kind;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, one line an entry.")
    private Format format = Format.text;

    ListsDiffCommand(Terminal terminal, Supplier<Path> home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() {
        try {
            Lists lists = Lists.open(home.get());
            List<Release> releases = ListsInForce.releases(lists, dataset);
            Release later = to == null ? releases.get(releases.size() - 1) : inForce(releases, to);
            Release earlier = from == null ? before(releases, later) : inForce(releases, from);
            if (later.released().isBefore(earlier.released())) {
                throw new Failure(
                        Exit.USAGE, "FROM (" + earlier.label() + ") must not be after TO (" + later.label() + ")");
            }
            tell(lists.delta(dataset, earlier.released(), later.released()));
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
        terminal.flush();
        return Exit.DONE;
    }

    /** Such as {@code 120 added, 3 changed, 4 removed}. */
    static String counts(Delta delta) {
        return delta.count(EntryChange.Kind.ADDED) + " added, " + delta.count(EntryChange.Kind.CHANGED) + " changed, "
                + delta.count(EntryChange.Kind.REMOVED) + " removed";
    }

    private Release inForce(List<Release> releases, LocalDate day) {
        Release found = null;
        for (Release release : releases) {
            if (!release.released().isAfter(day)) {
                found = release;
            }
        }
        if (found == null) {
            String oldest = releases.get(0).label();
            throw new Failure(
                    Exit.NOTHING, "no release of " + dataset + " is held for " + day + "; the oldest is of " + oldest);
        }
        return found;
    }

    private Release before(List<Release> releases, Release later) {
        return releases.stream()
                .filter(release -> release.released().isBefore(later.released()))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new Failure(
                        Exit.NOTHING,
                        "of " + dataset + " only the release of " + later.label()
                                + " is held; import an older one to compare with"));
    }

    private void tell(Delta delta) {
        String between = delta.from().label() + " to " + delta.to().label();
        if (format == Format.text) {
            terminal.print(dataset + ", " + between + ": " + counts(delta) + "\n");
        }
        if (!delta.from().reader().equals(delta.to().reader())) {
            terminal.say("warning: the two were read by " + delta.from().reader() + " and "
                    + delta.to().reader() + "; some changes may be those of the reader. Import the older one again.");
        }
        lacking(delta.from(), delta.to());
        lacking(delta.to(), delta.from());
        for (EntryChange change : delta.changes()) {
            if (kind == null || change.kind() == kind) {
                terminal.print(format == Format.json ? json(delta, change) : text(change));
            }
        }
    }

    /** Says what one release lacks of every entry that the other often has: it was taken in without that file. */
    private void lacking(Release one, Release other) {
        Map<String, Integer> here = one.counts().fields();
        List<String> missing = other.counts().fields().entrySet().stream()
                .filter(field -> field.getValue() >= OFTEN * other.entries() && !here.containsKey(field.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (!here.isEmpty() && !missing.isEmpty()) {
            terminal.say("warning: no entry of " + one.label() + " has " + String.join(", ", missing)
                    + ": it was taken in without the file of that, so such changes are not the publisher's.");
        }
    }

    private static String text(EntryChange change) {
        String sign = switch (change.kind()) {
            case ADDED -> "+ ";
            case CHANGED -> "~ ";
            case REMOVED -> "- ";
        };
        StringBuilder text = new StringBuilder(sign).append(change.id()).append("  ");
        text.append(Plain.line(change.caption()))
                .append(" (")
                .append(change.schema())
                .append(")\n");
        return text.append(statements(change)).toString();
    }

    /** What an entry no longer says and what it says anew, a line each. */
    static String statements(EntryChange change) {
        StringBuilder text = new StringBuilder();
        change.removed().forEach(statement -> text.append(line("    - ", statement)));
        change.added().forEach(statement -> text.append(line("    + ", statement)));
        return text.toString();
    }

    private static String line(String sign, Statement statement) {
        return sign + Plain.line(statement.property() + ": " + statement.value(), WIDEST) + "\n";
    }

    private static String json(Delta delta, EntryChange change) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("list", change.id().dataset())
                .put("entry", change.id().entry())
                .put("from", delta.from().label())
                .put("to", delta.to().label())
                .put("change", Words.of(change.kind()))
                .put("schema", change.schema())
                .put("caption", change.caption());
        line.set("added", EntityJson.statements(change.added()));
        line.set("removed", EntityJson.statements(change.removed()));
        return line + "\n";
    }
}
