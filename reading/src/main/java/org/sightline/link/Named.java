// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.List;

/** How a thing's names agree with an entry's, and what else the names themselves say. */
record Named(NameAgreement agreement, List<Evidence> evidence) {
    Named {
        evidence = List.copyOf(evidence);
    }
}
