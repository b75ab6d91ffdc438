// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.date;

/** What the words around a bare date say of its side of the publication. */
enum Tense {
    PAST,
    FUTURE,
    /** a present that plans as well as it reports: "the fair runs from August 12" */
    NEAR
}
