// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import java.time.Instant;

/**
 * One line of the audit trail.
 *
 * @param seq 1 for the first
 * @param who a person's or service's name
 * @param subject an id or digest, never a text
 * @param previous the digest of the row before, empty for the first
 * @param digest of all the others
 */
public record AuditRow(long seq, Instant at, String who, String what, String subject, String previous, String digest) {
    /** The digest that a row with these values has. */
    static String digest(long seq, String at, String who, String what, String subject, String previous) {
        return Digests.of(seq, at, who, what, subject, previous);
    }

    boolean isWhole() {
        return digest.equals(digest(seq, Moments.text(at), who, what, subject, previous));
    }
}
