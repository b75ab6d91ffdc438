// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.service.CurrentStore;
import org.sightline.service.Services;
import org.sightline.store.Secrets;

/**
 * Browsers that signed in: a cookie that no script can read and no other site sends along, and for each write a token that only our own
 * pages know, made of the cookie so that neither needs the other kept.
 */
final class Sessions {
    private static final String COOKIE = "sightline_session";
    private static final String HEADER = "X-CSRF-Token";
    private static final String FIELD = "csrf";
    private static final Duration LENGTH = Duration.ofHours(12);
    private static final int LONGEST = 100;
    private static final String HTML = "text/html";
    private static final Pattern POSTING = Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>");

    private final CurrentStore store;
    private final Clock clock;

    Sessions(Services services) {
        this.store = services.store();
        this.clock = services.clock();
    }

    /** Who sent a request by browser; empty where nobody signed in there, or the session is over. */
    Optional<Caller> caller(Context request) {
        return secret(request)
                .flatMap(secret -> store.open().webSessions().find(secret, clock.instant()))
                .map(session -> new Caller(session.who(), Role.of(session.role())));
    }

    /** What a page has in its forms; empty where nobody signed in. */
    static String token(Context request) {
        return secret(request).map(Sessions::token).orElse("");
    }

    /** Puts the token into every form of a page that posts, so that no page can forget it. What stories say is escaped there: no form. */
    static void addTokens(Context request) {
        String token = token(request);
        String type = String.valueOf(request.res().getContentType());
        String page = token.isEmpty() || !type.startsWith(HTML) ? null : request.result();
        if (page != null) {
            request.result(POSTING.matcher(page)
                    .replaceAll("$0<input type=\"hidden\" name=\"" + FIELD + "\" value=\"" + token + "\">"));
        }
    }

    /** @throws RefusedException where a write comes from a page that is none of ours */
    void requireToken(Context request) {
        String sent = request.header(HEADER);
        String field = sent == null ? request.formParam(FIELD) : sent;
        if (field == null || !same(field, token(request))) {
            throw new RefusedException(
                    403, "this was not sent from a page of this server; open the page again, and try anew");
        }
    }

    /** @param key the id of the key that was shown, or null */
    void begin(Context request, Caller caller, @Nullable String key) {
        String secret =
                store.open().webSessions().begin(caller.name(), caller.role().kept(), key, LENGTH);
        request.cookie(cookie(request, COOKIE, "/", secret, LENGTH));
    }

    void end(Context request) {
        secret(request).ifPresent(secret -> store.open().webSessions().end(secret));
        request.cookie(cookie(request, COOKIE, "/", "", Duration.ZERO));
    }

    /** What no script reads, and no page of another site has sent along but by a link. */
    static Cookie cookie(Context request, String name, String path, String value, Duration length) {
        return new Cookie(
                name, value, path, (int) length.toSeconds(), FrontProxy.secure(request), true, null, SameSite.LAX);
    }

    private static Optional<String> secret(Context request) {
        return Optional.ofNullable(request.cookie(COOKIE))
                .filter(secret -> !secret.isEmpty() && secret.length() <= LONGEST);
    }

    private static String token(String secret) {
        return Secrets.digest("csrf of " + secret);
    }

    private static boolean same(String one, String other) {
        return !other.isEmpty()
                && MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
