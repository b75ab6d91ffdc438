// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

/** A story on its way, or what became of it. */
record StoryView(Frame frame, Story story) {}
