// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;

/** {@code /healthz}: does it live? {@code /readyz}: can it answer? */
final class HealthRoutes {
    private final CurrentLists lists;

    HealthRoutes(CurrentLists lists) {
        this.lists = lists;
    }

    void alive(Context request) {
        status(request, "ok");
    }

    void ready(Context request) {
        if (lists.now().isEmpty()) {
            request.status(503).header("Retry-After", "2");
            status(request, "loading");
            return;
        }
        status(request, "ok");
    }

    private static void status(Context request, String status) {
        Json.answer(request, json -> {
            json.writeStartObject();
            json.writeStringField("status", status);
            json.writeEndObject();
        });
    }
}
