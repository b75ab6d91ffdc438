// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

/** A finding that takes something off a score. Meanings and weights are in {@code features.tsv}. */
enum Feature {
    SPELLING,
    CONFLICT,
    CONFLICT_SHARE,
    SYLLABLE_LEFT,
    MISSING_SHARE,
    EXTRA_SHARE,
    LONE_FAMILY,
    LONE_GIVEN,
    FIRST_MISSING,
    ORDER,
    CHAIN_ORDER,
    SWAPPED,
    SUFFIX_DIFFERS,
    PATRONYMIC_DIFFERS,
    COMMON_LEFT,
    LOOSE_LEFT,
    NUMBER_DIFFERS,
    NUMBER_MISSING,
    FORM_DIFFERS,
    FORM_MISSING,
    BIRTH_DIFFERS,
    BIRTH_NEAR,
    BIRTH_DAY_DIFFERS,
    GENDER_DIFFERS,
    COUNTRY_DIFFERS,
    IDENTIFIER_DIFFERS
}
