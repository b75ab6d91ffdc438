// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param name null for an unlisted person, whose name stays in the quote; empty where the article has no publisher
 * @param cue the words that attribute, empty where the article itself says it
 * @param via who relays it
 */
public record Source(
        @Nullable String name, String cue, @Nullable String via) {}
