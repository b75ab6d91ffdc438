// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import org.jspecify.annotations.Nullable;

/** Why the lists could not do what was asked. The message is meant for the person who asked. */
public final class ListsException extends Exception {
    /** Whose move it is. */
    public enum Kind {
        /** The question was wrong: an unknown dataset, no file. */
        USAGE,
        /** The files are not taken in; what was in force stays in force. */
        REFUSED,
        /** Another process is importing: try again. */
        IN_USE,
        /** The data directory cannot be written, or not be read. */
        UNAVAILABLE
    }

    private final Kind kind;

    public ListsException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
