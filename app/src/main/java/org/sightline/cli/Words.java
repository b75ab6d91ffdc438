// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are written for people and programs alike. */
final class Words {
    private Words() {}

    /** {@code NOT_LISTED} is {@code not-listed}. */
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String orNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
