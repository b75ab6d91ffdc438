// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import org.sightline.reading.ParticipantPart;

/**
 * Another listed party that takes part.
 *
 * @param party its {@link Network.Node#id}
 * @param name as the article calls it
 */
public record Companion(String party, String name, ParticipantPart.Role role) {}
