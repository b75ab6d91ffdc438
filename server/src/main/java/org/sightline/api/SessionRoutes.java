// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sightline.oidc.Provider;
import org.sightline.store.Secrets;

/** {@code /sign-in} and {@code /sign-out}: how a person comes in by browser, with a key or by a provider. */
final class SessionRoutes {
    private static final int ID_LETTERS = 12;

    private final Keys keys;
    private final Sessions sessions;
    private final @Nullable Provider provider;

    SessionRoutes(Keys keys, Sessions sessions, @Nullable Provider provider) {
        this.keys = keys;
        this.sessions = sessions;
        this.provider = provider;
    }

    void page(Context request) {
        show(request, "", here(request));
    }

    void in(Context request) {
        String key = request.formParam("key");
        Caller caller = key == null ? null : keys.caller(key.strip()).orElse(null);
        if (key == null || caller == null) {
            request.status(403);
            show(request, "The key is unknown or revoked.", here(request));
            return;
        }
        sessions.begin(request, caller, Secrets.digest(key.strip()).substring(0, ID_LETTERS));
        request.redirect(here(request), HttpStatus.SEE_OTHER);
    }

    void out(Context request) {
        sessions.end(request);
        request.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    /**
     * Shows the page.
     *
     * @param said what went wrong, not escaped; empty where nothing did
     * @param to where the person wanted to go
     */
    void show(Context request, String said, String to) {
        String elsewhere = provider == null
                ? ""
                : "<p><a href=\"/sign-in/provider?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)
                        + "\">Sign in at " + Html.escaped(provider.name()) + "</a></p>";
        Html.answer(
                request,
                "Sightline: sign in",
                "<h1>Sign in</h1>" + (said.isEmpty() ? "" : "<p>" + Html.escaped(said) + "</p>") + elsewhere
                        + "<form method=\"post\" action=\"/sign-in\"><p><label for=\"key\">Key</label> <input id=\"key\" name=\"key\""
                        + " type=\"password\" autocomplete=\"current-password\" required></p><input type=\"hidden\" name=\"to\" value=\""
                        + Html.escaped(to) + "\"><p><button>Sign in</button></p></form>"
                        + "<p>Who runs this server makes keys with <code>sightline keys create</code>.</p>");
    }

    /** Where the person wanted to go; never to another server. */
    static String here(Context request) {
        String form = request.formParam("to");
        return here(form == null ? request.queryParam("to") : form);
    }

    /** The same of what the person's browser kept. */
    static String here(@Nullable String to) {
        return to != null && to.matches("/[A-Za-z0-9_.~%?=&:/-]*") && !to.startsWith("//") ? to : "/";
    }
}
