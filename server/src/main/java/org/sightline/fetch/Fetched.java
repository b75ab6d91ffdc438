// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a fetch. */
public sealed interface Fetched {
    /** The copy that we hold is still good. */
    record NotModified() implements Fetched {}

    /**
     * A file has come, and has come whole.
     *
     * @param file where it lies, decompressed where it came as gzip
     * @param bytes its size
     * @param digest SHA-256 in hex, over the file's bytes
     * @param validators what the server knows it by
     * @param contentType what the server calls it, in small letters without parameters, or null
     */
    record Arrived(
            Path file,
            long bytes,
            String digest,
            Validators validators,
            @Nullable String contentType) implements Fetched {
        /** When the server last changed it, as far as it says so. */
        public Optional<Instant> modified() {
            String text = validators.lastModified();
            return text == null ? Optional.empty() : RetryAfter.date(text);
        }
    }
}
