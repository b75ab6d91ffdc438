// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ftm;

/** A line is JSON and yet no entity. */
final class NoEntityException extends Exception {
    private final String reason;

    NoEntityException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
