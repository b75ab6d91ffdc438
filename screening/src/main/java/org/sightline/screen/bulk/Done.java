// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.util.List;

/**
 * What became of one row.
 *
 * @param text to be written for it
 * @param outcome what it counts as
 * @param remarks for the person who runs this: why it was refused, or what of it was not understood
 */
public record Done(String text, Outcome outcome, List<String> remarks) {
    public Done {
        remarks = List.copyOf(remarks);
    }

    /** What a row counts as. */
    public enum Outcome {
        HIT,
        MISS,
        REFUSED
    }
}
