// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

/** What kind of thing bears a name: how a name is taken apart, and how much a word of it says, depends on it. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    /** Ships and aircraft. */
    VESSEL
}
