// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A history that is put together when it is first asked for. Safe for use by several threads. */
final class HistoryLater {
    private final Supplier<History> source;
    private @Nullable History history;

    HistoryLater(Supplier<History> source) {
        this.source = source;
    }

    HistoryLater(History history) {
        this.source = () -> history;
    }

    synchronized History get() {
        History known = history;
        if (known == null) {
            known = source.get();
            history = known;
        }
        return known;
    }
}
