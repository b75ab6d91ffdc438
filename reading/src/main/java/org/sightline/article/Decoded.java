// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.List;

/**
 * Input as text.
 *
 * @param limits guesses and repairs, in words
 */
record Decoded(String text, List<String> limits) {
    Decoded {
        limits = List.copyOf(limits);
    }
}
