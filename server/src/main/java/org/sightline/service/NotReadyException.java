// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

import java.time.Duration;

/** What is asked for is being made, or too many ask for it at once: the same question will be answered later. */
public final class NotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration again;

    /** @param again after which time it makes sense to ask again */
    NotReadyException(String reason, Duration again) {
        super(reason, null, false, false);
        this.again = again;
    }

    /** One line for people. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** After which time it makes sense to ask again. */
    public Duration again() {
        return again;
    }
}
