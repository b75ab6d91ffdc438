// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import org.jspecify.annotations.Nullable;

/**
 * By what a server knows again the file that we hold (RFC 9110, section 8.8).
 *
 * @param etag as it sent it, quotes and all
 * @param lastModified as it sent it
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    private static final int LONGEST = 1024;

    /** A value that could not be sent back as it came is none. */
    public Validators {
        etag = sendable(etag);
        lastModified = sendable(lastModified);
    }

    /** Of a file that we don't hold. */
    public static Validators none() {
        return new Validators(null, null);
    }

    public boolean isEmpty() {
        return etag == null && lastModified == null;
    }

    private static @Nullable String sendable(@Nullable String value) {
        boolean sendable = value != null
                && !value.isBlank()
                && value.length() <= LONGEST
                && value.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        return sendable ? value : null;
    }
}
