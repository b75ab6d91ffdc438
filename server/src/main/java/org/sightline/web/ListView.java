// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import java.util.List;
import org.sightline.watchlist.Release;

/**
 * One list through its releases.
 *
 * @param releases the newest first
 */
record ListView(Frame frame, String dataset, String title, List<Release> releases) {
    ListView {
        releases = List.copyOf(releases);
    }

    /** The address of what one release changed against the one before, by their places. */
    String diff(int later) {
        return Paths.list(dataset) + "/diff?from=" + releases.get(later + 1).released() + "&to="
                + releases.get(later).released();
    }
}
