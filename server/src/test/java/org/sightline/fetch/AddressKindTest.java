// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKindTest {
    /** The edges of every block, and what hides in others. */
    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, PUBLIC",
        "9.255.255.255, PUBLIC",
        "10.0.0.0, PRIVATE",
        "10.255.255.255, PRIVATE",
        "11.0.0.0, PUBLIC",
        "100.63.255.255, PUBLIC",
        "100.64.0.0, PRIVATE",
        "100.127.255.255, PRIVATE",
        "100.128.0.0, PUBLIC",
        "100.100.100.200, NEVER",
        "127.0.0.1, PRIVATE",
        "127.255.255.254, PRIVATE",
        "172.15.255.255, PUBLIC",
        "172.16.0.0, PRIVATE",
        "172.31.255.255, PRIVATE",
        "172.32.0.0, PUBLIC",
        "192.168.1.1, PRIVATE",
        "192.169.0.0, PUBLIC",
        "0.0.0.0, NEVER",
        "0.1.2.3, NEVER",
        "168.63.129.16, NEVER",
        "169.254.169.254, NEVER",
        "169.254.0.0, NEVER",
        "169.255.0.0, PUBLIC",
        "192.0.0.8, NEVER",
        "192.0.2.1, NEVER",
        "198.18.0.1, NEVER",
        "198.19.255.255, NEVER",
        "198.51.100.7, NEVER",
        "203.0.113.7, NEVER",
        "223.255.255.255, PUBLIC",
        "224.0.0.1, NEVER",
        "239.255.255.255, NEVER",
        "240.0.0.1, NEVER",
        "255.255.255.255, NEVER",
        "2606:4700::1, PUBLIC",
        "::, NEVER",
        "::1, PRIVATE",
        "::2, NEVER",
        "::127.0.0.1, NEVER",
        "::ffff:127.0.0.1, PRIVATE",
        "::ffff:169.254.169.254, NEVER",
        "::ffff:8.8.8.8, PUBLIC",
        "64:ff9b::8.8.8.8, PUBLIC",
        "64:ff9b::10.0.0.1, PRIVATE",
        "64:ff9b::169.254.169.254, NEVER",
        "64:ff9b:1::8.8.8.8, NEVER",
        "2002:808:808::1, PUBLIC",
        "2002:7f00:1::1, NEVER",
        "2002:a9fe:a9fe::1, NEVER",
        "2001::1, NEVER",
        "2001:db8::1, NEVER",
        "3fff::1, NEVER",
        "fc00::1, PRIVATE",
        "fdff::1, PRIVATE",
        "fd00:ec2::254, NEVER",
        "fe80::1, NEVER",
        "fec0::1, NEVER",
        "ff02::1, NEVER",
        "4000::1, NEVER"
    })
    void everyBlockHasItsKind(String address, AddressKind kind) throws Exception {
        assertThat(AddressKind.of(InetAddress.getByName(address))).isEqualTo(kind);
    }

    /** Java turns mapped addresses into IPv4 where it can; this one it cannot. */
    @Test
    void aMappedAddressThatStaysIpv6IsWhatItHides() throws Exception {
        byte[] mapped = new byte[16];
        mapped[10] = (byte) 0xFF;
        mapped[11] = (byte) 0xFF;
        mapped[12] = 127;
        mapped[15] = 1;
        assertThat(AddressKind.of(Inet6Address.getByAddress(null, mapped, -1))).isEqualTo(AddressKind.PRIVATE);
    }
}
