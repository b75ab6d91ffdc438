// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in: looked at before any route. Without keys only this machine can ask, and only by this machine's own name, so that no
 * web page elsewhere can have a browser here ask in its place.
 */
final class Guard {
    /** Under which a request carries who asks. */
    static final String CALLER = "sightline.caller";

    /** Whoever asks without a key, where none is needed. */
    static final Caller THIS_MACHINE = new Caller("this-machine", Role.ADMIN);

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final int LONGEST_KEY = 200;
    private static final String HOW = "send a key as 'Authorization: ApiKey KEY'";

    private final Keys keys;
    private final Rates rates;
    private final Sessions sessions;

    Guard(Keys keys, Rates rates, Sessions sessions) {
        this.keys = keys;
        this.rates = rates;
        this.sessions = sessions;
    }

    /**
     * Lets a request in.
     *
     * @param needed by the route
     * @throws RefusedException of 401, 403, 421 or 429
     */
    void admit(Context request, Role needed) {
        String query = request.queryString();
        if (query != null && BROKEN.matcher(query).find()) {
            // what cannot be decoded would be passed over, and a search narrowed by it would find too much
            throw new RefusedException(400, "the address is broken: a % without two hex digits");
        }
        if (needed == Role.ANYBODY) {
            requireRate("address " + request.ip());
            requireOwnPage(request);
            return;
        }
        if (keys.none()) {
            requireThisMachine(request);
            requireRate("address " + request.ip());
            requireOwnPage(request);
            request.attribute(CALLER, THIS_MACHINE);
            return;
        }
        Caller caller = caller(request);
        requireRate(caller == null ? "address " + request.ip() : "key " + caller.name());
        if (caller == null) {
            throw new RefusedException(401, "a key is needed: " + HOW, Map.of("WWW-Authenticate", "ApiKey"));
        }
        request.attribute(CALLER, caller);
        if (!caller.role().may(needed)) {
            throw new RefusedException(
                    403, "this needs a key of role " + needed.name().toLowerCase(Locale.ROOT));
        }
    }

    /** What a proxy sends comes from this machine and by its name, too, but on behalf of whoever reaches the proxy. */
    private static void requireThisMachine(Context request) {
        if (FrontProxy.sent(request)) {
            throw new RefusedException(
                    403,
                    "a proxy sent this, and without keys only this machine may ask: make one with 'sightline keys create'");
        }
        if (!OWN_NAMES.contains(hostName(request))) {
            throw new RefusedException(421, "without keys, this answers to 127.0.0.1 and localhost only");
        }
    }

    private void requireRate(String who) {
        if (!rates.take(who)) {
            throw new RefusedException(429, "too many requests; wait a second", Map.of("Retry-After", "1"));
        }
    }

    /** A browser says of which page a write is; reconciliation, which writes nothing, is for pages of other programs. */
    private static void requireOwnPage(Context request) {
        if (foreign(request) && writes(request) && !request.path().startsWith("/reconcile/")) {
            throw new RefusedException(403, "a page of another server may not ask this");
        }
    }

    private static boolean foreign(Context request) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.header("Origin");
        return origin != null && !origin.replaceFirst("^https?://", "").equals(request.header("Host"));
    }

    private static boolean writes(Context request) {
        return !request.method().equals(HandlerType.GET) && !request.method().equals(HandlerType.HEAD);
    }

    private @Nullable Caller caller(Context request) {
        String key = key(request).orElse(null);
        if (key != null) {
            if (key.length() > LONGEST_KEY) {
                throw unknown();
            }
            return keys.caller(key).orElseThrow(Guard::unknown);
        }
        Caller signedIn = sessions.caller(request).orElse(null);
        if (signedIn != null && writes(request)) {
            requireOwnPage(request);
            sessions.requireToken(request);
        }
        return signedIn;
    }

    private static RefusedException unknown() {
        return new RefusedException(401, "the key is unknown or revoked", Map.of("WWW-Authenticate", "ApiKey"));
    }

    /** As yente's clients send it, as others do, and for OpenRefine, which can send no headers, in the address. */
    private static Optional<String> key(Context request) {
        String authorization = request.header("Authorization");
        if (authorization != null) {
            String[] words = authorization.strip().split(" +", 2);
            boolean scheme = words[0].equalsIgnoreCase("ApiKey") || words[0].equalsIgnoreCase("Bearer");
            if (scheme && words.length == 2) {
                return Optional.of(words[1]);
            }
            throw new RefusedException(401, HOW, Map.of("WWW-Authenticate", "ApiKey"));
        }
        String own = request.header("X-API-Key");
        if (own != null) {
            return Optional.of(own);
        }
        return request.path().startsWith("/reconcile/")
                ? Optional.ofNullable(request.queryParam("api_key"))
                : Optional.empty();
    }

    private static String hostName(Context request) {
        String host = request.header("Host");
        if (host == null) {
            return "";
        }
        int port = host.lastIndexOf(':');
        boolean bracketed = host.endsWith("]");
        String name = port < 0 || bracketed ? host : host.substring(0, port);
        return name.toLowerCase(Locale.ROOT);
    }
}
