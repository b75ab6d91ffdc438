// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.nio.file.Path;

/**
 * What to fetch.
 *
 * @param target the file to write; replaced if it is there, removed if the fetch fails
 * @param bytes the most that the file may have, decompressed; as many may come over the line
 * @param held what the server knows our copy by: if it has not changed, nothing comes
 */
public record Fetch(Address address, Path target, long bytes, Validators held) {
    public Fetch {
        if (bytes <= 0) {
            throw new IllegalArgumentException("a file needs room");
        }
    }
}
