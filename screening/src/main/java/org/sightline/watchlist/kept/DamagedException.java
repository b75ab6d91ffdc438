// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.kept;

/** A kept file does not hold what it should, though its checksum agrees: it was written by a faulty program, or changed while in use. */
public final class DamagedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DamagedException(String why) {
        super("a kept file is damaged: " + why);
    }
}
