// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import org.sightline.screen.bulk.Tally;

/** A customer file on its way, or its answer. */
record CustomerFileView(Frame frame, CustomerFile file) {
    Tally tally() {
        return file.tally();
    }
}
