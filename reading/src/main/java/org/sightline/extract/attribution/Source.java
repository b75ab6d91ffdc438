// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import org.jspecify.annotations.Nullable;
import org.sightline.article.Span;

/**
 * Who says that an event happened.
 *
 * @param speaker the innermost one: in "TASS reported, citing the ministry" it is the ministry
 * @param cue the words that report, as printed: "said", "according to"
 * @param cueSpan where they stand
 * @param via who relays the speaker's words: TASS, above
 */
public record Source(
        Speaker speaker, String cue, Span cueSpan, @Nullable Speaker via) {}
