// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

/** How names are scored: our own way, or as the US Treasury's public search does. */
enum Algorithm {
    sightline,
    ofac
}
