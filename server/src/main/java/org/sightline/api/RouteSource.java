// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.util.List;
import java.util.Optional;

/** Further routes of a server: the pages. A route of theirs stands in the place of one of ours with the same address. */
public interface RouteSource {
    /** In the order in which they are tried. */
    List<Route> routes();

    /**
     * A whole page that tells what went wrong at a route of manner {@link Route.Manner#PAGE}, or at an address that a browser asked for
     * and that is none.
     *
     * @param detail one line for people; not escaped
     */
    default Optional<String> fault(int status, String detail) {
        return Optional.empty();
    }
}
