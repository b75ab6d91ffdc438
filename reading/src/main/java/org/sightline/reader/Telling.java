// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.List;
import org.sightline.extract.attribution.Source;
import org.sightline.extract.event.EventMention;
import org.sightline.extract.modality.Truth;

/**
 * One sentence's telling of an event, with how surely it tells it and who says so; no sources where the article itself does.
 *
 * @param headline whether the title tells it: a title repeats what the story tells, and its hedges are not the story's
 */
record Telling(EventMention event, Truth truth, List<Source> sources, boolean headline) {
    Telling {
        sources = List.copyOf(sources);
    }
}
