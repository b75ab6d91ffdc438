// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code keys}: who may ask a server. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Makes, lists and revokes the keys by which programs and persons ask 'sightline serve'.",
        footer = {
            "",
            "A reader asks; an analyst judges and sends articles, too; an admin sees the audit",
            "trail and the metrics, too. Once there was a key, every request needs one. What is",
            "made or revoked is so within a second in a server that runs.",
            "",
            "Examples:",
            "  sightline keys create payments --role reader",
            "  sightline keys list",
            "  sightline keys revoke payments",
        })
final class KeysCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "create, list or revoke?");
        }
    }
}
