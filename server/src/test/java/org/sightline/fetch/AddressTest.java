// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://example.org/list | must be https; http is for private addresses only",
                "ftp://example.org/list | must begin with https://",
                "example.org/list | must begin with https://",
                "https://me:secret@example.org/list | holds a user name or password",
                "https:///list | has no host that can be looked up",
                "https://2130706433/ | has a number for a host",
                "https://127.1/ | has no host that can be looked up",
                "https://0x7f.1/ | has no host that can be looked up",
                "https://0177.0.0.01.1/ | has no host that can be looked up",
                "https://[fe80::1%25eth0]/ | has no host that can be looked up",
                "https:list | has no host that can be looked up",
                "https://exämple.org/ | has no host that can be looked up",
                "https://example.org:0/ | has an impossible port",
                "https://example.org:70000/ | has an impossible port",
                "https://example.org/#part | has a fragment",
                "https://exam ple.org/ | is not an address"
            })
    void whatIsNoAddressToFetchFromIsRefusedWithItsReason(String text, String reason) {
        assertThatThrownBy(() -> Address.of(text, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void messagesDoNotShowTheQuery() {
        assertThat(Address.of("https://example.org:8443/list?token=secret", false))
                .hasToString("https://example.org:8443/list?…");
    }
}
