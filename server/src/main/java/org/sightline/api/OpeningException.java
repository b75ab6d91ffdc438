// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

/** A server could not be opened, and why, in words for who runs it. */
public final class OpeningException extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** Whose matter it is. */
    public enum Kind {
        /** It was asked for wrongly. */
        USAGE,
        /** Something that it needs is not there. */
        UNAVAILABLE
    }

    OpeningException(Kind kind, String reason) {
        super(reason);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
