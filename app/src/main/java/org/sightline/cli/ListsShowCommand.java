// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.report.Plain;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.ListStatus;
import org.sightline.watchlist.Listings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists show}: one entry, and whether it was listed on a day. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows one entry of a list and its status on a day.",
        footer = {
            "",
            "Examples:",
            "  sightline lists show us_ofac_sdn:23214",
            "  sightline lists show un_sc_sanctions:KPi.066 --on 2017-12-01 --format json",
        })
final class ListsShowCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;
    private final JsonMapper mapper = new JsonMapper();

    @Parameters(index = "0", paramLabel = "DATASET:ENTRY", description = "The entry.")
    private String id = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day that the status is asked for (default: today).")
    private @Nullable LocalDate on;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private Format format = Format.text;

    ListsShowCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
    }

    @Override
    public Integer call() {
        EntryId entryId = parse(id);
        Listings listings = new ListsInForce(terminal, surroundings.today()).open(home.get());
        ListEntry entry = listings.entry(entryId)
                .orElseThrow(() -> new Failure(
                        Exit.NOTHING,
                        "there is no entry " + entryId + " in the lists in force (see: sightline lists status)"));
        LocalDate day = on == null ? surroundings.today() : on;
        ListStatus status = listings.status(entryId, day, day);
        terminal.print(format == Format.json ? json(entry, day, status) : text(entry, day, status));
        terminal.flush();
        return Exit.DONE;
    }

    private static EntryId parse(String id) {
        try {
            return EntryId.parse(id);
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private static String text(ListEntry entry, LocalDate day, ListStatus status) {
        StringBuilder text = new StringBuilder();
        text.append(Plain.line(entry.entity().caption())).append('\n');
        text.append(entry.id()).append(" · ").append(entry.entity().schema()).append('\n');
        text.append(word(status.value()))
                .append(" on ")
                .append(day)
                .append(" (")
                .append(word(status.basis()));
        text.append(status.release() == null ? "" : ", release " + status.release())
                .append(')');
        text.append(status.since() == null ? "" : ", since " + status.since());
        text.append(status.until() == null ? "" : ", until " + status.until()).append('\n');
        entry.sanctions().forEach(sanction -> {
            text.append("  ").append(Plain.line(sanction.authority()));
            text.append(
                    sanction.programs().isEmpty() ? "" : " · " + Plain.line(String.join(", ", sanction.programs())));
            text.append(sanction.listed() == null ? "" : " · listed " + sanction.listed());
            text.append(sanction.ended() == null ? "" : " · ended " + sanction.ended());
            text.append(sanction.source() == null ? "" : " · " + Plain.line(sanction.source()))
                    .append('\n');
        });
        entry.entity()
                .properties()
                .forEach((name, values) ->
                        values.forEach(value -> text.append(String.format(Locale.ROOT, "  %-16s ", name))
                                .append(Plain.line(value))
                                .append('\n')));
        return text.toString();
    }

    private String json(ListEntry entry, LocalDate day, ListStatus status) {
        ObjectNode line = mapper.createObjectNode()
                .put("list", entry.id().dataset())
                .put("entry", entry.id().entry())
                .put("on", day.toString());
        line.putObject("status")
                .put("value", word(status.value()))
                .put("since", status.since() == null ? null : status.since().toString())
                .put("until", status.until() == null ? null : status.until().toString())
                .put("basis", word(status.basis()))
                .put("release", status.release());
        Entity entity = entry.entity();
        ObjectNode ftm = line.putObject("entity").put("id", entity.id()).put("schema", entity.schema());
        ftm.set("properties", mapper.valueToTree(entity.properties()));
        return line + "\n";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
