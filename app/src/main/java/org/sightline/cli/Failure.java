// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

/** A command cannot go on, for a reason that its user can act on. Ends the program with the message on standard error. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exit;

    /**
     * @param exit one of {@link Exit}
     * @param message one line for the user
     */
    Failure(int exit, String message) {
        super(message);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }

    /** The line for the user. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
