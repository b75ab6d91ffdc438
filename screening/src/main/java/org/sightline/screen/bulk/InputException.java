// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.screen.bulk;

/** An input file cannot be used at all; the message says why in one line that its owner can act on. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1;

    InputException(String message) {
        super(message);
    }

    /** Why, in one line. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
