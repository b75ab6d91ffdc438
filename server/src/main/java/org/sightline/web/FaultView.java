// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

/** The page that tells what went wrong, and what to do. */
record FaultView(Frame frame, int status, String detail) {
    /** What somebody may do about it. */
    String advice() {
        return switch (status) {
            case 401, 403 -> "Ask whoever runs this Sightline for a key with the role that is needed.";
            case 404 ->
                "The address may have been mistyped, or what was there was forgotten. Search finds what is kept.";
            case 429 -> "Wait a second and load the page again.";
            case 503 -> "Load the page again in a few seconds.";
            default ->
                status >= 500
                        ? "Nothing was changed. Load the page again; where that does not help, tell whoever runs this Sightline."
                        : "Go back, change what you asked for, and ask again.";
        };
    }
}
