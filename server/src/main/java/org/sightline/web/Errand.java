// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

/** Something that somebody sent and that is worked on beside everything else. */
interface Errand {
    /** Names it in addresses; not to be guessed. */
    String id();

    /** Who sent it; nobody else may see it. */
    String who();

    /** Whether the work on it is over. */
    boolean done();
}
