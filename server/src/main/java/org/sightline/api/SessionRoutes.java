// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.sightline.store.Secrets;

/** {@code /sign-in} and {@code /sign-out}: how a person comes in by browser, with a key. */
final class SessionRoutes {
    private static final int ID_LETTERS = 12;

    private final Keys keys;
    private final Sessions sessions;

    SessionRoutes(Keys keys, Sessions sessions) {
        this.keys = keys;
        this.sessions = sessions;
    }

    void page(Context request) {
        show(request, "");
    }

    void in(Context request) {
        String key = request.formParam("key");
        Caller caller = key == null ? null : keys.caller(key.strip()).orElse(null);
        if (key == null || caller == null) {
            request.status(403);
            show(request, "<p>The key is unknown or revoked.</p>");
            return;
        }
        sessions.begin(request, caller, Secrets.digest(key.strip()).substring(0, ID_LETTERS));
        request.redirect(here(request), HttpStatus.SEE_OTHER);
    }

    void out(Context request) {
        sessions.end(request);
        request.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    private static void show(Context request, String said) {
        Html.answer(
                request,
                "Sightline: sign in",
                "<h1>Sign in</h1>" + said
                        + "<form method=\"post\" action=\"/sign-in\"><p><label for=\"key\">Key</label> <input id=\"key\" name=\"key\""
                        + " type=\"password\" autocomplete=\"current-password\" required></p><input type=\"hidden\" name=\"to\" value=\""
                        + Html.escaped(here(request)) + "\"><p><button>Sign in</button></p></form>"
                        + "<p>Who runs this server makes keys with <code>sightline keys create</code>.</p>");
    }

    /** Where the person wanted to go; never to another server. */
    private static String here(Context request) {
        String form = request.formParam("to");
        String to = form == null ? request.queryParam("to") : form;
        return to != null && to.matches("/[A-Za-z0-9_.~%?=&:/-]*") && !to.startsWith("//") ? to : "/";
    }
}
