// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a list become entries: those with an id that did not stand before, and with a name. The others are counted
 * with their line and left out, and nothing else is lost by them. Not safe for use by several threads.
 */
public final class Admission {
    private final Limits limits;
    private final Tally tally;
    private final Set<String> ids = new HashSet<>();
    private @Nullable String firstRefused;

    public Admission(Limits limits, Tally tally) {
        this.limits = limits;
        this.tally = tally;
    }

    /**
     * Whether the record becomes an entry.
     *
     * @param record what it is called, such as {@code INDIVIDUAL}
     * @param idName what the publisher calls its id, such as {@code REFERENCE_NUMBER}
     * @throws ListFormatException when there are more entries than the limits allow
     */
    public boolean admits(XmlRecords records, String record, String idName, Optional<String> id, boolean named)
            throws ListFormatException {
        if (id.isEmpty()) {
            return refused(record + " without a " + idName + " (left out)", records.line());
        }
        if (!named) {
            return refused(record + " without a name (left out)", records.line());
        }
        if (!ids.add(id.get())) {
            return refused("entry with an id that stood before (left out)", records.line());
        }
        if (ids.size() > limits.entries()) {
            throw records.refusal("more than " + limits.entries() + " entries");
        }
        return true;
    }

    /**
     * Called at the end of the file.
     *
     * @throws ListFormatException when there were records and none of them could be taken
     */
    public void complete(XmlRecords records) throws ListFormatException {
        if (ids.isEmpty() && firstRefused != null) {
            throw records.refusal("no record of it can be read as an entry; the first: " + firstRefused);
        }
    }

    private boolean refused(String reason, long line) {
        if (firstRefused == null) {
            firstRefused = reason;
        }
        tally.add(reason, line);
        return false;
    }
}
