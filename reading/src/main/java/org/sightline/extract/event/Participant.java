// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import org.sightline.annotate.Mention;
import org.sightline.reading.ParticipantPart.Role;

/** Somebody or something that takes part in an event, by the mention that says so. */
public record Participant(Mention mention, Role role) {}
