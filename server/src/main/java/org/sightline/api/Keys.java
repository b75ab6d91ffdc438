// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.Optional;

/** The keys that are good now. Safe to share between threads. */
public interface Keys {
    /** Whether there is none at all, so that nobody can be told from anybody. */
    boolean none();

    /** Whose key it is; empty for one that is unknown or revoked. */
    Optional<Caller> caller(String key);
}
