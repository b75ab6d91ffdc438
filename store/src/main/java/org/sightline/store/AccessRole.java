// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

/** What a person or program may do; each may what those before it may. */
public enum AccessRole {
    /** Asks. */
    READER,
    /** Judges, and sends articles. */
    ANALYST,
    /** Sees the audit trail, and says who may come in. */
    ADMIN
}
