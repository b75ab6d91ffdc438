// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

/** Understands the rows of one file. Safe to share between threads. */
public interface Queries {
    /** What a row asks. */
    Asked asked(InputRow row);

    /** The row as one of the CSV that comes out. */
    default InputRow forCsv(InputRow row) {
        return row;
    }
}
