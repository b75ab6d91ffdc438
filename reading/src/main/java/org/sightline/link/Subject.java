// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import org.sightline.annotate.Thing;

/** A thing of an article and what the article says of it. */
public record Subject(Thing thing, Context context) {}
