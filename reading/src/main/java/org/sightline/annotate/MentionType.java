// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

/** What a mention speaks of; the Reading's own words. */
public enum MentionType {
    PERSON,
    ORGANIZATION,
    PLACE,
    VESSEL,
    EQUIPMENT,
    EVENT,
    ROLE,
    DATE
}
