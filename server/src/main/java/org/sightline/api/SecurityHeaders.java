// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer tells a browser: load nothing, run nothing, show it nowhere else, keep nothing. */
final class SecurityHeaders {
    static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    private SecurityHeaders() {}

    static void add(Context request) {
        ALL.forEach(request::header);
        if (request.path().startsWith("/reconcile/")) {
            // the specification of reconciliation asks for it: clients are pages of other programs, and nothing here is
            // a secret of
            // whoever's browser it is
            request.header("Access-Control-Allow-Origin", "*");
            request.header("Access-Control-Allow-Headers", "Authorization, Content-Type, X-API-Key");
            request.header("Access-Control-Allow-Methods", "GET, POST");
            request.header("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }

    /** What a page of ours may: load and run what this server has, and send its forms here. Nothing within the page itself runs. */
    static void page(Context request) {
        // with no referrer at all, a browser would not even say that a form is of our own page
        request.header("Referrer-Policy", "same-origin");
        request.header(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                        + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    }

    /** Lets pages of other programs show this answer within theirs. */
    static void embeddable(Context request) {
        request.removeHeader("X-Frame-Options");
        request.header(
                "Content-Security-Policy", "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'");
    }
}
