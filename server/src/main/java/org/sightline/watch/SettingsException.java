// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

/** A file of settings cannot be used. The message is for the person who wrote it: file, field, reason. */
public final class SettingsException extends Exception {
    private static final long serialVersionUID = 1;

    SettingsException(String file, String field, String reason) {
        super(file + ": " + (field.isEmpty() ? "" : field + ": ") + reason);
    }

    /** The message. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
