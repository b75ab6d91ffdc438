// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Whom a numeric address belongs to, by IANA's registries of special-purpose addresses for <a
 * href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4</a> and <a
 * href="https://www.iana.org/assignments/iana-ipv6-special-registry">IPv6</a>.
 */
enum AddressKind {
    /** Anybody's to reach. */
    PUBLIC,
    /** This machine or a network of one's own. */
    PRIVATE,
    /** Nothing that a file could be fetched from: link-local, multicast, reserved, documentation, a cloud's metadata. */
    NEVER;

    /** The first block that holds an address decides; what is in none is public in IPv4 and reserved in IPv6. */
    private static final List<Block> BLOCKS = List.of(
            new Block("100.100.100.200/32", NEVER), // a cloud's metadata
            new Block("168.63.129.16/32", NEVER), // another's
            new Block("10.0.0.0/8", PRIVATE),
            new Block("100.64.0.0/10", PRIVATE),
            new Block("127.0.0.0/8", PRIVATE),
            new Block("172.16.0.0/12", PRIVATE),
            new Block("192.168.0.0/16", PRIVATE),
            new Block("0.0.0.0/8", NEVER),
            new Block("169.254.0.0/16", NEVER), // link-local, and most clouds' metadata
            new Block("192.0.0.0/24", NEVER),
            new Block("192.0.2.0/24", NEVER),
            new Block("192.88.99.0/24", NEVER),
            new Block("198.18.0.0/15", NEVER),
            new Block("198.51.100.0/24", NEVER),
            new Block("203.0.113.0/24", NEVER),
            new Block("224.0.0.0/3", NEVER), // multicast, reserved, broadcast
            new Block("fd00:ec2::254/128", NEVER), // a cloud's metadata
            new Block("::1/128", PRIVATE),
            new Block("fc00::/7", PRIVATE),
            new Block("2001::/23", NEVER),
            new Block("2001:db8::/32", NEVER),
            new Block("3fff::/20", NEVER),
            new Block("2000::/3", PUBLIC));

    private static final Block MAPPED = new Block(BigInteger.valueOf(0xFFFF), 128, 96, PUBLIC);
    private static final Block NAT64 = new Block("64:ff9b::/96", PUBLIC);
    private static final Block SIX_TO_FOUR = new Block("2002::/16", PUBLIC);

    /** The kind of an address; one that carries an IPv4 address within is of that one's kind, unless that leads around a guard. */
    static AddressKind of(InetAddress address) {
        return of(address.getAddress());
    }

    private static AddressKind of(byte[] address) {
        if (MAPPED.holds(address) || NAT64.holds(address)) {
            return of(Arrays.copyOfRange(address, 12, 16));
        }
        if (SIX_TO_FOUR.holds(address)) {
            return of(Arrays.copyOfRange(address, 2, 6)) == PUBLIC ? PUBLIC : NEVER;
        }
        return BLOCKS.stream()
                .filter(block -> block.holds(address))
                .findFirst()
                .map(Block::kind)
                .orElse(address.length == 4 ? PUBLIC : NEVER);
    }

    /**
     * A network.
     *
     * @param prefix the first bits of its addresses, as a number
     * @param length bits of a whole address, 32 or 128
     * @param bits how many of them are the prefix
     */
    private record Block(BigInteger prefix, int length, int bits, AddressKind kind) {
        /** @param text such as {@code 10.0.0.0/8} */
        Block(String text, AddressKind kind) {
            this(
                    numeric(text.substring(0, text.indexOf('/'))),
                    Integer.parseInt(text.substring(text.indexOf('/') + 1)),
                    kind);
        }

        private Block(byte[] network, int bits, AddressKind kind) {
            this(first(network, bits), network.length * 8, bits, kind);
        }

        boolean holds(byte[] address) {
            return address.length * 8 == length && first(address, bits).equals(prefix);
        }

        private static BigInteger first(byte[] address, int bits) {
            return new BigInteger(1, address).shiftRight(address.length * 8 - bits);
        }

        private static byte[] numeric(String address) {
            try {
                return InetAddress.getByName(address).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(address, e);
            }
        }
    }
}
