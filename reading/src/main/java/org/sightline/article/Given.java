// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the caller says of every article it hands in; it wins over what the input says. */
public record Given(@Nullable LocalDate published, @Nullable String publisher) {
    /** The caller says nothing. */
    public static final Given NOTHING = new Given(null, null);
}
