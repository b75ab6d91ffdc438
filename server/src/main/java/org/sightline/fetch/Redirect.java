// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.sightline.fetch.FetchException.Kind;

/** Where an answer sends us on to. */
final class Redirect {
    private Redirect() {}

    static boolean is(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /**
     * The next address: always https, whatever this one was.
     *
     * @param location the header, if there is one
     */
    static URI follow(URI from, Optional<String> location) throws FetchException {
        if (location.isEmpty() || location.get().isBlank()) {
            throw FetchException.lasting(Kind.ANSWER, "it redirects to nowhere", null);
        }
        URI next = withoutFragment(resolved(from, location.get().strip()));
        if (!Address.secure(next)) {
            throw refused("it redirects to " + next.getScheme() + "://, and only https is followed");
        }
        String fault = Address.fault(next);
        if (fault != null) {
            throw refused("it redirects to an address that " + fault);
        }
        return next;
    }

    private static URI resolved(URI from, String location) throws FetchException {
        try {
            return from.resolve(new URI(location));
        } catch (URISyntaxException e) {
            throw FetchException.lasting(Kind.ADDRESS, "it redirects to what is no address", e);
        }
    }

    private static URI withoutFragment(URI uri) {
        if (uri.getRawFragment() == null) {
            return uri;
        }
        String text = uri.toString();
        return URI.create(text.substring(0, text.indexOf('#')));
    }

    private static FetchException refused(String message) {
        return FetchException.lasting(Kind.ADDRESS, message, null);
    }
}
