// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * The Reading and its parts: records only, the contract {@code sightline.reading/1}, and its JSON.
 *
 * <p>Start with {@link org.sightline.reading.Reading}; {@link org.sightline.reading.ReadingJson} writes and reads it. Every offset
 * here counts Unicode code points of the article's text, where the rest of the program counts UTF-16 code units: {@link
 * org.sightline.reading.CodePoints} translates. This package stands alone, so that a reading can be used by programs that know
 * nothing of how it was made; only {@link org.sightline.match.Explanation} comes from elsewhere.
 */
@NullMarked
package org.sightline.reading;

import org.jspecify.annotations.NullMarked;
