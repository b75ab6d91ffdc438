// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.oidc;

/** Nobody could be signed in, and why, in words for the person who tried. */
public final class SignInException extends Exception {
    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** Whose matter it is. */
    public enum Kind {
        /** The provider cannot be reached, or does not work. */
        AWAY,
        /** The provider does not vouch for this person. */
        REFUSED
    }

    SignInException(Kind kind, String reason) {
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
