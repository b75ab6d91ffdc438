// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why a file did not come. The message says it in words, without the address. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    /** What stood in the way. */
    public enum Kind {
        /** The address, or one that it redirects to, is not one we fetch from. */
        ADDRESS,
        /** The server answered with something other than the file. */
        ANSWER,
        /** No connection, one that broke, or a file that came in part. */
        CONNECTION,
        /** The server is not who it should be. */
        IDENTITY,
        /** It took too long. */
        TIME,
        /** It was larger than agreed. */
        SIZE,
        /** Our own disk. */
        DISK
    }

    private final Kind kind;
    private final boolean passing;

    @Nullable private final Duration wait;

    private FetchException(
            Kind kind, boolean passing, @Nullable Duration wait, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.passing = passing;
        this.wait = wait;
    }

    /** One that will be the same next time. */
    static FetchException lasting(Kind kind, String message, @Nullable Throwable cause) {
        return new FetchException(kind, false, null, message, cause);
    }

    /** One that may be over in a moment. */
    static FetchException passing(Kind kind, String message, @Nullable Throwable cause) {
        return new FetchException(kind, true, null, message, cause);
    }

    /**
     * The server is busy.
     *
     * @param wait how long it asks us to stay away, or null
     */
    static FetchException busy(String message, @Nullable Duration wait) {
        return new FetchException(Kind.ANSWER, true, wait, message, null);
    }

    public Kind kind() {
        return kind;
    }

    /** Whether another attempt may fare better. */
    public boolean passing() {
        return passing;
    }

    /** How long the server asked to be left alone, or null. */
    public @Nullable Duration askedToWait() {
        return wait;
    }

    /** The message. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
