// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

/** What the answers to many names look like: for people, for programs, or as columns added to the user's own. */
enum RowFormat {
    text,
    json,
    csv
}
