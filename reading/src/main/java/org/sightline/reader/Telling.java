// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.List;
import org.sightline.extract.attribution.Source;
import org.sightline.extract.event.EventMention;
import org.sightline.extract.modality.Truth;

/** One sentence's telling of an event, with how surely it tells it and who says so; no sources where the article itself does. */
record Telling(EventMention event, Truth truth, List<Source> sources) {
    Telling {
        sources = List.copyOf(sources);
    }
}
