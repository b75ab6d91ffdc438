// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

/** What stands between a word and the one before it. */
enum Gap {
    /** nothing: only between characters of scripts without spaces */
    NONE,
    /** spaces, hyphens, one line break */
    SOFT,
    COMMA,
    /** a full stop, which may belong to an abbreviation */
    STOP,
    /** anything that a name does not run across */
    HARD
}
