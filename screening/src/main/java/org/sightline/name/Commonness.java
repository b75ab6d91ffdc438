// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

/** How common a word is in names, by the shipped table {@code commonness.tsv}. */
public enum Commonness {
    /** Thousands bear it (Kim, Mohammad), or it is a plain word of business (company, bank). */
    VERY_COMMON,
    COMMON,
    UNCOMMON,
    /** A country, region or city, or its adjective, in the name of something that is no person. */
    PLACE,
    /** Not in the table. */
    RARE
}
