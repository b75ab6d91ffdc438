// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.attribution;

import java.util.List;

/**
 * Words of a sentence that attribute: who, as indexes of the heads of noun phrases, and by which word.
 *
 * @param speakers empty when nobody is named ("it is said")
 * @param first index of the cue's first word
 * @param last index of its last word
 */
record Saying(List<Integer> speakers, int first, int last) {
    Saying {
        speakers = List.copyOf(speakers);
    }
}
