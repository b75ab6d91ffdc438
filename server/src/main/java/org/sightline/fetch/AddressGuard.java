// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.sightline.fetch.FetchException.Kind;

/** Lets a request out only to where it may go; see the package's page for what this covers. Immutable. */
final class AddressGuard {
    private final Resolver resolver;
    private final ProxyRoute route;

    AddressGuard(Resolver resolver, ProxyRoute route) {
        this.resolver = resolver;
        this.route = route;
    }

    /** Finds the addresses of a host. */
    interface Resolver {
        List<InetAddress> addresses(String host) throws UnknownHostException;

        /** The system's. */
        static Resolver system() {
            return host -> List.of(InetAddress.getAllByName(host));
        }
    }

    /**
     * Checks where a request is about to go.
     *
     * @param inPrivate whether it may go to a private network
     * @throws FetchException of kind {@code ADDRESS} when it must not go there, {@code CONNECTION} when nobody knows the host
     */
    void check(URI uri, boolean inPrivate) throws FetchException {
        String host = Address.host(uri);
        if (route.leadsAround(uri)) {
            checkName(host, inPrivate);
            return;
        }
        for (InetAddress address : resolve(host)) {
            AddressKind kind = AddressKind.of(address);
            if (kind == AddressKind.NEVER || (kind == AddressKind.PRIVATE && !inPrivate)) {
                throw refused(host + " is " + address.getHostAddress() + ", which is not a public address");
            }
            if (kind == AddressKind.PUBLIC && !Address.secure(uri)) {
                throw refused(host + " is " + address.getHostAddress()
                        + ", a public address, and http is for private ones only");
            }
        }
    }

    /** The proxy looks names up; what needs no looking up is checked here. */
    private static void checkName(String host, boolean inPrivate) throws FetchException {
        AddressKind kind = Numeric.address(host).map(AddressKind::of).orElse(AddressKind.PUBLIC);
        if (kind == AddressKind.NEVER || (kind == AddressKind.PRIVATE && !inPrivate)) {
            throw refused(host + " is not a public address");
        }
    }

    private List<InetAddress> resolve(String host) throws FetchException {
        try {
            return resolver.addresses(host);
        } catch (UnknownHostException e) {
            String message = "the host " + host + " is not known; is there a network?";
            throw FetchException.passing(Kind.CONNECTION, message, e);
        }
    }

    private static FetchException refused(String message) {
        return FetchException.lasting(Kind.ADDRESS, message, null);
    }
}
