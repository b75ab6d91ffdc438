// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows one after the other. Not safe for use by several threads. */
public interface RowSource extends Closeable {
    /** The next row, or null at the end. */
    @Nullable InputRow next() throws IOException;
}
