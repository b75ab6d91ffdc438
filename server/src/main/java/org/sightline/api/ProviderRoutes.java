// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.oidc.Attempt;
import org.sightline.oidc.Person;
import org.sightline.oidc.Provider;
import org.sightline.oidc.SignInException;

/**
 * {@code /sign-in/provider} and {@code /sign-in/return}: how a person comes in by a provider of OpenID Connect. What belongs to one try
 * is kept by the person's browser, in a cookie that is over with the way back.
 */
final class ProviderRoutes {
    private static final String COOKIE = "sightline_signing_in";
    private static final String PATH = "/sign-in";
    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final Pattern KEPT = Pattern.compile("([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{1,2000})");
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?|\\[[0-9a-fA-F:]+](:\\d{1,5})?");

    private final @Nullable Provider provider;
    private final Sessions sessions;
    private final SessionRoutes signing;

    /** @param provider null where none is set up */
    ProviderRoutes(@Nullable Provider provider, Sessions sessions, SessionRoutes signing) {
        this.provider = provider;
        this.sessions = sessions;
        this.signing = signing;
    }

    /** A try, and where the person wanted to go. */
    private record Kept(Attempt attempt, String to) {
        String text() {
            return attempt.secret() + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(to.getBytes(StandardCharsets.UTF_8));
        }

        static Optional<Kept> of(@Nullable String text) {
            Matcher kept = KEPT.matcher(text == null ? "" : text);
            if (!kept.matches()) {
                return Optional.empty();
            }
            try {
                String to = new String(Base64.getUrlDecoder().decode(kept.group(2)), StandardCharsets.UTF_8);
                return Optional.of(new Kept(new Attempt(kept.group(1)), SessionRoutes.here(to)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    void there(Context request) {
        Provider there = provider();
        Kept kept = new Kept(Attempt.begin(), SessionRoutes.here(request));
        try {
            URI address = there.address(kept.attempt(), redirect(there, request));
            request.cookie(Sessions.cookie(request, COOKIE, PATH, kept.text(), LENGTH));
            request.redirect(address.toString(), HttpStatus.SEE_OTHER);
        } catch (SignInException e) {
            tell(request, e, kept.to());
        }
    }

    void back(Context request) {
        Provider there = provider();
        Kept kept = Kept.of(request.cookie(COOKIE)).orElse(null);
        request.cookie(Sessions.cookie(request, COOKIE, PATH, "", Duration.ZERO));
        String state = request.queryParam("state");
        if (kept == null || state == null || !same(state, kept.attempt().state())) {
            refuse(request, "This was not begun here, or took too long, or is done already; sign in anew.", "/");
            return;
        }
        String code = request.queryParam("code");
        if (code == null || code.isEmpty()) {
            String error = request.queryParam("error");
            refuse(
                    request,
                    "The provider said no" + (error == null ? "." : ": " + RefusedException.shown(error)),
                    kept.to());
            return;
        }
        try {
            Person person = there.person(code, kept.attempt(), redirect(there, request));
            sessions.begin(request, new Caller(person.name(), Role.of(person.role())), null);
            request.redirect(kept.to(), HttpStatus.SEE_OTHER);
        } catch (SignInException e) {
            tell(request, e, kept.to());
        }
    }

    private Provider provider() {
        if (provider == null) {
            throw new RefusedException(
                    404, "no provider is set up to sign people in; docs/reference/configuration.md says how");
        }
        return provider;
    }

    private void tell(Context request, SignInException trouble, String to) {
        switch (trouble.kind()) {
            case AWAY -> {
                request.status(503).header("Retry-After", "5");
                signing.show(request, "Nobody can sign in there now: " + trouble.reason() + ". Keys work as ever.", to);
            }
            case REFUSED -> refuse(request, "You cannot be signed in: " + trouble.reason() + ".", to);
        }
    }

    private void refuse(Context request, String said, String to) {
        request.status(403);
        signing.show(request, said, to);
    }

    /** The provider knows which addresses are ours, so one that somebody made up is refused there. */
    private static URI redirect(Provider provider, Context request) {
        URI given = provider.redirect();
        if (given != null) {
            return given;
        }
        String host = request.header("Host");
        if (host == null || !HOST.matcher(host).matches()) {
            throw new RefusedException(400, "the request does not say by what name this server was asked");
        }
        return URI.create((FrontProxy.secure(request) ? "https://" : "http://") + host + PATH + "/return");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
