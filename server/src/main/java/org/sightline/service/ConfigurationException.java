// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.service;

/** The configuration cannot be used, and which setting of it, in words for who runs the program. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ConfigurationException(String reason) {
        super(reason);
    }
}
