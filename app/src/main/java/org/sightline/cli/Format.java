// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

/** What a result looks like, for commands that tell people or programs. */
enum Format {
    text,
    json
}
