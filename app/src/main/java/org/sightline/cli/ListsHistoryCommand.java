// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.Delta;
import org.sightline.watchlist.EntryChange;
import org.sightline.watchlist.EntryHistory;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;
import org.sightline.watchlist.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists history}: the releases of a list, or one entry through them. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells how a list changed from release to release, or how one of its entries did.",
        footer = {
            "",
            "Examples:",
            "  sightline lists history us_ofac_sdn",
            "  sightline lists history us_ofac_sdn:23214",
            "  sightline lists history un_sc_sanctions --format json",
        })
final class ListsHistoryCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Supplier<Path> home;

    @Parameters(index = "0", paramLabel = "DATASET|DATASET:ENTRY", description = "The list, or one entry of it.")
    private String what = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, one line a release.")
    private Format format = Format.text;

    ListsHistoryCommand(Terminal terminal, Supplier<Path> home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() {
        try {
            Lists lists = Lists.open(home.get());
            if (what.indexOf(':') < 0) {
                releases(lists);
            }
            if (what.indexOf(':') >= 0) {
                entry(lists, ListsInForce.entryId(what));
            }
        } catch (ListsException e) {
            throw ListsInForce.failure(e);
        }
        terminal.flush();
        return Exit.DONE;
    }

    private void releases(Lists lists) throws ListsException {
        List<Release> releases = ListsInForce.releases(lists, what);
        Release before = null;
        for (Release release : releases) {
            Delta delta = before == null ? null : lists.delta(what, before.released(), release.released());
            terminal.print(format == Format.json ? json(release, delta) : text(release, delta));
            terminal.flush();
            before = release;
        }
    }

    private static String text(Release release, @Nullable Delta delta) {
        String change = delta == null ? "the oldest held" : ListsDiffCommand.counts(delta);
        return String.format(
                Locale.ROOT,
                "%s  %6d entries  %s  (%s, imported %s, %s)\n",
                release.label(),
                release.entries(),
                change,
                release.reader(),
                release.imported().toString().substring(0, 10),
                release.digest().substring(0, Math.min(19, release.digest().length())));
    }

    private static String json(Release release, @Nullable Delta delta) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("list", release.dataset())
                .put("release", release.label())
                .put("released", release.released().toString())
                .put("imported", release.imported().toString())
                .put("digest", release.digest())
                .put("reader", release.reader())
                .put("entries", release.entries());
        release.counts().schemas().forEach(line.putObject("schemas")::put);
        release.counts().notRead().forEach(line.putObject("notRead")::put);
        if (delta != null) {
            for (EntryChange.Kind kind : EntryChange.Kind.values()) {
                line.put(Words.of(kind), delta.count(kind));
            }
        }
        return line + "\n";
    }

    private void entry(Lists lists, EntryId id) throws ListsException {
        EntryHistory history = lists.history(id)
                .orElseThrow(() -> new Failure(
                        Exit.NOTHING, "no release held has an entry " + id + " (see: sightline lists status)"));
        if (format == Format.text) {
            terminal.print(id + ": seen from " + history.seen().firstSeen() + " to "
                    + history.seen().lastSeen() + ", last change "
                    + history.seen().lastChange() + "\n");
        }
        for (EntryHistory.Line line : history.lines()) {
            terminal.print(format == Format.json ? json(id, line) : text(line));
        }
    }

    private static String text(EntryHistory.Line line) {
        StringBuilder text = new StringBuilder(line.release().label());
        text.append(line.present() ? "  listed" : "  not there");
        text.append(line.listed() == null ? "" : ", since " + line.listed() + " by the publisher");
        text.append(line.ended() == null ? "" : ", ended " + line.ended());
        EntryChange change = line.change();
        text.append(change == null ? "" : "  " + Words.of(change.kind())).append('\n');
        if (change != null) {
            text.append(ListsDiffCommand.statements(change));
        }
        return text.toString();
    }

    private static String json(EntryId id, EntryHistory.Line line) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("list", id.dataset())
                .put("entry", id.entry())
                .put("release", line.release().label())
                .put("present", line.present())
                .put("listed", Words.orNull(line.listed()))
                .put("ended", Words.orNull(line.ended()));
        EntryChange change = line.change();
        if (change != null) {
            node.put("change", Words.of(change.kind()));
            node.set("added", EntityJson.statements(change.added()));
            node.set("removed", EntityJson.statements(change.removed()));
        }
        return node + "\n";
    }
}
