// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lists}: what is known of the lists themselves. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Takes in releases of sanctions lists and tells what is in force.",
        footer = {
            "",
            "Examples:",
            "  sightline lists import us_ofac_sdn sdn.csv alt.csv add.csv",
            "  sightline lists update",
            "  sightline lists status",
            "  sightline lists show us_ofac_sdn:23214",
        })
final class ListsCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "what shall be done with the lists? Name a command.");
        }
    }
}
