// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

/** What a link is worth. */
public enum Decision {
    /** name and context agree, and nothing contradicts */
    ACCEPTED,
    /** a person has to look: a bare common name, several entries equally good, or context that speaks both ways */
    AMBIGUOUS,
    /** the name agrees and the context contradicts: another profession, country or age */
    REJECTED
}
