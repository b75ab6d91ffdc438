// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.util.Locale;
import java.util.stream.Collectors;
import org.sightline.reading.ClaimPart;

/** The contract's words, as every format writes them. */
final class Terms {
    private Terms() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who says so; the article's publisher where nobody is named. */
    static String sources(ClaimPart claim, Cleared cleared) {
        return claim.sources().stream().map(source -> source(source, cleared)).collect(Collectors.joining("; "));
    }

    private static String source(ClaimPart.SourcePart source, Cleared cleared) {
        String publisher = cleared.article().publisher();
        String name = source.name().isBlank() ? publisher == null ? "the article" : publisher : source.name();
        return name + (source.via() == null || source.via().isBlank() ? "" : " by way of " + source.via());
    }

    /** How surely and by whom: {@code alleged: Daily Sample}, {@code not, asserted: Daily Sample}. */
    static String said(ClaimPart claim, Cleared cleared) {
        String denied = claim.polarity() == ClaimPart.Polarity.NEGATIVE ? "not, " : "";
        return denied + of(claim.modality()) + ": " + sources(claim, cleared);
    }
}
