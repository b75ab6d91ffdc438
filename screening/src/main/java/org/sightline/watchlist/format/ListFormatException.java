// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import org.jspecify.annotations.Nullable;

/** A list file that cannot be taken in as it is. The message names the file, the line where there is one, and the reason. */
public final class ListFormatException extends Exception {
    private final String file;
    private final long line;
    private final String reason;

    /** A refusal of the file as a whole. */
    public ListFormatException(String file, String reason) {
        this(file, 0, reason, null);
    }

    /**
     * @param line counted from 1, or 0 where the refusal is of the file as a whole
     * @param reason what is wrong, in words for the person who brought the file
     */
    public ListFormatException(String file, long line, String reason, @Nullable Throwable cause) {
        super(file + (line > 0 ? " line " + line : "") + ": " + reason, cause);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
