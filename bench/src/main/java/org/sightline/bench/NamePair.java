// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import org.sightline.name.NameKind;

/** Two names of one kind, as they are written. */
public record NamePair(NameKind kind, String one, String other) {}
