// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.store;

import org.jspecify.annotations.Nullable;

/** What was asked of the store cannot be done; the message is one line for people. Nothing was changed. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What kind of trouble it is. */
    public enum Kind {
        /** Locked by another process, out of reach, or its disk is full or cannot be written: later it may go. */
        UNAVAILABLE,
        /** Made by a newer version of the program. */
        NEWER,
        /** What is asked is not there. */
        MISSING,
        /** It is there, and must not be done. */
        REFUSED,
        /** The file is no store, or a damaged one. */
        DAMAGED
    }

    private final Kind kind;

    StoreException(Kind kind, String message) {
        this(kind, message, null);
    }

    StoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What kind of trouble it is. */
    public Kind kind() {
        return kind;
    }
}
