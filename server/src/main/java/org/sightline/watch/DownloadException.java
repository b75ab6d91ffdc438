// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sightline.fetch.Address;
import org.sightline.fetch.FetchException;

/** A list did not come. The message names the address and says why. */
final class DownloadException extends Exception {
    private static final long serialVersionUID = 1;

    @Nullable private final Duration askedToWait;

    DownloadException(Address address, FetchException cause) {
        super(address + ": " + cause.reason(), cause);
        this.askedToWait = cause.askedToWait();
    }

    DownloadException(Address address, String reason) {
        super(address + ": " + reason);
        this.askedToWait = null;
    }

    /** How long the publisher asked to be left alone, or null. */
    @Nullable Duration askedToWait() {
        return askedToWait;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
