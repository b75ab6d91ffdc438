// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One way to ask.
 *
 * @param path as Javalin writes it, {@code /match/{dataset}}
 * @param role that may
 * @param manner in which its errors are told
 */
record Route(HandlerType method, String path, Role role, Manner manner, Handler handler) {
    /** How errors look. */
    enum Manner {
        /** {@code {"detail": …}}, as clients of yente expect. */
        YENTE,
        /** A problem of RFC 9457. */
        PROBLEM
    }

    static Route get(String path, Role role, Manner manner, Handler handler) {
        return new Route(HandlerType.GET, path, role, manner, handler);
    }

    static Route post(String path, Role role, Manner manner, Handler handler) {
        return new Route(HandlerType.POST, path, role, manner, handler);
    }
}
