// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;

/** The form that takes a customer file in, and what the person sent before. */
record CustomerFilesView(Frame frame, List<CustomerFile> files, String fault) {
    CustomerFilesView {
        files = List.copyOf(files);
    }
}
