// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.sightline.api.RefusedException;

/** Refuses what a page of another site has a browser send in somebody's name. */
final class SameSite {
    private SameSite() {}

    static void check(Context request) {
        String site = request.header("Sec-Fetch-Site");
        // browsers that tell where a form was sent from are believed; the others name the site itself
        boolean own = site == null
                ? ofOwnHost(request.header("Origin"), request.header("Host"))
                : site.equals("same-origin") || site.equals("none");
        if (!own) {
            throw new RefusedException(403, "this was sent by a page of another site; nothing was changed");
        }
    }

    private static boolean ofOwnHost(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
