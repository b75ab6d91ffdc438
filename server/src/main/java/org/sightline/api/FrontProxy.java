// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import java.util.List;

/**
 * What a proxy before us says of a request. Only two things are taken from it: that it is there, and whether the client spoke TLS to it.
 * A client without a proxy may say the same and gains nothing: the first shuts a door, the second changes links that only it is sent.
 */
final class FrontProxy {
    private static final List<String> MARKS =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private FrontProxy() {}

    /** Whether a proxy says that it sends this for somebody else. Proxies that say nothing are not seen. */
    static boolean sent(Context request) {
        return MARKS.stream().anyMatch(mark -> request.header(mark) != null);
    }

    /** Whether the client reached the proxy by TLS; we never speak it ourselves. */
    static boolean secure(Context request) {
        return "https".equalsIgnoreCase(request.header("X-Forwarded-Proto"));
    }

    /** Where a client finds us, such as {@code https://sightline.example.org}: the name is the one it asked for. */
    static String root(Context request) {
        return (secure(request) ? "https" : "http") + "://" + request.host();
    }
}
