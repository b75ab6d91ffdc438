// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * The way out: straight, or by an HTTP proxy through which the connection is encrypted end to end. This machine itself is always
 * reached straight, and so is plain http, which is for one's own network only.
 *
 * @param proxy host and port, unresolved; none when the list is empty
 * @param except hosts that are reached without it
 */
public record ProxyRoute(List<InetSocketAddress> proxy, NoProxy except) {
    public ProxyRoute {
        proxy = List.copyOf(proxy);
    }

    /** Always straight. */
    public static ProxyRoute straight() {
        return new ProxyRoute(List.of(), NoProxy.of(""));
    }

    /**
     * Reads a proxy as {@code HTTPS_PROXY} writes it.
     *
     * @param proxy such as {@code http://proxy.example:3128}; the scheme may be missing
     * @param except hosts to reach without it, as {@code NO_PROXY} writes them
     * @throws IllegalArgumentException when it is none that we can use; the message says why
     */
    public static ProxyRoute by(String proxy, String except) {
        URI uri = uri(proxy.contains("://") ? proxy : "http://" + proxy);
        if (!"http".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException(
                    "only a proxy that is spoken to by http:// is supported, not " + uri.getScheme() + "://");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("a proxy that wants a password is not supported");
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("the proxy has no host");
        }
        int port = uri.getPort() < 0 ? 80 : uri.getPort();
        return new ProxyRoute(List.of(InetSocketAddress.createUnresolved(Address.host(uri), port)), NoProxy.of(except));
    }

    /** Whether this address is reached by the proxy. */
    boolean leadsAround(URI uri) {
        return !proxy.isEmpty() && Address.secure(uri) && !except.covers(Address.host(uri), Address.port(uri));
    }

    ProxySelector selector() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                if (!leadsAround(uri)) {
                    return List.of(Proxy.NO_PROXY);
                }
                return proxy.stream()
                        .map(address -> new Proxy(Proxy.Type.HTTP, address))
                        .toList();
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                // The fetch fails by itself.
            }
        };
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the proxy is not an address: " + e.getReason(), e);
        }
    }
}
