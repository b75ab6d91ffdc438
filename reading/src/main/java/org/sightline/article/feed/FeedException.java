// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article.feed;

/** Input that is no feed, or a broken one; the message says which in words for people. */
public final class FeedException extends Exception {
    private static final long serialVersionUID = 1;

    FeedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
