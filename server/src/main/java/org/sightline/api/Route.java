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
public record Route(HandlerType method, String path, Role role, Manner manner, Handler handler) {
    /** How errors look. */
    public enum Manner {
        /** {@code {"detail": …}}, as clients of yente expect. */
        YENTE,
        /** A problem of RFC 9457. */
        PROBLEM,
        /** A page for people. */
        PAGE
    }

    /** A question. */
    public static Route get(String path, Role role, Manner manner, Handler handler) {
        return new Route(HandlerType.GET, path, role, manner, handler);
    }

    /** Something that is sent. */
    public static Route post(String path, Role role, Manner manner, Handler handler) {
        return new Route(HandlerType.POST, path, role, manner, handler);
    }
}
