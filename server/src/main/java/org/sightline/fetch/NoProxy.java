// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Hosts that are reached without a proxy, as {@code NO_PROXY} writes them: {@code example.org} and what is under it, {@code
 * .example.org} only what is under it, {@code 10.1.2.3}, {@code host:port}, or {@code *} for all. This machine is always among them.
 * Networks ({@code 10.0.0.0/8}) cover hosts written as numbers.
 */
public record NoProxy(List<String> hosts) {
    public NoProxy {
        hosts = List.copyOf(hosts);
    }

    /** Reads hosts that stand between commas or blanks. */
    public static NoProxy of(String text) {
        return new NoProxy(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(host -> !host.isEmpty())
                .toList());
    }

    boolean covers(String host, int port) {
        return Numeric.local(host) || hosts.stream().anyMatch(entry -> covers(entry, host, port));
    }

    private static boolean covers(String entry, String host, int port) {
        if (entry.equals("*")) {
            return true;
        }
        if (entry.indexOf('/') >= 0) {
            return Numeric.within(host, entry);
        }
        String name = entry;
        int colon = entry.lastIndexOf(':');
        if (colon > 0 && entry.indexOf(':') == colon) {
            if (!entry.substring(colon + 1).equals(String.valueOf(port))) {
                return false;
            }
            name = entry.substring(0, colon);
        }
        if (name.startsWith("*.") || name.startsWith(".")) {
            return host.endsWith(name.substring(name.indexOf('.')));
        }
        return host.equals(name) || host.endsWith("." + name);
    }
}
