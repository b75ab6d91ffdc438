// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: global flags, and what there is. */
@Command(
        name = "sightline",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads news for people who must know when somebody on a sanctions list turns up in it.",
        footer = {
            "",
            "Examples:",
            "  sightline read story.txt",
            "  sightline read --format html --published 2024-08-13 story.txt > story.html",
            "  sightline screen \"Kim Jong-sik\"",
            "  sightline lists status",
            "",
            "Exit codes: 0 done, 1 done but some input was refused, 2 wrong usage,",
            "3 nothing usable in the input, 4 not available, 70 our fault.",
        })
final class Root implements Runnable {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Data directory (default: SIGHTLINE_HOME, else sightline in the XDG data home).")
    private @Nullable Path home;

    @Option(
            names = "--db",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "PostgreSQL store, jdbc:postgresql://... (default: a file in the data directory).")
    private @Nullable String db;

    Root(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The data directory. */
    Path home() {
        return home == null ? surroundings.home() : home;
    }

    /** The address of the store's database; null for the file in the data directory. */
    @Nullable String db() {
        return db;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "what shall be done? Name a command.");
        }
    }
}
