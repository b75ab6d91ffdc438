// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.io.IOException;

/** Where finished rows go, in the order of the input. */
public interface Sink {
    /** Takes the next part of the result. */
    void write(byte[] bytes) throws IOException;

    /** Told from time to time that all rows up to here are written. */
    default void checkpoint(Tally tally) throws IOException {}
}
