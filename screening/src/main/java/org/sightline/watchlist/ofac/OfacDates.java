// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days as OFAC's XML writes them. */
public final class OfacDates {
    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private OfacDates() {}

    /** {@code 02/27/2026}: the month first. */
    public static Optional<LocalDate> american(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), AMERICAN));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
