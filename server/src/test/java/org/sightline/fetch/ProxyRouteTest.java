// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyRouteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example.org | example.org | true",
                "example.org | lists.example.org | true",
                "example.org | myexample.org | false",
                ".example.org | lists.example.org | true",
                ".example.org | example.org | false",
                "*.example.org | lists.example.org | true",
                "a.test, example.org:8443 | example.org | false",
                "a.test, example.org:443 | example.org | true",
                "a.test b.test | b.test | true",
                "EXAMPLE.org | example.org | true",
                "* | anything.test | true",
                "10.0.0.0/8 | 10.1.2.3 | true",
                "10.0.0.0/8 | 11.1.2.3 | false",
                "10.0.0.0/99 | 10.1.2.3 | false",
                "93.184.216.34 | 93.184.216.34 | true",
                "'' | localhost | true",
                "'' | 127.0.0.1 | true",
                "'' | example.org | false"
            })
    void someHostsAreReachedStraight(String except, String host, boolean straight) {
        ProxyRoute route = ProxyRoute.by("http://proxy.test:3128", except);
        assertThat(route.leadsAround(URI.create("https://" + host + "/"))).isEqualTo(!straight);
    }

    @Test
    void plainHttpIsReachedStraight() {
        assertThat(ProxyRoute.by("proxy.test:3128", "").leadsAround(URI.create("http://mirror.test/")))
                .isFalse();
    }

    @Test
    void aProxyIsReadAsPeopleWriteIt() {
        assertThat(ProxyRoute.by("proxy.test:3128", "").proxy())
                .containsExactly(InetSocketAddress.createUnresolved("proxy.test", 3128));
        assertThat(ProxyRoute.by("http://[fd00::1]:8080/", "").proxy())
                .containsExactly(InetSocketAddress.createUnresolved("fd00::1", 8080));
        assertThat(ProxyRoute.by("http://proxy.test", "").proxy())
                .containsExactly(InetSocketAddress.createUnresolved("proxy.test", 80));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "socks5://proxy.test:1080 | only a proxy that is spoken to by http:// is supported, not socks5://",
                "http://me:secret@proxy.test:3128 | a proxy that wants a password is not supported",
                "http://:3128 | the proxy has no host",
                "http://a b | the proxy is not an address"
            })
    void aProxyThatCannotBeUsedIsSaid(String proxy, String reason) {
        assertThatThrownBy(() -> ProxyRoute.by(proxy, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("secret");
    }
}
