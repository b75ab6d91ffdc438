// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.report.Plain;
import org.sightline.report.ReleaseAge;
import org.sightline.watchlist.HeldBack;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lists status}: what is in force, and since when. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Tells which release of each list is in force and how old it is.",
        footer = {"", "Examples:", "  sightline lists status", "  sightline lists status --format json"})
final class ListsStatusCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, one line a list.")
    private Format format = Format.text;

    ListsStatusCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
    }

    @Override
    public Integer call() {
        Lists lists = Lists.open(home.get());
        List<Lists.StatusRow> rows;
        Map<String, HeldBack> held = new TreeMap<>();
        try {
            rows = lists.status(surroundings.today());
            lists.held().forEach(back -> held.put(back.dataset(), back));
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
        for (Lists.StatusRow row : rows) {
            HeldBack back = held.remove(row.dataset().name());
            terminal.print(format == Format.json ? json(row, back) : text(row) + text(back));
        }
        // a new list of one's own whose very first release was held back has no row yet
        held.values().forEach(back -> terminal.print(format == Format.json ? json(back) : text(back)));
        List<ReleaseAge> ages = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.release()))
                .map(this::age)
                .toList();
        ReleaseAge.warnings(ages).forEach(warning -> terminal.say("warning: " + warning));
        terminal.flush();
        return Exit.DONE;
    }

    private ReleaseAge age(Release release) {
        return ReleaseAge.of(release.dataset(), release.label(), surroundings.today());
    }

    private static String text(Lists.StatusRow row) {
        Release release = row.release();
        String state = release == null
                ? "nothing imported"
                : String.format(
                        Locale.ROOT, "%-18s %5d days old  %6d entries", release.label(), row.days(), release.entries());
        return String.format(
                Locale.ROOT,
                "%-18s %s  (%s)\n",
                row.dataset().name(),
                state,
                row.dataset().title());
    }

    private static String text(@Nullable HeldBack back) {
        if (back == null) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "%-18s held back on %s: %s\n%-18s 'sightline lists accept %s' takes it in, 'sightline lists discard %s' drops it\n",
                back.dataset(),
                back.when().toString().substring(0, 10),
                Plain.line(back.why()),
                "",
                back.dataset(),
                back.dataset());
    }

    private static String json(HeldBack back) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("list", back.dataset());
        line.set("heldBack", heldBack(back));
        return line + "\n";
    }

    private static ObjectNode heldBack(HeldBack back) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("when", back.when().toString())
                .put("why", back.why())
                .put("readable", back.readable());
        back.files().forEach(file -> node.withArray("files").add(file.toString()));
        return node;
    }

    private static String json(Lists.StatusRow row, @Nullable HeldBack back) {
        Release release = row.release();
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("list", row.dataset().name())
                .put("title", row.dataset().title())
                .put("held", row.held());
        if (back != null) {
            line.set("heldBack", heldBack(back));
        }
        if (release == null) {
            line.putNull("release");
            return line + "\n";
        }
        line.put("release", release.label())
                .put("released", release.released().toString())
                .put("days", row.days())
                .put("entries", release.entries())
                .put("starter", release.starter());
        if (!release.starter()) {
            line.put("imported", release.imported().toString()).put("digest", release.digest());
        }
        return line + "\n";
    }
}
