// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the rule sets that this build carries ({@code rules/VERSION}); a test keeps it true to the tables. */
final class RulesVersion {
    private RulesVersion() {}

    static String current() {
        try (InputStream in = RulesVersion.class.getResourceAsStream("/rules/VERSION")) {
            if (in == null) {
                throw new IllegalStateException("no resource /rules/VERSION");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /rules/VERSION", e);
        }
    }
}
