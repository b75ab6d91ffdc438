// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader's name as a release keeps it, such as {@code ofac-csv/2}.
 *
 * @param name before the slash
 * @param number the version after it, 0 where there is none
 */
record ReaderVersion(String name, long number) {
    private static final Pattern WRITTEN = Pattern.compile("([^/]*)(?:/(\\d{1,9}).*)?.*");

    static ReaderVersion of(String reader) {
        Matcher written = WRITTEN.matcher(reader);
        if (!written.matches()) {
            return new ReaderVersion(reader, 0);
        }
        String number = written.group(2);
        return new ReaderVersion(written.group(1), number == null ? 0 : Long.parseLong(number));
    }

    /**
     * Whether what this reader made of a source shall stand where {@code other} would read it too: the same reader does, and a later
     * version of it. Of two different readers, such as one with another column map, the one that a person chose last stands.
     *
     * @param reader the whole name behind this
     */
    static boolean stands(String reader, String other) {
        ReaderVersion own = of(reader);
        ReaderVersion others = of(other);
        return reader.equals(other) || (own.name().equals(others.name()) && own.number() > others.number());
    }
}
