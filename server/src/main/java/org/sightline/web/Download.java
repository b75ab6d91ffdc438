// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.web;

import io.javalin.http.Context;

/** Answers with a file that a browser keeps. */
final class Download {
    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv; charset=utf-8";

    private Download() {}

    static void as(Context request, String name, String type, String content) {
        request.header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"")
                .contentType(type)
                .result(content);
    }
}
