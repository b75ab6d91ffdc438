// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import org.sightline.service.CurrentStore;

/** {@code /v1/audit}: who did what, the newest first; and whether anybody changed that afterwards. */
final class AuditRoutes {
    private final CurrentStore store;

    AuditRoutes(CurrentStore store) {
        this.store = store;
    }

    void rows(Context request) {
        Cursor cursor = Cursor.of(Parameters.of(request));
        Resource.answer(request, Resource.page(store.open().audit().newest(cursor.at(), cursor.limit()), Resource::of));
    }

    void verify(Context request) {
        var verification = store.open().audit().verify();
        Resource.answer(request, Resource.of(verification).put("whole", verification.whole()));
    }
}
