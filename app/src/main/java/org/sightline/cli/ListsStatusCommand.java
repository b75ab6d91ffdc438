// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sightline.report.ReleaseAge;
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
    private final JsonMapper mapper = new JsonMapper();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, one line a list.")
    private Format format = Format.text;

    ListsStatusCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
    }

    @Override
    public Integer call() {
        List<Lists.StatusRow> rows = rows();
        for (Lists.StatusRow row : rows) {
            terminal.print(format == Format.json ? json(row) : text(row));
        }
        List<ReleaseAge> ages = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.release()))
                .map(this::age)
                .toList();
        ReleaseAge.warnings(ages).forEach(warning -> terminal.say("warning: " + warning));
        terminal.flush();
        return Exit.DONE;
    }

    private List<Lists.StatusRow> rows() {
        try {
            return Lists.open(home.get()).status(surroundings.today());
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
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

    private String json(Lists.StatusRow row) {
        Release release = row.release();
        ObjectNode line = mapper.createObjectNode()
                .put("list", row.dataset().name())
                .put("title", row.dataset().title())
                .put("held", row.held());
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
