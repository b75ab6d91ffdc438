// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is fetched from. Plain {@code http} is for private addresses only, and an address never carries a password.
 *
 * @param uri absolute, {@code https} or {@code http}, without user-info or fragment
 * @param inPrivate whether its owner says that it may lie in a private network
 */
public record Address(URI uri, boolean inPrivate) {
    /** @throws IllegalArgumentException when the URI is no address to fetch from; the message says why */
    public Address {
        String fault = fault(uri);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
        if (!secure(uri) && !inPrivate) {
            throw new IllegalArgumentException("must be https; http is for private addresses only");
        }
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException as above, or when the text is no URI
     */
    public static Address of(String text, boolean inPrivate) {
        try {
            return new Address(new URI(text), inPrivate);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("is not an address: " + e.getReason(), e);
        }
    }

    /** For messages: without the query, which may hold somebody's token. */
    @Override
    public String toString() {
        return shown(uri);
    }

    static String shown(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?…";
        return uri.getScheme() + "://" + uri.getHost() + port + uri.getRawPath() + query;
    }

    static boolean secure(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** The host in small letters, without the brackets of IPv6 and without a final dot. */
    static String host(URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) {
            return host.substring(1, host.length() - 1);
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return secure(uri) ? 443 : 80;
    }

    /** Why this is no address to fetch from, or null. */
    static @Nullable String fault(URI uri) {
        if (!secure(uri) && !"http".equalsIgnoreCase(uri.getScheme())) {
            return "must begin with https://";
        }
        if (uri.getRawUserInfo() != null) {
            return "holds a user name or password";
        }
        if (uri.getHost() == null || host(uri).isEmpty() || host(uri).indexOf('%') >= 0) {
            return "has no host that can be looked up (write letters beyond ASCII as xn--…)";
        }
        if (host(uri).matches("(.*\\.)?[0-9]+") && Numeric.address(host(uri)).isEmpty()) {
            return "has a number for a host";
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            return "has an impossible port";
        }
        return uri.getRawFragment() == null ? null : "has a fragment (#…)";
    }
}
