// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.watch.Every;
import org.sightline.watch.ListPlan;
import org.sightline.watch.Publishers;
import org.sightline.watch.Schedule;
import org.sightline.watch.SettingsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lists schedule}: how often each publisher is asked. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells, or sets, how often each list is refreshed by the server and by 'lists update --due'.",
        footer = {
            "",
            "Examples:",
            "  sightline lists schedule",
            "  sightline lists schedule us_ofac_sdn 1h",
            "  sightline lists schedule eu_fsf off",
            "  sightline lists schedule eu_fsf default",
        })
final class ListsScheduleCommand implements Callable<Integer> {
    private static final String DEFAULT = "default";

    private final Terminal terminal;
    private final Supplier<Path> home;
    private final JsonMapper mapper = new JsonMapper();

    @Parameters(index = "0", arity = "0..1", paramLabel = "DATASET", description = "Such as us_ofac_sdn.")
    private @Nullable String dataset;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EVERY",
            description = "30m, 6h, 1d, 1w, an ISO duration such as PT6H, off, or default; at least 15 minutes.")
    private @Nullable String every;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json, one line a list.")
    private Format format = Format.text;

    ListsScheduleCommand(Terminal terminal, Supplier<Path> home) {
        this.terminal = terminal;
        this.home = home;
    }

    @Override
    public Integer call() {
        try {
            Publishers publishers = Publishers.of(home.get());
            if (dataset != null && publishers.of(dataset).isEmpty()) {
                String known = String.join(", ", publishers.datasets().keySet());
                throw new Failure(
                        Exit.USAGE, "no publisher is known of a dataset '" + dataset + "'; there are: " + known);
            }
            if (dataset != null && every != null) {
                set(dataset, every);
            }
            ListPlan.of(home.get(), publishers).stream()
                    .filter(plan ->
                            dataset == null || plan.publisher().dataset().equals(dataset))
                    .forEach(plan -> terminal.print(format == Format.json ? json(plan) : text(plan)));
        } catch (SettingsException e) {
            throw new Failure(Exit.USAGE, e.reason());
        }
        terminal.flush();
        return Exit.DONE;
    }

    private void set(String name, String text) throws SettingsException {
        try {
            Optional<Every> given = text.equals(DEFAULT) ? Optional.empty() : Optional.of(Every.of(text));
            Schedule.read(home.get()).with(name, given).write(home.get());
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Failure(Exit.UNAVAILABLE, "cannot write to " + home.get() + ": " + e);
        }
    }

    private static String text(ListPlan plan) {
        String often = plan.every().period().isEmpty() ? "off" : "every " + plan.every();
        String whose = plan.own() ? "set here" : "default";
        return String.format(
                Locale.ROOT,
                "%-18s %-10s (%s)  last %-20s %-9s  next %-20s  %s\n",
                plan.publisher().dataset(),
                often,
                whose,
                plan.last().map(ListsScheduleCommand::shown).orElse("never"),
                plan.outcome().map(Words::of).orElse(""),
                plan.next().map(ListsScheduleCommand::next).orElse("never"),
                plan.publisher().shown());
    }

    private String json(ListPlan plan) {
        ObjectNode line = mapper.createObjectNode()
                .put("list", plan.publisher().dataset())
                .put("every", plan.every().toString())
                .put("default", !plan.own())
                .put("last", plan.last().map(Instant::toString).orElse(null))
                .put("outcome", plan.outcome().map(Words::of).orElse(null))
                .put("next", plan.next().map(ListsScheduleCommand::next).orElse(null));
        plan.publisher().files().forEach(file -> line.withArray("files").add(file.toString()));
        return line + "\n";
    }

    private static String next(Instant when) {
        return when.isAfter(Clock.systemUTC().instant()) ? shown(when) : "now";
    }

    private static String shown(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
