// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.sightline.service.Services;

/** {@code /healthz}: does it live? {@code /readyz}: can it answer, and what of it? */
final class HealthRoutes {
    private final Services services;

    HealthRoutes(Services services) {
        this.services = services;
    }

    void alive(Context request) {
        Json.answer(request, json -> {
            json.writeStartObject();
            json.writeStringField("status", "ok");
            json.writeEndObject();
        });
    }

    /**
     * The status is of what every question needs, the lists; reading and store are told beside it, as most questions need neither. Why
     * something is not there stands in the log alone: anybody may ask this.
     */
    void ready(Context request) {
        boolean lists = services.lists().now().isPresent();
        if (!lists) {
            request.status(503).header("Retry-After", "2");
        }
        @Nullable String trouble = services.reading().trouble();
        String reading = trouble != null ? "unavailable" : services.reading().ready() ? "ok" : "loading";
        String store = services.store().ready() ? "ok" : "loading";
        Json.answer(request, json -> {
            json.writeStartObject();
            json.writeStringField("status", lists ? "ok" : "loading");
            json.writeStringField("lists", lists ? "ok" : "loading");
            json.writeStringField("reading", reading);
            json.writeStringField("store", store);
            json.writeEndObject();
        });
    }
}
