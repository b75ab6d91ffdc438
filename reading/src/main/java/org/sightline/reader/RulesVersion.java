// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The version of the rule sets that this build carries, as {@code rules/VERSION} has it: a name and the beginning of a digest over
 * all tables below {@code rules/}, {@code en-1 0123456789ab}. A test keeps it true to the tables.
 */
final class RulesVersion {
    private static final String RESOURCE = "/rules/VERSION";
    private static final Pattern FORM = Pattern.compile("\\S+ [0-9a-f]{12}");

    private RulesVersion() {}

    /** @throws IllegalStateException when the build lacks it */
    static String current() {
        try (InputStream in = RulesVersion.class.getResourceAsStream(RESOURCE)) {
            String version = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!FORM.matcher(version).matches()) {
                throw new IllegalStateException(RESOURCE + " holds no version: '" + version + "'");
            }
            return version;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
