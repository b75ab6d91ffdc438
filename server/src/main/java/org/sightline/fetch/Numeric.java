// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Hosts written as numbers, which nobody needs to look up. Of IPv4 only the form with four numbers passes as a host ({@link java.net.URI}). */
final class Numeric {
    private static final String QUAD = "(\\d{1,3}\\.){3}\\d{1,3}";

    private Numeric() {}

    /** The address that a host is, if it is written as one in the usual form. */
    static Optional<InetAddress> address(String host) {
        if (!host.matches(QUAD) && host.indexOf(':') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Whether the host is this machine by its name or number. */
    static boolean local(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || address(host).map(InetAddress::isLoopbackAddress).orElse(false);
    }

    /** Whether a host written as a number lies in a network such as {@code 10.0.0.0/8}. */
    static boolean within(String host, String network) {
        int slash = network.indexOf('/');
        Optional<InetAddress> base = address(network.substring(0, slash));
        Optional<InetAddress> address = address(host);
        String bits = network.substring(slash + 1);
        if (base.isEmpty() || address.isEmpty() || !bits.matches("\\d{1,3}")) {
            return false;
        }
        byte[] one = base.get().getAddress();
        byte[] other = address.get().getAddress();
        int rest = one.length * 8 - Integer.parseInt(bits);
        return one.length == other.length
                && rest >= 0
                && new BigInteger(1, one).shiftRight(rest).equals(new BigInteger(1, other).shiftRight(rest));
    }
}
