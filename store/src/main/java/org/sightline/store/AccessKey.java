// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key by which programs come in, without the key itself.
 *
 * @param id names it in the audit trail
 * @param name of the program or person that has it
 * @param digest SHA-256 of the key, 64 hexadecimal digits
 * @param revoked when it was taken back, or null
 */
public record AccessKey(
        String id,
        String name,
        AccessRole role,
        String digest,
        Instant created,
        @Nullable Instant revoked) {
    private static final int LONGEST_NAME = 100;

    public AccessKey {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a key needs a name of at most " + LONGEST_NAME + " letters in one line");
        }
    }

    /** Whether it is good now. */
    public boolean good() {
        return revoked == null;
    }
}
